import Content
import Diagnosis
import Foundation
import Site

/// What goes to the terminal, and where.
enum Console {
    enum Stream { case output, error }

    static func error(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// What has to stand before the diagnostics, which do not wait for what `print` keeps back.
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Prints diagnostics with the line they are about.
    static func print(_ diagnostics: [Diagnostic], to stream: Stream) {
        guard !diagnostics.isEmpty else { return }
        let lines = SourceLineReader(
            files: Set(diagnostics.filter { $0.line != nil }.map(\.file)),
            limit: ContentFolder.Limits.register
        )
        let printer = DiagnosticPrinter { file, line in lines.line(line, of: file) }
        let text = diagnostics.map(printer.text(of:)).joined(separator: "\n")
        let handle = stream == .output ? FileHandle.standardOutput : FileHandle.standardError
        handle.write(Data((text + "\n").utf8))
    }

    static func print(timings: [(step: BuildStep, seconds: Double)]) {
        for (step, seconds) in timings { Swift.print("  \(step.wording): \(Summary.seconds(seconds))") }
    }
}
