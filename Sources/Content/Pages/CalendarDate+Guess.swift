extension CalendarDate {
    /// The day that a text most likely means: `19-11-2026`, `1 september 2026`, `2026-11-31` (the last of that month).
    static func guess(_ text: String) -> CalendarDate? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count == 3 else { return nil }
        let isYearFirst = words[0].count == 4
        guard let year = Int(words[isYearFirst ? 0 : 2]), (1900...2200).contains(year),
            let month = Int(words[1]) ?? month(named: words[1]), (1...12).contains(month),
            let day = Int(words[isYearFirst ? 2 : 0]), (1...31).contains(day)
        else { return nil }
        return (0...3).lazy.compactMap { CalendarDate(iso(year, month, day - $0)) }.first
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func month(named name: String) -> Int? {
        guard name.count >= 3 else { return nil }
        return (1...12).first { number in
            CalendarDate("2026-\(number < 10 ? "0" : "")\(number)-01")?.dutch.split(separator: " ")[1].hasPrefix(name)
                == true
        }
    }
}
