/// The Dutch of a reading level: what an editor could look at, without a judgement.
package struct ReadingWording: Sendable {
    private let level: ReadingLevel

    /// As many long sentences or words are named; more is no help.
    private static let named = 5

    package init(of level: ReadingLevel) {
        self.level = level
    }

    /// "Gemiddeld 14 woorden per zin. 2 lange zinnen: regel 12 (31 woorden), regel 40 (28 woorden)."
    package var text: String { ([average] + [sentences, words].compactMap { $0 }).joined(separator: " ") }

    var average: String {
        guard level.sentences > 0 else { return "Op deze pagina staan geen zinnen." }
        let average = Int(level.averageSentenceLength.rounded())
        return "Gemiddeld \(average) \(average == 1 ? "woord" : "woorden") per zin."
    }

    /// `nil` when no sentence is long.
    var sentences: String? {
        let found = level.longSentences
        guard !found.isEmpty else { return nil }
        let places = found.map { "regel \($0.line) (\($0.words) woorden)" }
        return "\(found.count) lange \(found.count == 1 ? "zin" : "zinnen"): \(Self.list(places))."
    }

    /// `nil` when no word is long.
    var words: String? {
        let found = level.longWords
        guard !found.isEmpty else { return nil }
        let places = found.map { word in
            let often = word.count == 1 ? "" : ", \(word.count) keer"
            return "‘\(word.word)’ (regel \(word.lines.first ?? 1)\(often))"
        }
        return "\(found.count) \(found.count == 1 ? "lang woord" : "lange woorden"): \(Self.list(places))."
    }

    private static func list(_ places: [String]) -> String {
        let more = places.count - named
        return places.prefix(named).joined(separator: ", ") + (more > 0 ? " en nog \(more)" : "")
    }
}
