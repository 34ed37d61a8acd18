import ScanModel

/// What keeps a site in order: pages without a way to them, files nobody uses, words and texts to replace.
package enum HousekeepingFact: DiagnosticFact {
    /// No way leads to the page at this path.
    case orphanPage(String)
    /// `other` is the file with the same title.
    case duplicateTitle(String, other: String)
    case unusedAsset(String)
    case discouragedWord(String, preferred: String, reason: String?)
    /// Something about how the site works that is not so since a day, in Dutch.
    case outdatedClaim(String, preferred: String, since: String, reason: String?)
    case wordList(WordListProblem.Fact)
    /// What `scandossier new` wrote, at this place and so many others.
    case starterText(others: Int)

    package var record: DiagnosticRecord {
        switch self {
        case .orphanPage(let path): .init(.orphanPage, ["path": path])
        case .duplicateTitle(let title, let other): .init(.duplicateTitle, ["title": title, "other": other])
        case .unusedAsset(let path): .init(.unusedAsset, ["path": path])
        case .discouragedWord(let word, let preferred, let reason):
            .init(.discouragedWord, ["word": word, "preferred": preferred, "reason": reason])
        case .outdatedClaim(let claim, let preferred, let since, let reason):
            .init(.outdatedClaim, ["claim": claim, "preferred": preferred, "since": since, "reason": reason])
        case .wordList(let fact): .init(.wordList, Self.parameters(of: fact))
        case .starterText(let others): .init(.starterText, ["others": String(others)])
        }
    }

    private static func parameters(of fact: WordListProblem.Fact) -> [String: String?] {
        switch fact {
        case .noHeader: ["fact": "no-header"]
        case .notUTF8: ["fact": "not-utf8"]
        case .quotes: ["fact": "quotes"]
        case .empty(let column): ["fact": "empty", "column": column]
        case .invalidDate(let value): ["fact": "invalid-date", "value": value]
        case .duplicate(let word, let line): ["fact": "duplicate", "word": word, "first": String(line)]
        }
    }
}
