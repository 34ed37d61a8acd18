import TestSupport
import Testing

@testable import ScanModel

@Suite struct ResultRoundTripTests {
    /// The keys of a file in which nothing is left out but what may be.
    private static let written = [
        "format", "formatVersion", "id", "createdAt", "modifiedAt", "scan", "school", "round", "respondents", "sharing",
        "shareNotes", "answers",
    ]

    @Test func aThousandRandomResults() throws {
        var maker = RandomResult(seed: 20_261_123)
        for number in 0..<1_000 {
            let result = maker.result()
            let written = result.write()
            let read = try ScanResult.read(written).get()
            #expect(read == result, "result \(number)")
            #expect(read.write() == written, "result \(number)")
        }
    }

    @Test(arguments: 1...ScanResult.formatVersion)
    func theFixtureOfEveryVersionCanBeRead(_ version: Int) throws {
        let result = try ScanResult.read(Fixture.bytes("results/version-\(version).json")).get()
        #expect(result.school.code == "12AB00" && result.round == "2026-2027")
        #expect(result.answers.count == 4 && result.answers["gedeelde-visie"]?.current == 2)
        #expect(result.answers["gedeelde-visie"]?.nextSteps.first?.texts[.who] == "schoolopleider en team")
        #expect(try ScanResult.read(result.write()).get() == result)
    }

    @Test func theFixtureOfThisVersionIsWrittenBackByteForByte() throws {
        let bytes = try Fixture.bytes("results/version-\(ScanResult.formatVersion).json")
        #expect(try ScanResult.read(bytes).get().write() == bytes)
    }

    @Test func unknownKeysAreKeptBehindTheKnownOnesOfTheirObject() throws {
        let result = try ScanResult.read(Fixture.bytes("results/version-1.json")).get()
        #expect(result.unknownKeys.map(\.key) == ["app"])
        #expect(result.scan.unknownKeys.map(\.key) == ["language"])
        #expect(result.school.unknownKeys.map(\.key) == ["logo"])
        #expect(result.answers["gedeelde-visie"]?.unknownKeys.map(\.key) == ["votes"])
        #expect(result.answers["gedeelde-visie"]?.nextSteps.first?.unknownKeys.map(\.key) == ["done"])
        let shuffled = Array(#"{"zz": 1, "#.utf8) + result.write().dropFirst()
        let read = try ScanResult.read(shuffled).get()
        #expect(read.json.members?.map(\.key) == Self.written + ["zz", "app"])
    }

    @Test func textsAreCleanedAndCodesRaised() throws {
        var result = Samples.result("12AB00", [("a", Samples.answered(1))])
        result.answers["a"]?.texts[.attention] = "a\u{0}b\u{202E}c\r\nd"
        result.school.code = "12ab00"
        let read = try ScanResult.read(result.write()).get()
        #expect(read.answers["a"]?.texts[.attention] == "abc\nd")
        #expect(read.school.code == "12AB00")
    }

    @Test func whatMayBeAbsentIsAbsent() throws {
        let text = """
            {"answers": {"a": {"state": "notDiscussed"}, "b": {"state": "answered", "current": 4, "nextSteps": [{"what": ""}]}},
             "sharing": "none", "round": "2026-2027", "school": {"sector": "mbo", "name": "", "code": "team-1"},
             "scan": {"id": "s", "version": "1", "digest": ""}, "modifiedAt": "2026-11-23T10:00:00Z",
             "createdAt": "2026-11-23T10:00:00Z", "id": "0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55", "formatVersion": 1,
             "format": "scandossier-result"}
            """
        let result = try ScanResult.read(Array(text.utf8)).get()
        #expect(result.answers["a"] == .notDiscussed && !result.shareNotes && result.respondents.isEmpty)
        #expect(result.answers["b"]?.nextSteps == [NextStep([:])])
        #expect(result.json.members?.map(\.key) == Self.written)
    }
}
