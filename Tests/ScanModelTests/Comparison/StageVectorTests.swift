import ScanModel
import Testing

@Suite struct StageVectorTests {
    @Test func mediansRangesAndSpreads() throws {
        for vector in try Fixture.cases(.stages) {
            let counts = try vector.numbers("counts")
            let (median, range, spread) = (
                StageMedian(counts: counts), StageRange(counts: counts), StageSpread.of(counts)
            )
            #expect(median?.lower == vector["median"]?["lower"]?.int, "\(counts)")
            #expect(median?.upper == vector["median"]?["upper"]?.int, "\(counts)")
            #expect(range?.lowest == vector["range"]?["lowest"]?.int, "\(counts)")
            #expect(range?.highest == vector["range"]?["highest"]?.int, "\(counts)")
            #expect(try spread?.schools ?? 0 == vector.number("schools"), "\(counts)")
            #expect(try spread?.stagesInUse ?? 0 == vector.number("stagesInUse"), "\(counts)")
            #expect(spread?.range == range)
        }
    }

    @Test func levels() throws {
        for vector in try Fixture.cases(.levels) {
            let (stage, stages) = (try vector.number("stage"), try vector.number("of"))
            #expect(StageLevel.level(stage: stage, of: stages) == vector["level"]?.int, "\(stage) of \(stages)")
        }
    }
}
