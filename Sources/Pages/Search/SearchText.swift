/// What a reader reads on a page, in sections: what stands above its first heading, and then one per heading.
///
/// It is read from the page's HTML, which the site keeps anyway; so a site without a search page pays nothing.
struct SearchText: Sendable {
    struct Section: Sendable {
        /// The id to link to; empty for the top of the page.
        var anchor: [UInt8] = []
        var heading: [UInt8] = []
        /// UTF-8; blocks are separated by a line feed.
        var text: [UInt8] = []
    }

    private(set) var sections = [Section()]

    mutating func begin(anchor: String, heading: String) {
        sections.append(Section(anchor: Array(anchor.utf8), heading: Array(heading.utf8)))
    }

    /// Adds a block of plain text to the last section.
    mutating func add(_ text: String?) {
        guard let text, !text.isEmpty else { return }
        separate()
        append(text.utf8)
    }

    /// Adds HTML as the Markdown renderer writes it: every `<` and `>` that is not of a tag is escaped.
    mutating func add(html: [UInt8]) {
        separate()
        html.withUnsafeBufferPointer { read($0) }
    }

    private mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var inHeading = false
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"):
                let tag = SearchTag(html, at: index)
                index = tag.end
                switch tag.kind {
                case .heading(let isEnd):
                    inHeading = !isEnd
                    if !isEnd { sections.append(Section(anchor: Array(tag.id))) }
                case .block: if !inHeading { separate() }
                case .cell: separateCell()
                case .skipped: index = tag.endOfElement
                case .inline: break
                }
            case UInt8(ascii: "&"):
                let (byte, length) = Self.entity(html, at: index)
                append(CollectionOfOne(byte), toHeading: inHeading)
                index += length
            default:
                let start = index
                while index < html.count, !Self.isMarkup(html[index]) { index += 1 }
                appendText(html[start..<index], toHeading: inHeading)
            }
        }
    }

    /// A line feed inside a block is a space to the reader; between blocks it is nothing.
    private mutating func appendText(_ text: Slice<UnsafeBufferPointer<UInt8>>, toHeading: Bool) {
        let last = sections.count - 1
        if toHeading { return sections[last].heading.append(contentsOf: text) }
        let isStart = sections[last].text.last ?? Self.lineFeed == Self.lineFeed
        if isStart, text.allSatisfy({ $0 == Self.lineFeed }) { return }
        var start = text.startIndex
        while let end = text[start...].firstIndex(of: Self.lineFeed) {
            sections[last].text.append(contentsOf: text[start..<end])
            sections[last].text.append(UInt8(ascii: " "))
            start = end + 1
        }
        sections[last].text.append(contentsOf: text[start...])
    }

    private mutating func append(_ bytes: some Sequence<UInt8>, toHeading: Bool = false) {
        let last = sections.count - 1
        if toHeading {
            sections[last].heading.append(contentsOf: bytes)
        } else {
            sections[last].text.append(contentsOf: bytes)
        }
    }

    private mutating func separate() {
        let last = sections.count - 1
        while sections[last].text.last == UInt8(ascii: " ") { sections[last].text.removeLast() }
        if let end = sections[last].text.last, end != Self.lineFeed { sections[last].text.append(Self.lineFeed) }
    }

    /// A row of a table reads as one line.
    private mutating func separateCell() {
        let last = sections.count - 1
        while sections[last].text.last == UInt8(ascii: " ") { sections[last].text.removeLast() }
        if let end = sections[last].text.last, end != Self.lineFeed { append(" · ".utf8) }
    }

    private static func isMarkup(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") }

    private static let lineFeed = UInt8(ascii: "\n")

    /// The four that the renderer writes in text.
    private static func entity(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt8, Int) {
        guard index + 1 < html.count else { return (html[index], 1) }
        switch html[index + 1] {
        case UInt8(ascii: "a"): return (UInt8(ascii: "&"), "&amp;".utf8.count)
        case UInt8(ascii: "q"): return (UInt8(ascii: "\""), "&quot;".utf8.count)
        case UInt8(ascii: "l"): return (UInt8(ascii: "<"), "&lt;".utf8.count)
        case UInt8(ascii: "g"): return (UInt8(ascii: ">"), "&gt;".utf8.count)
        default: return (UInt8(ascii: "&"), 1)
        }
    }
}
