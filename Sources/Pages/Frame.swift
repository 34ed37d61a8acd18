import Themes

/// What surrounds every page (head, header, menu, footer), rendered once per depth and menu entry, and cut where the
/// page's own parts go.
struct Frame: Sendable {
    struct Key: Sendable, Hashable {
        /// What leads from the page to the root of the site: `""`, `"../"`, or an absolute path.
        var root: String
        /// The menu entry the page belongs to, as a content path.
        var current: String?
    }

    private let beforeHead: ArraySlice<UInt8>
    private let beforeMain: ArraySlice<UInt8>
    private let afterMain: ArraySlice<UInt8>

    private static let headMark = "\u{2}head\u{3}"
    private static let mainMark = "\u{2}main\u{3}"

    /// - Parameter view: the frame's own fields; where the page goes has to be marked (`marks`).
    init<Fields>(_ view: View<Fields>, template: Template, templates: ThemeTemplates) {
        let (first, rest) = Splice.cut(templates.render(view, with: template)[...], at: Self.headMark)
        beforeHead = first
        (beforeMain, afterMain) = Splice.cut(rest, at: Self.mainMark)
    }

    /// The fields of a document with the marks at which it is cut.
    static var marks: View<DocumentField> {
        var view = View<DocumentField>()
        view.setHTML(headMark, as: .headHTML)
        view.setHTML(mainMark, as: .mainHTML)
        return view
    }

    func page(head: [UInt8], main: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(beforeHead.count + head.count + beforeMain.count + main.count + afterMain.count)
        bytes += beforeHead
        bytes += head
        bytes += beforeMain
        bytes += main
        bytes += afterMain
        return bytes
    }
}

/// Cuts rendered text where something goes that is not known yet.
enum Splice {
    /// The bytes before and after `mark`; all of them and nothing when it is not there.
    static func cut(_ bytes: ArraySlice<UInt8>, at mark: String) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        let mark = Array(mark.utf8)
        var index = bytes.startIndex
        while let start = bytes[index...].firstIndex(of: mark[0]) {
            if bytes[start...].starts(with: mark) { return (bytes[..<start], bytes[(start + mark.count)...]) }
            index = start + 1
        }
        return (bytes, [])
    }
}
