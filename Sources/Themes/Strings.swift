/// The interface words of a theme. Its own `strings.yaml` holds only those that differ from the theme it extends.
package struct Strings: Sendable {
    private let texts: [String: String]
    /// The same words for templates, as `s.page.updated`.
    package let view: View

    /// - Parameter lists: the furthest theme first; a later word wins.
    init(_ lists: [ThemeWords]) {
        self.init(lists.reduce(into: [:]) { all, list in all.merge(list.texts) { $1 } })
    }

    init(_ texts: [String: String]) {
        self.texts = texts
        view = Self.nested(texts.map { ($0.key.split(separator: ".").map(String.init)[...], $0.value) })
    }

    /// The text under a dotted key; a missing one shows its key, so that nobody overlooks it.
    package func callAsFunction(_ key: String) -> String {
        texts[key] ?? "⟦\(key)⟧"
    }

    /// The text under a key with `{name}` filled in.
    package func callAsFunction(_ key: String, _ values: [String: String]) -> String {
        // In one pass: a value with braces in it is shown as it is.
        var filled = ""
        var rest = self(key)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    package func has(_ key: String) -> Bool { texts[key] != nil }

    /// The text under a dotted key, if there is one.
    subscript(key: String) -> String? { texts[key] }

    /// All texts under a prefix, by the rest of their key.
    package func below(_ prefix: String) -> [(key: String, text: String)] {
        texts.filter { $0.key.hasPrefix(prefix + ".") }
            .map { (String($0.key.dropFirst(prefix.count + 1)), $0.value) }
            .sorted { $0.key < $1.key }
    }

    private static func nested(_ entries: [(ArraySlice<String>, String)]) -> View {
        var view = View()
        for (name, group) in Dictionary(grouping: entries, by: { $0.0.first ?? "" }) {
            if let leaf = group.first(where: { $0.0.count == 1 }) {
                view[text: name] = leaf.1
            } else {
                view[view: name] = nested(group.map { ($0.0.dropFirst(), $0.1) })
            }
        }
        return view
    }
}
