import Diagnosis
import Foundation
import Site
import Testing

/// The editors' page of messages, `content/redactie/meldingen.md`, against the program.
///
/// Every `DiagnosticCode` has a section there: a heading of level 3 with the code as its id, a few sentences, and a block
/// ```` ```text ```` with a message as the program prints it today. The messages come from `Tests/Fixtures/invalid`: the case
/// with the name of the code, or else the first case that has it.
///
/// After a change of wording, or with a new code:
///
/// 1. Write the section of a new code: heading, sentences, and an empty block.
/// 2. `SCANDOSSIER_RECORD=1 swift test --filter MessageManualTests` fills in all blocks, and fails.
/// 3. Read what changed.
@Suite struct MessageManualTests {
    private static let page = Workplace.repository.appending(path: "content/redactie/meldingen.md")

    @Test func everyMessageIsExplained() async throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let examples = try await Self.examples()
        var seen: [String] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var result: [String] = []
        var block: [String]?
        for line in lines {
            if let match = line.firstMatch(of: /^### .+ \{#([a-z0-9-]+)\}$/) {
                #expect(block == nil)
                seen.append(String(match.1))
            }
            if block == nil, line == "```text" {
                block = []
            } else if line == "```", let printed = block {
                let code = try #require(seen.last)
                let example = examples[code] ?? "?"
                #expect(printed.joined(separator: "\n") == example, "the example of \(code)")
                result.append(example)
                block = nil
            } else if block != nil {
                block?.append(line)
                continue
            }
            result.append(line)
        }
        #expect(lines.count { $0 == "```text" } == seen.count)
        #expect(Set(seen).count == seen.count)
        #expect(
            Set(DiagnosticCode.allCases.map(\.rawValue)).subtracting(seen).sorted() == [],
            "codes without a section"
        )
        #expect(
            Set(seen).subtracting(DiagnosticCode.allCases.map(\.rawValue)).sorted() == [],
            "sections without a code"
        )
        if ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1" {
            try result.joined(separator: "\n").write(to: Self.page, atomically: true, encoding: .utf8)
            Issue.record("recorded content/redactie/meldingen.md")
        }
    }

    /// A message per code, as the terminal shows it.
    private static func examples() async throws -> [String: String] {
        // No case can have it: the tests may run as root, who may read everything.
        let unreadable = Diagnostic(.file(.unreadable(.notPermitted)), file: "content/pagina.md")
        var examples = [unreadable.code.rawValue: DiagnosticPrinter { _, _ in nil }.text(of: unreadable).trimmed]
        let codes = Set(DiagnosticCode.allCases.map(\.rawValue))
        for name in InvalidSiteTests.names.filter(codes.contains) + InvalidSiteTests.names {
            let place = try InvalidSiteTests.place(name)
            let root = place.root.file + "/"
            let request = BuildRequest(
                content: root + "content",
                theme: root + (InvalidSiteTests.theme(of: place) ?? "themes/standaard"),
                output: root + "site"
            )
            let report = try await SiteBuild(request).check()
            let reader = SourceLineReader(files: Set(report.diagnostics.map(\.file)), limit: 2_000_000)
            let printer = DiagnosticPrinter { file, line in reader.line(line, of: file) }
            for diagnostic in report.diagnostics where examples[diagnostic.code.rawValue] == nil {
                let text = printer.text(of: diagnostic).replacing(root, with: "").trimmed
                examples[diagnostic.code.rawValue] = text
            }
        }
        return examples
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .newlines) }
}
