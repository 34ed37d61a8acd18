import Content
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])
    func aDayThatExistsIsRead(text: String) throws {
        #expect(try #require(CalendarDate(text)).iso.hasSuffix(text.drop { $0 == "0" }))
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "26-01-01",
        "2026-11-23 ", "2026-11-23T10:00", "２０２６-11-23", "-026-11-23", "2026--1-23", "gisteren", "",
    ])
    func aDayThatDoesNotExistIsRefused(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func aDateReadsInDutchAndInFeeds() throws {
        let date = try #require(CalendarDate("2026-03-05"))
        #expect(date.dutch == "5 maart 2026")
        #expect(date.iso == "2026-03-05")
        #expect(date.rfc822 == "Thu, 05 Mar 2026 00:00:00 GMT")
    }

    @Test(arguments: [
        ("2000-01-01", "Sat"), ("2024-02-29", "Thu"), ("2026-11-23", "Mon"), ("1970-01-01", "Thu"),
        ("2100-03-01", "Mon"),
    ])
    func weekdaysInTheFeedAreRight(text: String, weekday: String) throws {
        #expect(try #require(CalendarDate(text)).rfc822.hasPrefix(weekday + ","))
    }

    @Test func datesSortByDay() throws {
        let sorted = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].compactMap(CalendarDate.init)
        #expect(sorted.shuffled().sorted() == sorted)
        #expect(CalendarDate.distantPast < sorted[0])
    }
}
