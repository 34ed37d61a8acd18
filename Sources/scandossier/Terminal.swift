import Foundation

/// The terminal that somebody sits at.
struct Terminal {
    /// - Returns: `nil` when the input comes from elsewhere.
    init?() {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
    }

    /// Asks for a line that does not show while it is typed; `nil` at the end of the input.
    func secret(_ question: String) -> String? {
        FileHandle.standardError.write(Data(question.utf8))
        var settings = termios()
        let isKnown = tcgetattr(STDIN_FILENO, &settings) == 0
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        if isKnown { tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) }
        defer {
            if isKnown { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return readLine()
    }
}
