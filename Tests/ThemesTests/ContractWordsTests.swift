import ScanModel
import TestSupport
import Testing

@testable import Themes

/// Every key of the contract has its words in the theme: what is added to the model and not to the theme shows here.
@Suite struct ContractWordsTests {
    private static func expect(_ keys: [String]) throws {
        let strings = try Theme.load(Repository.theme.file).0.strings
        #expect(!keys.isEmpty)
        for key in keys { #expect(strings.has(key), "strings.yaml has no \(key)") }
    }

    @Test func whereAFileIsDamaged() throws {
        let keys = ObjectRule.root.fields + ObjectRule.answer.fields
        try Self.expect(keys.map { "scan.where.\($0.key)" })
    }

    @Test func theFieldsOfAnAnswer() throws {
        try Self.expect(AnswerText.allCases.flatMap { ["scan.aspect.\($0.key)", "scan.aspect.\($0.key)Hint"] })
        try Self.expect(
            AnswerFlag.allCases.flatMap { ["scan.aspect.\($0.key)", "scan.report.\($0.key)", "school.\($0.key)"] }
        )
        try Self.expect(StepText.allCases.flatMap { ["scan.aspect.\($0.key)", "scan.report.\($0.key)"] })
    }

    @Test func theLevelsOfSharing() throws {
        let levels = Sharing.allCases.map(\.rawValue)
        try Self.expect(levels.flatMap { ["scan.sharing.\($0)Title", "scan.sharing.\($0)Text"] })
    }
}
