import ScanModel
import Testing

@Suite struct ResultAgainstScanTests {
    private let scan = Samples.scan([
        Samples.aspect("a"), Samples.aspect("b", renamedFrom: ["ouder", "oudst"]),
        Samples.aspect("c", renamedFrom: ["a"]),
    ])

    @Test func answersFollowRenamesInTheOrderOfTheScan() {
        let result = Samples.result(
            "s1",
            [("oudst", Samples.answered(1)), ("weg", Samples.answered(2)), ("a", Samples.answered(3))]
        )
        let resolved = result.answers(resolvedFor: scan)
        #expect(resolved.map(\.aspect.id) == ["a", "b"])
        #expect(resolved.map(\.aspectID) == ["a", "oudst"])
        #expect(result.orphans(in: scan).map(\.aspectID) == ["weg"])
    }

    @Test func theNewestNameWinsAndTheOthersAreOrphans() {
        let result = Samples.result(
            "s1",
            [("oudst", Samples.answered(1)), ("ouder", Samples.answered(2)), ("b", Samples.answered(3))]
        )
        #expect(result.answers(resolvedFor: scan).map(\.answer.current) == [3])
        #expect(result.orphans(in: scan).map(\.aspectID) == ["oudst", "ouder"])
    }

    @Test func stagesOutOfRangeAreFoundWhereTheyStand() throws {
        let text = ResultProblemTests.lines.joined(separator: "\n")
            .split(separator: "\n").map {
                $0.contains("\"visie\"") ? #"  "oudst": {"current": 5, "target": 9, "state": "answered","# : $0
            }
            .joined(separator: "\n")
        let result = try ScanResult.read(Array(text.utf8)).get()
        let place = JSONPosition(line: 13, column: 3)
        #expect(
            result.stageProblems(in: scan) == [
                ResultProblem(
                    .stageOutOfRange(aspectID: "oudst", key: "current", stage: 5, stages: 4),
                    path: "answers.oudst.current",
                    at: place
                ),
                ResultProblem(
                    .stageOutOfRange(aspectID: "oudst", key: "target", stage: 9, stages: 4),
                    path: "answers.oudst.target",
                    at: place
                ),
            ]
        )
        #expect(
            Samples.result("s1", [("weg", Samples.answered(9)), ("a", Samples.answered(4, target: 1))]).stageProblems(
                in: scan
            ) == []
        )
    }
}
