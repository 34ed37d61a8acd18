import Foundation
import Testing

@testable import ScanModel

/// The script of constants and types in the theme is what the contract makes of it.
///
/// With SCANDOSSIER_RECORD=1 it is written and the test fails; a missing one is written and fails once.
@Suite struct ContractScriptTests {
    private static let file = URL(filePath: Fixture.path("../../themes/standaard/\(ContractScript.path)"))

    @Test func theThemeHasTheScriptOfTheContract() throws {
        let isRecording = ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1"
        guard !isRecording, let found = try? String(contentsOf: Self.file, encoding: .utf8) else {
            let folder = Self.file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try ContractScript.text.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(Self.file.lastPathComponent)")
            return
        }
        #expect(found == ContractScript.text, "Run: SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests")
    }

    @Test func linesFitAndTextsAreQuoted() {
        for line in ContractScript.text.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
        #expect(ScriptText.of(["a b": "it's \\ so\n"]) == #"{ 'a b': 'it\'s \\ so\n' }"#)
        #expect(ScriptText.of([:]) == "{}" && ScriptText.of([1, true, .null]) == "[1, true, null]")
    }
}
