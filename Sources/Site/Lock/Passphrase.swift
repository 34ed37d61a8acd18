import Foundation

/// What a locked edition opens with: long enough, and written as the page writes what a reader types.
package struct Passphrase: Sendable, Equatable {
    package enum Problem: Error, Equatable {
        case empty
        /// So many characters of the ones that are needed.
        case tooShort(Int)
        case tooLong
        /// Such as a row of the same letters, or a word typed three times.
        case tooPlain
        /// More than one line, or a character that nobody sees.
        case invisible
    }

    /// Four words of the list have about as many. Whoever chooses a sentence needs more of them than whoever lets chance
    /// choose: hence a length, and the suggestion beside it.
    package static let shortest = 20
    package static let longest = 200
    private static let fewestDifferent = 8

    let text: String

    /// - Parameter typed: as somebody wrote it; blanks count once, and none at the ends.
    package init(_ typed: String) throws(Problem) {
        let text = Self.normalized(typed)
        guard !text.isEmpty else { throw .empty }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || $0.value == 0x2028 })
        else { throw .invisible }
        guard text.count >= Self.shortest else { throw .tooShort(text.count) }
        guard text.count <= Self.longest else { throw .tooLong }
        guard Set(text).count >= Self.fewestDifferent, !Self.isRepeated(Array(text)) else { throw .tooPlain }
        self.text = text
    }

    /// The same is done by `assets/lock/key.js`.
    private static func normalized(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.unicodeScalars
            .split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            .map { String(String.UnicodeScalarView($0)) }
            .joined(separator: " ")
    }

    /// Whether it is one piece of at most half its length, over and over.
    private static func isRepeated(_ letters: [Character]) -> Bool {
        (1...letters.count / 2).contains { length in
            letters.indices.dropFirst(length).allSatisfy { letters[$0] == letters[$0 - length] }
        }
    }

    /// Words that chance chose, with a bit for every doubling of the list.
    package static func suggestion(words: Int = 6) -> String {
        (0..<words).compactMap { _ in PassphraseTexts.words.randomElement() }.joined(separator: " ")
    }
}
