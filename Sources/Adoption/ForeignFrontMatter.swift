import Foundation
import Yams

/// The keys above a page of another generator: YAML between `---`, TOML between `+++`, or JSON between braces.
struct ForeignFrontMatter: Sendable {
    enum Value: Sendable, Equatable {
        case text(String)
        case list([String])
        /// Something with parts of its own, as it stands in the file.
        case other(String)

        var text: String? {
            switch self {
            case .text(let text): text
            case .list(let items): items.first
            case .other: nil
            }
        }

        var list: [String] {
            switch self {
            case .text(let text): text.split(separator: ",").map { String($0).trimmingCharacters(in: .whitespaces) }
            case .list(let items): items
            case .other: []
            }
        }

        /// On one line, for the report.
        var shown: String {
            switch self {
            case .text(let text): text
            case .list(let items): items.joined(separator: ", ")
            case .other(let text): text
            }
        }
    }

    /// In the order of the file.
    private(set) var values: [(key: String, value: Value)] = []
    /// What could not be read: lines as they stand in the file.
    private(set) var unread: [String] = []
    /// The text behind it.
    let body: String

    init(_ text: String) {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.last == "\r" ? String($0.dropLast()) : String($0)
        }
        func closed(by fence: String) -> Int? {
            guard lines.first.map({ $0.trimmingCharacters(in: .whitespaces) }) == fence else { return nil }
            return lines.dropFirst().firstIndex { $0.trimmingCharacters(in: .whitespaces) == fence }
        }
        if let end = closed(by: "---") {
            body = lines[(end + 1)...].joined(separator: "\n")
            readYAML(lines[1..<end])
        } else if let end = closed(by: "+++") {
            body = lines[(end + 1)...].joined(separator: "\n")
            readTOML(lines[1..<end])
        } else if lines.first?.trimmingCharacters(in: .whitespaces) == "{", let end = lines.firstIndex(of: "}") {
            body = lines[(end + 1)...].joined(separator: "\n")
            readJSON(lines[...end])
        } else {
            body = lines.joined(separator: "\n")
        }
    }

    subscript(key: String) -> Value? { values.first { $0.key.lowercased() == key.lowercased() }?.value }

    private mutating func readYAML(_ lines: ArraySlice<String>) {
        let text = lines.joined(separator: "\n")
        guard !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else { return }
        guard let node = try? Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot(),
            case .mapping(let mapping) = node
        else {
            unread = lines.filter { !$0.isEmpty }
            return
        }
        values = mapping.map { key, value in (key.string ?? "", Self.value(value)) }
    }

    private static func value(_ node: Node) -> Value {
        switch node {
        case .scalar(let scalar): return .text(scalar.string)
        case .sequence(let items):
            let texts = items.compactMap(\.scalar?.string)
            return texts.count == items.count ? .list(texts) : .other("lijst met \(items.count) delen")
        case .mapping(let mapping):
            return .other(
                mapping.map { "\($0.key.string ?? ""): \($0.value.scalar?.string ?? "…")" }.joined(separator: "; ")
            )
        case .alias: return .other("verwijzing")
        }
    }

    /// Keys with a value on their line, which is what stands above pages; tables and values over more lines are for the
    /// editor.
    private mutating func readTOML(_ lines: ArraySlice<String>) {
        var isInTable = false
        for line in lines {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
            if trimmed.hasPrefix("[") { isInTable = true }
            guard !isInTable, let equals = trimmed.firstIndex(of: "=") else {
                unread.append(line)
                continue
            }
            let key = trimmed[..<equals].trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
            let text = trimmed[trimmed.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            if let value = Self.plain(text) {
                values.append((key, .text(value)))
            } else if text.hasPrefix("["), text.hasSuffix("]") {
                let items = text.dropFirst().dropLast().split(separator: ",").map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                let texts = items.filter { !$0.isEmpty }.map(Self.plain)
                if texts.contains(nil) {
                    unread.append(line)
                } else {
                    values.append((key, .list(texts.compactMap(\.self))))
                }
            } else {
                unread.append(line)
            }
        }
    }

    /// A text in quotes, a number, a date, true or false; `nil` for anything else.
    private static func plain(_ text: String) -> String? {
        for quote in ["\"", "'"] where text.hasPrefix(quote) {
            let inner = text.dropFirst()
            guard inner.hasSuffix(quote), !inner.dropLast().contains(quote), !text.hasPrefix(quote + quote + quote)
            else {
                return text == quote + quote ? "" : nil
            }
            let value = String(inner.dropLast())
            return quote == "\"" ? value.replacing("\\\"", with: "\"") : value
        }
        let isBare = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-+:.TZ ".contains($0) }
        return isBare ? text : nil
    }

    private mutating func readJSON(_ lines: ArraySlice<String>) {
        let data = Data(lines.joined(separator: "\n").utf8)
        guard let object = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] else {
            unread = lines.filter { !$0.isEmpty }
            return
        }
        values = object.sorted { $0.key < $1.key }.map { key, value in
            switch value {
            case let text as String: (key, .text(text))
            case let texts as [String]: (key, .list(texts))
            default: (key, .text("\(value)"))
            }
        }
    }
}
