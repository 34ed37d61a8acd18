/// The interface words of a theme. Its own `strings.yaml` holds only those that differ from the theme it extends.
package struct Strings: Sendable, Equatable {
    private let texts: [String: String]
    /// The same words for templates, as `s.page.updated`.
    let words: Words

    /// - Parameter lists: the furthest theme first; a later word wins.
    init(_ lists: [ThemeWords]) {
        self.init(lists.reduce(into: [:]) { all, list in all.merge(list.texts) { $1 } })
    }

    init(_ texts: [String: String]) {
        self.texts = texts
        words = Words(texts.map { ($0.key.split(separator: ".").map(String.init)[...], $0.value) })
    }

    package static func == (left: Strings, right: Strings) -> Bool { left.texts == right.texts }

    /// The text under a dotted key; a missing one shows its key, so that nobody overlooks it.
    package func callAsFunction(_ key: String) -> String {
        texts[key] ?? "⟦\(key)⟧"
    }

    /// The text under a key with `{name}` filled in.
    package func callAsFunction(_ key: String, _ values: [String: String]) -> String {
        // In one pass: a value with braces in it is shown as it is. By bytes: pages of groups are made of such texts.
        var filled = ""
        let text = self(key)
        let bytes = text.utf8
        var start = text.startIndex
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = String(text[bytes.index(after: open)..<close])
            filled += text[start..<open]
            filled += values[name] ?? "{\(name)}"
            start = bytes.index(after: close)
        }
        return filled + text[start...]
    }

    package func has(_ key: String) -> Bool { texts[key] != nil }

    func hasWords(below prefix: String) -> Bool { texts.keys.contains { $0.hasPrefix(prefix + ".") } }

    /// The text under a dotted key, if there is one.
    subscript(key: String) -> String? { texts[key] }

    /// All texts under a prefix, by the rest of their key.
    package func below(_ prefix: String) -> [(key: String, text: String)] {
        texts.filter { $0.key.hasPrefix(prefix + ".") }
            .map { (String($0.key.dropFirst(prefix.count + 1)), $0.value) }
            .sorted { $0.key < $1.key }
    }

    /// Words by the parts of their keys.
    struct Words: Sendable {
        enum Entry: Sendable {
            case text(String)
            case words(Words)
        }

        private let entries: [String: Entry]

        fileprivate init(_ texts: [(ArraySlice<String>, String)]) {
            entries = Dictionary(grouping: texts) { $0.0.first ?? "" }.mapValues { group in
                group.first { $0.0.count == 1 }.map { .text($0.1) }
                    ?? .words(Words(group.map { ($0.0.dropFirst(), $0.1) }))
            }
        }

        /// An empty word is none.
        subscript(name: String) -> Entry? {
            if case .text("") = entries[name] { nil } else { entries[name] }
        }
    }
}
