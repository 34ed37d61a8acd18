/// Quotes in a value that YAML reads in another way than they were meant.
enum YAMLQuotes {
    /// `"Wij noemen het "samen" leren."`: quotes around all, and others within. Not `"Samen" en "leren"`.
    static func isWrapped(_ value: String) -> Bool {
        guard let quote = value.first, quote == "\"" || quote == "'", value.count > 2, value.last == quote else {
            return false
        }
        let inner = value.dropFirst().dropLast()
        guard let second = inner.firstIndex(of: quote), second > inner.startIndex else { return false }
        return inner[inner.index(before: second)].isWhitespace || "(„“‘".contains(inner[inner.index(before: second)])
    }

    /// `'s Ochtends`, `'t`, `'90`: an apostrophe where letters were left out.
    static func beginsWithApostrophe(_ value: String) -> Bool {
        guard value.first == "'" else { return false }
        let word = value.dropFirst().prefix { $0.isLetter || $0.isNumber }.lowercased()
        return contractions.contains(word) || word.count == 2 && word.allSatisfy(\.isNumber)
    }

    /// What an apostrophe at the beginning leaves of a value when YAML takes it for a quote: `s Ochtends`.
    static func lostApostrophe(_ value: String) -> Bool {
        guard let space = value.firstIndex(of: " ") else { return false }
        return contractions.contains(value[..<space].lowercased()) && value[..<space].count == 1
    }

    private static let contractions: Set<String> = ["s", "t", "n", "k", "m", "r", "ns", "em"]

    /// The line with its value between double quotes, when that begins with an apostrophe and does not end with one.
    static func apostropheProposal(_ line: String) -> String? {
        guard let match = line.firstMatch(of: /^\s*(?:- )?(?:([A-Za-z]+):)? *('.*)$/) else { return nil }
        var value = String(match.2)
        while value.last?.isWhitespace == true { value.removeLast() }
        guard beginsWithApostrophe(value), value.last != "'", value.count <= 100 else { return nil }
        return (match.1.map { $0 + ": " } ?? "") + YAMLText.quoted(value)
    }
}
