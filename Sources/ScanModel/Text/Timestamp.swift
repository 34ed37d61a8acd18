/// Moments in result files: ISO 8601 with date, time and zone, `2026-11-23T10:00:00+01:00`.
package enum Timestamp {
    /// Whether the text is a complete moment: `YYYY-MM-DDThh:mm:ss`, an optional fraction of up to nine digits, and
    /// `Z` or `±hh:mm`.
    package static func isValid(_ text: String) -> Bool { nanoseconds(of: text) != nil }

    /// Nanoseconds since 1970 in UTC, to compare moments written in different zones; `nil` when the text is no moment.
    package static func nanoseconds(of text: String) -> Int? {
        var digits = Digits(bytes: Array(text.utf8))
        guard let year = digits.number(4), year >= 1900, year < 2200, digits.skip("-"),
            let month = digits.number(2), (1...12).contains(month), digits.skip("-"),
            let day = digits.number(2), day >= 1, day <= days(in: month, of: year), digits.skip("T"),
            let hour = digits.number(2), hour < 24, digits.skip(":"),
            let minute = digits.number(2), minute < 60, digits.skip(":"),
            let second = digits.number(2), second < 60,
            let fraction = digits.fraction(), let offset = digits.zone(), digits.isAtEnd
        else { return nil }
        let minutes = (daysSince1970(year, month, day) * 24 + hour) * 60 + minute - offset
        return (minutes * 60 + second) * 1_000_000_000 + fraction
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days between two dates of the Gregorian calendar, counting years from March so that leap days come last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    private struct Digits {
        let bytes: [UInt8]
        var index = 0

        var isAtEnd: Bool { index == bytes.count }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func digit() -> Int? {
            guard index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else {
                return nil
            }
            index += 1
            return Int(bytes[index - 1] - UInt8(ascii: "0"))
        }

        mutating func number(_ count: Int) -> Int? {
            var value = 0
            for _ in 0..<count {
                guard let digit = digit() else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        /// The fraction of a second in nanoseconds; 0 when there is none.
        mutating func fraction() -> Int? {
            guard skip(".") else { return 0 }
            guard var value = digit() else { return nil }
            var scale = 100_000_000
            value *= scale
            while let digit = digit() {
                scale /= 10
                guard scale > 0 else { return nil }
                value += digit * scale
            }
            return value
        }

        /// Minutes ahead of UTC.
        mutating func zone() -> Int? {
            if skip("Z") { return 0 }
            let sign = skip("+") ? 1 : skip("-") ? -1 : 0
            guard sign != 0, let hours = number(2), hours < 24, skip(":"), let minutes = number(2), minutes < 60
            else { return nil }
            return sign * (hours * 60 + minutes)
        }
    }
}
