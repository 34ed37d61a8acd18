import Foundation
import Testing

/// Every kind of mistake, with what `check` says about it: `Tests/Fixtures/invalid/README.md`.
///
/// One command a case; `DiagnosticCoverageTests` looks at the facts behind what is printed.
/// With SCANDOSSIER_RECORD=1 the expectations are written and the tests fail; a missing one is written and fails once.
/// One after the other: a hundred commands at the same time make every other test late.
@Suite(.serialized) struct InvalidSiteTests {
    static let names: [String] = {
        let folder = Workplace.invalidSites
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.file)) ?? []
        return (found.filter { !$0.contains(".") && $0 != "minimal" } + Array(tooLargeToKeep.keys))
            .reduce(into: Set<String>()) { $0.insert($1) }.sorted()
    }()

    /// Cases whose file is made here, because it is too large to keep. Their folders hold the expectation only.
    static let tooLargeToKeep: [String: String] = [
        "file-too-large": String(repeating: "Tekst. ", count: 300_000),
        "markdown-paragraph-too-long": String(repeating: "Een zin van zes woorden lang.\n", count: 2_300),
        "markdown-blank-lines": String(repeating: "- ", count: 90) + "diep" + String(repeating: "\n", count: 250_000),
    ]

    static func place(_ name: String) throws -> Workplace {
        let place = try Workplace(over: Workplace.invalidSites.appending(path: name))
        if let text = tooLargeToKeep[name] {
            try place.write("content/pagina.md", "---\ntitle: Pagina\n---\n\n\(text)\n")
        }
        return place
    }

    /// A case with a theme of its own is checked with that.
    static func theme(of place: Workplace) -> String? {
        FileManager.default.fileExists(atPath: place.root.appending(path: "themes/eigen").file) ? "themes/eigen" : nil
    }

    /// Or the folder was not found, and nothing below, nor in the tests that go over the same cases, means anything.
    @Test func thereAreCases() {
        #expect(Self.names.count >= 135)
    }

    @Test func theMinimalSiteIsValidAndStaysAsItIs() async throws {
        let place = try Workplace()
        let before = try place.files(below: "", hidden: true)
        let outcome = try await place.run("check", "--strict")
        #expect(try place.files(below: "", hidden: true) == before)
        #expect(before.keys.contains { $0.hasPrefix("themes/standaard/") })
        #expect(outcome == .init(status: 0, output: "Alles klopt: 3 pagina's gecontroleerd.\n", errors: ""))
    }

    @Test(arguments: names)
    func check(name: String) async throws {
        let place = try Self.place(name)
        let before = try place.files(below: "", hidden: true)
        let options = Self.theme(of: place).map { ["--theme", $0] } ?? []
        let outcome = try await Command.run(["check"] + options, in: place.root)
        #expect(outcome.errors == "")
        #expect(try place.files(below: "", hidden: true) == before)

        let hasErrors = outcome.output.contains(": fout: ")
        #expect(hasErrors || outcome.output.contains(": let op: "))
        #expect(outcome.status == (hasErrors ? 1 : 0))

        let file = Workplace.invalidSites.appending(path: "\(name)/expected.txt")
        let isRecording = ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1"
        guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try outcome.output.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)/expected.txt")
            return
        }
        #expect(outcome.output == expected)
    }
}
