/// The result inside a readable report: the HTML file that a school can download beside its JSON.
///
/// The report carries the JSON in `<script type="application/json" id="scandossier-result">`, with every `<` written as
/// `\u003c`. So the first `<` after the tag ends the JSON, and looking at bytes is enough: nothing of the report is run,
/// drawn or otherwise trusted. The page's script looks in the same way; both are bound to
/// `Tests/Fixtures/vectors/embedded.json`.
package enum EmbeddedResult: Sendable, Equatable {
    /// The bytes of the JSON, still to be read and judged as any other file.
    case found([UInt8])
    /// There is no such element: some other page.
    case absent
    /// There is one and it is cut off.
    case cutOff
    /// There are several, and it cannot be known which one is meant.
    case several

    /// A report also has its texts and styles in it; more than this is no report.
    package static let bytes = 4 * ResultLimits.json.bytes

    /// Looks through a report, in time linear in its size.
    package init(in html: [UInt8]) {
        var found: [ArraySlice<UInt8>] = []
        var index = html.startIndex
        while let start = Self.first(Self.opening, in: html[index...]) {
            index = start + Self.opening.count
            // A `<` inside the tag would be of another page; stopping there keeps the search linear.
            guard let end = html[index...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") })
            else { break }
            let tag = html[index..<end]
            index = end
            guard html[end] == UInt8(ascii: ">"), Self.first(Self.attribute, in: tag) != nil else { continue }
            guard let close = html[end...].firstIndex(of: UInt8(ascii: "<")), html[close...].starts(with: Self.closing)
            else {
                self = .cutOff
                return
            }
            found.append(html[(end + 1)..<close])
            index = close
        }
        self =
            switch found.count {
            case 0: .absent
            case 1: .found(Array(found[0]))
            default: .several
            }
    }

    private static let opening = Array("<script ".utf8)
    private static let closing = Array("</script".utf8)
    private static let attribute = Array("id=\"scandossier-result\"".utf8)

    private static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while let start = bytes[index...].firstIndex(of: pattern[0]) {
            if bytes[start...].starts(with: pattern) { return start }
            index = start + 1
        }
        return nil
    }
}
