/// Splits paragraphs into sentences and counts.
struct SentenceCounter {
    private(set) var words = 0
    private(set) var sentences = 0
    private(set) var longSentences: [ReadingLevel.Sentence] = []
    private(set) var longWords: [ReadingLevel.Word] = []
    private var placeOfWord: [String: Int] = [:]

    /// Abbreviations that often stand before a name or a number, where the capital does not give the rest away.
    private static let abbreviations: Set<String> = [
        "bijv.", "bv.", "blz.", "dhr.", "dr.", "drs.", "enz.", "etc.", "ir.", "mevr.", "mr.", "nl.", "nr.", "o.a.",
        "prof.", "resp.", "t.o.v.", "vgl.",
    ]

    mutating func add(_ paragraph: [ProseParagraphs.Word]) {
        var start: Int?
        var count = 0
        func isWord(_ word: ProseParagraphs.Word) -> Bool { word.text.contains { $0.isLetter || $0.isNumber } }
        for (place, word) in paragraph.enumerated() {
            if isWord(word) {
                start = start ?? word.line
                count += 1
                note(word)
            }
            let next = place + 1 < paragraph.count ? paragraph[place + 1].text : nil
            guard Self.ends(word.text, before: next) else { continue }
            finish(start, count)
            (start, count) = (nil, 0)
        }
        finish(start, count)
    }

    private mutating func finish(_ line: Int?, _ count: Int) {
        guard let line, count > 0 else { return }
        words += count
        sentences += 1
        if count > ReadingLevel.longSentence { longSentences.append(.init(line: line, words: count)) }
    }

    /// A full stop, question or exclamation mark ends a sentence when no small letter follows: `o.a. de school` goes on.
    private static func ends(_ word: Substring, before next: Substring?) -> Bool {
        let bare = word.reversed().drop { "\"'”’»)".contains($0) }
        guard let last = bare.first, ".!?…".contains(last) else { return false }
        guard let first = next?.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        if first.isLowercase { return false }
        return last != "." || !abbreviations.contains(word.lowercased())
    }

    private mutating func note(_ word: ProseParagraphs.Word) {
        let letters = word.text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
        for part in letters where part.count > ReadingLevel.longWord {
            let key = part.lowercased()
            if let place = placeOfWord[key] {
                longWords[place].lines.append(word.line)
            } else {
                placeOfWord[key] = longWords.count
                longWords.append(.init(word: key, lines: [word.line]))
            }
        }
    }
}
