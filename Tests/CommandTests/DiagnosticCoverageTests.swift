import Diagnosis
import Foundation
import Site
import Testing

/// The facts behind `InvalidSiteTests`: no diagnostic without a case, none without words, and none that `--strict`
/// lets pass. In this process, for starting a second and third command for every case takes minutes.
@Suite struct DiagnosticCoverageTests {
    /// Codes that no case can have, with the reason.
    private static let exceptions: [DiagnosticCode: String] = [
        .unreadableFile: "the tests may run as root, who may read everything"
    ]

    private struct Item: Decodable {
        var code: String
        var severity: String
        var message: String
    }

    /// What a strict check has to say, through the same JSON as `check --strict --json`.
    private static func items(of place: Workplace) async throws -> [Item] {
        let request = BuildRequest(
            content: place.root.appending(path: "content").file,
            theme: place.root.appending(path: InvalidSiteTests.theme(of: place) ?? "themes/standaard").file,
            isStrict: true
        )
        let report = try await SiteBuild(request).check()
        return try JSONDecoder().decode([Item].self, from: Data(DiagnosticJSON.text(of: report.diagnostics).utf8))
    }

    @Test func everyDiagnosticHasACaseAndIsAnErrorWhenStrict() async throws {
        var seen: Set<String> = []
        for name in InvalidSiteTests.names {
            let items = try await Self.items(of: InvalidSiteTests.place(name))
            #expect(!items.isEmpty, "\(name)")
            for item in items {
                seen.insert(item.code)
                #expect(!item.message.isEmpty, "\(name)")
                #expect(item.severity == "error", "\(name)")
            }
        }
        let missing = DiagnosticCode.allCases.filter { !seen.contains($0.rawValue) && Self.exceptions[$0] == nil }
        #expect(missing.map(\.rawValue) == [])
    }

    /// The command itself, with the three flags that the other cases leave to this process.
    @Test(arguments: ["key-unknown-near", "scan-text-too-long"])
    func theCommandSaysTheSame(name: String) async throws {
        let place = try InvalidSiteTests.place(name)
        let outcome = try await place.run("check", "--strict", "--json")
        #expect(outcome.status == 1)
        let said = try JSONDecoder().decode([Item].self, from: Data(outcome.output.utf8))
        let known = try await Self.items(of: place)
        #expect(said.map(\.code) == known.map(\.code))
        #expect(said.map(\.message) == known.map(\.message))
        #expect(said.map(\.severity) == known.map(\.severity))
    }
}
