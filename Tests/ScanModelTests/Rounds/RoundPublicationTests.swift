import Testing

@testable import ScanModel

@Suite struct RoundPublicationTests {
    private func codes(_ numbers: ClosedRange<Int>) -> Set<String> { Set(numbers.map(Samples.code)) }

    private func accepts(_ earlier: ClosedRange<Int>, _ later: ClosedRange<Int>) -> Bool {
        var rule = PublicationRule(protecting: codes(1...40))
        return GroupRounds.accept(earlier: codes(earlier), later: codes(later), by: &rule)
    }

    @Test func theSameSchoolsInBothYears() {
        #expect(accepts(1...5, 1...5))
        #expect(!accepts(1...4, 1...4))
    }

    @Test func whoJoinedOrLeftMustNotBeFew() {
        #expect(!accepts(1...10, 1...9))
        #expect(!accepts(1...9, 1...10))
        #expect(!accepts(1...10, 6...11))
        #expect(accepts(1...10, 6...15))
        #expect(accepts(1...10, 1...15))
    }

    @Test func theSchoolsOfBothYearsMustNotBeFew() {
        #expect(!accepts(1...10, 8...17))
        #expect(accepts(1...10, 11...20))
    }

    @Test func aRefusalTakesNothing() {
        var rule = PublicationRule(protecting: codes(1...40))
        #expect(!GroupRounds.accept(earlier: codes(1...10), later: codes(1...9), by: &rule))
        #expect(GroupRounds.accept(earlier: codes(1...9), later: codes(1...9), by: &rule))
    }
}
