import Foundation
import Markdown

/// The folder of this target's fixtures, found from this file, so that it works in any package.
let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/markdown")

func parse(_ text: String, firstLine: Int = 1, options: MarkdownOptions = .site) -> MarkdownDocument {
    MarkdownDocument.parse(text.utf8, firstLine: firstLine, options: options)
}

func render(_ text: String, options: MarkdownOptions = .site) -> String {
    string(parse(text, options: options).html())
}

func string(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
}

/// Seconds of processor time of this thread: the clock on the wall also counts what other tests do.
func processorSeconds(_ body: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
}

extension MarkdownOptions {
    /// Plain CommonMark with these extensions and the site's care.
    static func only(_ extensions: Extensions) -> MarkdownOptions {
        MarkdownOptions(extensions: extensions, safety: .strict)
    }
}

extension MarkdownDocument {
    /// The issues as `line:column-line:column kind`.
    var issueLines: [String] {
        issues.map { "\($0.range) \($0.kind)" }
    }
}

extension SourceRange: CustomStringConvertible {
    public var description: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

/// Numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
