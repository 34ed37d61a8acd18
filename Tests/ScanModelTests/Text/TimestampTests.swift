import ScanModel
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2000-02-29T00:00:00Z", 951_782_400),
        ("2026-11-23T10:00:00+01:00", 1_795_424_400),
        ("2026-11-23T04:30:00-04:30", 1_795_424_400), ("2026-11-23T09:00:00.000Z", 1_795_424_400),
        ("1999-12-31T23:59:59Z", 946_684_799),
    ])
    func knowsTheMoment(_ text: String, _ seconds: Int) {
        #expect(Timestamp.nanoseconds(of: text) == seconds * 1_000_000_000)
    }

    @Test func ordersFractions() throws {
        let texts = [
            "2026-11-23T09:00:00Z", "2026-11-23T09:00:00.05Z", "2026-11-23T10:00:00.5+01:00", "2026-11-23T09:00:01Z",
        ]
        let moments = texts.compactMap(Timestamp.nanoseconds)
        #expect(moments.count == 4 && moments == moments.sorted() && Set(moments).count == 4)
    }

    @Test(arguments: [
        "", "2026-11-23", "2026-11-23T10:00", "2026-11-23T10:00:00", "2026-11-23 10:00:00Z", "2026-13-01T00:00:00Z",
        "2026-02-29T00:00:00Z",
        "2026-11-31T00:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T10:60:00Z", "2026-11-23T10:00:60Z",
        "2026-11-23T10:00:00+1:00",
        "2026-11-23T10:00:00.Z", "2026-11-23T10:00:00.1234567890Z", "2026-11-23T10:00:00Zx", "0000-01-01T00:00:00Z",
        "2026-11-23T10:00:00+24:00",
        "２026-11-23T10:00:00Z", "1900-02-29T00:00:00Z",
    ])
    func refuses(_ text: String) { #expect(!Timestamp.isValid(text)) }
}
