/// A tag in the HTML of a page, and what it means for the text around it.
struct SearchTag {
    enum Kind {
        case heading(isEnd: Bool)
        /// Starts or ends a block of text.
        case block
        /// Starts a cell of a table: a row is one block.
        case cell
        /// Of no use in a sentence: numbers of footnotes and the way back from them.
        case skipped
        case inline
    }

    private let html: UnsafeBufferPointer<UInt8>
    private let name: Range<Int>
    private let isEnd: Bool
    /// The place behind the tag.
    let end: Int

    init(_ html: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.html = html
        var index = start + 1
        isEnd = index < html.count && html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let first = index
        while index < html.count, html[index] > UInt8(ascii: " "), html[index] != UInt8(ascii: ">") { index += 1 }
        name = first..<index
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        end = min(index + 1, html.count)
    }

    var kind: Kind {
        guard let first = name.first.map({ html[$0] }) else { return .inline }
        let second = html[name.lowerBound + name.count / 2]
        switch (first, name.count) {
        case (UInt8(ascii: "h"), 2) where (0x31...0x36).contains(second): return .heading(isEnd: isEnd)
        case (UInt8(ascii: "t"), 2) where second != UInt8(ascii: "r"): return isEnd ? .inline : .cell
        case (UInt8(ascii: "a"), 1): return contains("footnote-backref") ? .skipped : .inline
        case (UInt8(ascii: "s"), 3): return isEnd ? .inline : .skipped
        case (UInt8(ascii: "a"), _), (UInt8(ascii: "e"), _), (UInt8(ascii: "s"), 6), (UInt8(ascii: "c"), _),
            (UInt8(ascii: "i"), _):
            return .inline
        default: return .block
        }
    }

    /// The value of `id`; ids hold no quotes.
    var id: Slice<UnsafeBufferPointer<UInt8>> {
        guard let start = place(of: " id=\"") else { return html[end..<end] }
        var index = start + 5
        while index < end, html[index] != UInt8(ascii: "\"") { index += 1 }
        return html[start + 5..<index]
    }

    /// The place behind the end tag of an element without elements of its own name.
    var endOfElement: Int {
        let closing = [UInt8(ascii: "<"), UInt8(ascii: "/")] + html[name]
        var index = end
        while index < html.count, !html[index...].starts(with: closing) { index += 1 }
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        return min(index + 1, html.count)
    }

    private func contains(_ text: StaticString) -> Bool { place(of: text) != nil }

    private func place(of text: StaticString) -> Int? {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var index = name.upperBound
        while index + wanted.count <= end {
            if html[index..<index + wanted.count].elementsEqual(wanted) { return index }
            index += 1
        }
        return nil
    }
}
