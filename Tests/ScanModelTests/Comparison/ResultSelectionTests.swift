import ScanModel
import Testing

@Suite struct ResultSelectionTests {
    private let scan = Samples.scan([Samples.aspect("a")])

    private func select(_ results: [ScanResult], _ audience: Audience = .public) -> ResultSelection {
        ResultSelection(results, scan: scan, round: "2026-2027", audience: audience)
    }

    @Test func onlyThisScanAndYear() {
        let other = ScanReference(id: "anders", version: "2026.1", digest: "d1")
        let selection = select([
            Samples.result("b1"), Samples.result("a1"), Samples.result("c1", scan: other),
            Samples.result("d1", round: "2025-2026"),
        ])
        #expect(selection.counted.map(\.school.code) == ["a1", "b1"] && selection.leftOut.isEmpty)
    }

    @Test func theLatestOfASchoolSpeaks() {
        let results = [
            Samples.result("a1", modifiedAt: "2026-11-23T10:00:00+01:00", id: "1"),
            Samples.result("A1", modifiedAt: "2026-11-23T09:30:00Z", id: "2"),
            Samples.result("a1", modifiedAt: "2026-11-23T10:30:00+01:00", id: "3"),
        ]
        for order in [results, results.reversed(), [results[1], results[0], results[2]]] {
            let selection = select(order)
            #expect(selection.counted.map(\.id) == ["3"])
            #expect(selection.leftOut.map(\.result.id) == ["1", "2"])
            #expect(selection.leftOut.allSatisfy { $0.reason == .superseded })
        }
    }

    @Test func aLaterWishNotToShareIsNotOverruled() {
        let selection = select([
            Samples.result("a1", sharing: .group, modifiedAt: "2026-11-01T10:00:00Z", id: "1"),
            Samples.result("a1", sharing: .none, modifiedAt: "2026-11-02T10:00:00Z", id: "2"),
        ])
        #expect(selection.counted.isEmpty)
        #expect(selection.leftOut.map(\.reason) == [.superseded, .notShared])
    }

    @Test func versionsAndStages() {
        func reference(_ version: String, _ digest: String) -> ScanReference {
            ScanReference(id: "proef", version: version, digest: digest)
        }
        let selection = select([
            Samples.result("a1", scan: reference("2025.1", "d1")),
            Samples.result("b1", scan: reference("2026.1", "d0")),
            Samples.result("c1", scan: reference("2025.1", "d0")), Samples.result("d1", [("a", Samples.answered(5))]),
        ])
        #expect(selection.counted.map(\.school.code) == ["a1", "b1"])
        #expect(selection.leftOut.map(\.reason) == [.otherVersion, .invalidStages])
        let withoutDigest = Samples.scan([], digest: "")
        #expect(Comparability(of: reference("9", ""), with: withoutDigest) == .otherVersion)
        #expect(Comparability(of: ScanReference(id: "x", version: "2026.1", digest: "d1"), with: scan) == .otherScan)
    }

    @Test func namesAndNotesOnlyForTheLearningGroup() {
        var open = Samples.result("a1", sharing: .group)
        let anonymous = Samples.result("b1", sharing: .anonymous)
        #expect(select([open, anonymous]).named.isEmpty)
        #expect(select([open, anonymous], .group).named.map(\.school.code) == ["a1"])
        #expect(!Audience.group.showsNotes(of: open))
        open.shareNotes = true
        #expect(Audience.group.showsNotes(of: open) && !Audience.public.showsNotes(of: open))
        #expect(!Audience.group.showsNotes(of: anonymous))
    }
}
