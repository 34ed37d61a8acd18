import Markdown

/// The running text of a document, a paragraph at a time, as words with the line they stand on.
struct ProseParagraphs: Sequence {
    struct Word {
        var text: Substring
        var line: Int
    }

    private let document: MarkdownDocument

    init(of document: MarkdownDocument) {
        self.document = document
    }

    func makeIterator() -> AnyIterator<[Word]> {
        var nodes = Array(document.descendants()).filter { document.kind(of: $0) == .paragraph }.makeIterator()
        return AnyIterator { nodes.next().map(words) }
    }

    /// A word may be made of several nodes (`**vet**gedrukt`), but never of two lines. Code stands for nothing.
    private func words(of paragraph: NodeID) -> [Word] {
        var words: [Word] = []
        var text = ""
        var line = document.range(of: paragraph)?.start.line ?? 1
        func finish() {
            words += text.split(whereSeparator: \.isWhitespace).map { Word(text: $0, line: line) }
            text = ""
        }
        for node in document.descendants(of: paragraph) {
            switch document.kind(of: node) {
            case .text:
                if let place = document.range(of: node)?.start.line, place != line {
                    finish()
                    line = place
                }
                text += document.literal(of: node)
            case .softBreak, .lineBreak:
                finish()
                line += 1
            default: continue
            }
        }
        finish()
        return words
    }
}
