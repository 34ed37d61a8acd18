import Foundation
import Testing

@testable import ScanModel

/// The scripts of constants and types in the theme are what the contract makes of them.
///
/// With SCANDOSSIER_RECORD=1 they are written and the test fails; a missing one is written and fails once.
@Suite struct ContractScriptTests {
    @Test(arguments: ContractScript.files.map(\.path))
    func theThemeHasTheScriptsOfTheContract(_ path: String) throws {
        let text = try #require(ContractScript.files.first { $0.path == path }).text
        let file = URL(filePath: Fixture.path("../../themes/standaard/\(path)"))
        let isRecording = ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1"
        guard !isRecording, let found = try? String(contentsOf: file, encoding: .utf8) else {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent)")
            return
        }
        #expect(found == text, "Run: SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests")
    }

    @Test func linesFitAndTextsAreQuoted() {
        for (path, text) in ContractScript.files {
            for line in text.split(separator: "\n") { #expect(line.count <= 120, "\(path): \(line)") }
        }
        #expect(ScriptText.of(["a b": "it's \\ so\n"]) == #"{ 'a b': 'it\'s \\ so\n' }"#)
        #expect(ScriptText.of([:]) == "{}" && ScriptText.of([1, true, .null]) == "[1, true, null]")
    }
}
