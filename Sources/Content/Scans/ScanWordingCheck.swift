import Diagnosis

/// Finds wordings of a question or a stage that make it hard to choose: two questions at once, two things in one stage,
/// the scan speaking of itself. Only where it is sure: a stage may well say what happens in two sentences.
struct ScanWordingCheck {
    let aspect: String

    func question(_ text: String) -> ScanFact? {
        let marks = text.count { $0 == "?" }
        if marks == 0 { return .questionWithoutMark(aspect: aspect) }
        let words = Self.words(of: text)
        let asksAgain = words.indices.dropLast(2).contains { place in
            words[place].hasSuffix(",") && words[place + 1] == "en" && Self.questionWords.contains(words[place + 2])
        }
        return marks > 1 || asksAgain ? .severalQuestions(aspect: aspect) : nil
    }

    func stage(_ text: String) -> ScanFact? {
        if let word = Self.words(of: text).map(Self.bare).first(where: Self.ownWords.contains) {
            return .speaksOfScan(aspect: aspect, word: word)
        }
        return addition(in: text).map { .twoThings(aspect: aspect, sign: $0) }
    }

    /// The words with which a stage adds a second matter to the first.
    private func addition(in text: String) -> String? {
        let sentences = text.split { ".!?".contains($0) }.map { Self.words(of: String($0)) }
        for words in sentences {
            if let first = words.first.map(Self.bare), Self.additions.contains(first) { return first }
            let joined = zip(words, words.indices.dropFirst()).filter { $0.0.hasSuffix(",") }
                .map { words[$0.1...].prefix(2).joined(separator: " ") }
            for next in joined {
                if next.hasPrefix("én ") { return "én" }
                if Self.joints.contains(next) { return next }
                // Two main clauses, each with its own subject.
                if let subject = words.first, ["we", "wij"].contains(subject), ["en we", "en wij"].contains(next) {
                    return next
                }
            }
        }
        return nil
    }

    private static let questionWords: Set<String> = [
        "hoe", "hoeveel", "wat", "wie", "waar", "waaraan", "waarom", "waarmee", "waardoor", "wanneer", "welk", "welke",
    ]
    private static let ownWords: Set<String> = ["scan", "scans", "fase", "fasen"]
    private static let additions: Set<String> = ["daarnaast", "bovendien", "verder", "tegelijk"]
    private static let joints: Set<String> = ["en ook", "en daarnaast", "en bovendien"]

    private static func words(of text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func bare(_ word: String) -> String { word.trimmingPunctuation }
}

extension String {
    /// Without what is no letter or digit at either end.
    fileprivate var trimmingPunctuation: String {
        let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
        return String(drop(while: isSign).reversed().drop(while: isSign).reversed())
    }
}
