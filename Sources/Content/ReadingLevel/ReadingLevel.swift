import Diagnosis
import Markdown

/// How easily a page reads, as facts: a help for its editor, never an error, and no part of a build.
///
/// Counted are the sentences of paragraphs, list items, quotations and callouts; not headings, code, tables, link
/// addresses and front matter.
package struct ReadingLevel: Sendable, Equatable {
    /// Longer is hard to follow at level B1.
    static let longSentence = 25
    /// More letters than this, in the part of a word between hyphens.
    static let longWord = 18

    package struct Sentence: Sendable, Equatable {
        /// Where it begins; from 1, front matter included.
        var line: Int
        var words: Int
    }

    package struct Word: Sendable, Equatable {
        /// In small letters.
        var word: String
        /// Where it stands, a line as often as the word stands on it.
        var lines: [Int]
        var count: Int { lines.count }
    }

    package let words: Int
    package let sentences: Int
    /// In the order of the page.
    let longSentences: [Sentence]
    /// In the order in which they first occur.
    let longWords: [Word]

    /// Words per sentence; 0 for a page without sentences.
    var averageSentenceLength: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

    /// Of a Markdown file with front matter; `nil` when it is no such file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file, in UTF-8.
    ///   - file: its name, for whoever shows the facts; it is not read.
    package static func of(_ bytes: [UInt8], file: String) -> ReadingLevel? {
        guard let block = try? FrontMatterBlock.find(in: bytes),
            SourceFile(path: file, displayPath: file, bytes: bytes).firstInvalidByte() == nil
        else { return nil }
        let document = MarkdownDocument.parse(bytes[block.bodyStart...], firstLine: block.bodyLine, options: .site)
        return ReadingLevel(of: document)
    }

    init(of document: MarkdownDocument) {
        var counter = SentenceCounter()
        for paragraph in ProseParagraphs(of: document) { counter.add(paragraph) }
        words = counter.words
        sentences = counter.sentences
        longSentences = counter.longSentences
        longWords = counter.longWords
    }
}
