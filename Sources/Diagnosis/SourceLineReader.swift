import Files

/// Lines of the files that diagnostics are about; each file is read once.
package struct SourceLineReader: Sendable {
    private let files: [String: [UInt8]]

    /// - Parameter limit: how many bytes of a file are read at most.
    package init(files paths: Set<String>, limit: Int) {
        files = Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                (try? FileSystem.read(path, limit: limit)).map { (path, $0) }
            }
        )
    }

    /// The text of a line, 1-based, without its end; `nil` when there is no such line.
    package func line(_ number: Int, of file: String) -> String? {
        guard let bytes = files[file], number > 0 else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
        guard number <= lines.count else { return nil }
        let line = lines[number - 1]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
}
