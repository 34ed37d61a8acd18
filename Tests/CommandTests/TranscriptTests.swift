import Foundation
import Testing

/// The transcripts beside this file: documentation that is run.
///
/// In a fenced `console` block a line after `$ ` is run, and the lines under it are what it prints (both streams, what
/// goes to errors first). `[64]` at the end is an exit code other than 0. A block whose fence names a file writes it:
/// ```` ```content/over.md ````. Times and versions are written as `0,00 s` and `0.0.0`.
@Suite struct TranscriptTests {
    static let names = [
        "build", "check", "diff-scan", "drafts", "external-links", "new", "new-theme", "results", "results-add",
        "results-succession", "usage",
    ]

    @Test(arguments: names)
    func transcript(name: String) async throws {
        let folder = Workplace.repository.appending(path: "Tests/CommandTests")
        let text = try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
        let place = try Workplace()
        try place.simplifyTheme()
        var actual: [String] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            actual.append(line)
            guard line.hasPrefix("```"), line.count > 3 else { continue }
            let end = try #require(lines.firstIndex(of: "```"))
            let block = Array(lines[..<end])
            lines = lines[end...].dropFirst()
            if line == "```console" {
                for command in block where command.hasPrefix("$ ") { actual += try await run(command, in: place) }
            } else {
                try place.write(String(line.dropFirst(3)), block.joined(separator: "\n") + "\n")
                actual += block
            }
            actual.append("```")
        }
        let result = actual.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1" {
            try result.write(to: folder.appending(path: "\(name).md"), atomically: true, encoding: .utf8)
            Issue.record("recorded \(name).md")
        } else {
            #expect(result == text)
        }
    }

    private func run(_ line: String, in place: Workplace) async throws -> [String] {
        let words = try #require(Self.words(of: line))
        if words[0] == "rm" {
            try place.remove(words[1])
            return [line]
        }
        try #require(words[0] == "scandossier")
        let outcome = try await Command.run(Array(words.dropFirst()), in: place.root)
        let printed = (outcome.errors + outcome.output)
            .replacing(/\d+,\d\d s/, with: "0,00 s")
            .replacing(/\d+\.\d+\.\d+/, with: "0.0.0")
        var lines = [line] + printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        if outcome.status != 0 { lines.append("[\(outcome.status)]") }
        return lines
    }

    private static func words(of line: String) -> [String]? {
        let words = line.dropFirst(2).split(separator: " ").map(String.init)
        return words.isEmpty ? nil : words
    }
}
