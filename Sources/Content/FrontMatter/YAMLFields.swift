import Diagnosis
import Files
import ScanModel

/// The keys of a YAML mapping, taken one by one; what is missing, misshapen or left over becomes a diagnostic.
///
/// ```swift
/// var fields = …
/// let title = fields.requiredText("title")
/// let problems = fields.finish()      // unknown keys included
/// ```
package struct YAMLFields {
    package let file: SourceFile
    private let firstLine: Int
    private let bytes: ArraySlice<UInt8>
    private let lines: YAMLLines
    private let mapping: YAMLValue.Mapping
    /// What the mapping is the value or item of; `nil` for the whole.
    private let origin: YAMLValue?
    /// The values by key.
    private let values: [String: YAMLValue]
    private var taken: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(
        file: SourceFile,
        firstLine: Int,
        bytes: ArraySlice<UInt8>,
        mapping: YAMLValue.Mapping,
        origin: YAMLValue? = nil,
        lines: YAMLLines? = nil
    ) {
        self.lines = lines ?? YAMLLines(bytes)
        self.file = file
        self.firstLine = firstLine
        self.bytes = bytes
        self.mapping = mapping
        self.origin = origin
        values = Dictionary(
            mapping.compactMap { key, value in key.text.map { ($0, value) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// A value together with where it stands, for checks that come later (links, aspect names).
    package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
        package var value: Value
        package var line: Int
        package var column: Int
    }

    var line: Int { firstLine }

    package func has(_ key: String) -> Bool { values[key] != nil }

    /// The text under a key. Positions cost a walk through the bytes, so only `located` asks for one.
    mutating func text(_ key: String) -> String? {
        taken.insert(key)
        guard let value = values[key], let text = value.text, Self.isClean(text), text.utf8.first != 0xE2,
            !value.isSingleQuoted
        else { return located(key)?.value }
        return text
    }

    package mutating func requiredText(_ key: String, expected: Expectation? = nil) -> String? {
        if let value = text(key), !value.isEmpty { return value }
        if !reported(key) {
            // At the item of a list, or above the whole.
            var place: (line: Int, column: Int) = origin.map(position) ?? (max(1, firstLine - 1), 1)
            var fact = YAMLFact.missingKey(key, expected: expected)
            if let own = mapping.first(where: { $0.key.text == key })?.key {
                place = position(of: own)
                fact = .emptyKey(key, expected: expected, proposal: proposal(forEmpty: key, on: place.line))
            }
            diagnostics.append(file.diagnostic(.yaml(fact), line: place.line, column: place.column))
        }
        return nil
    }

    /// What stands behind a key whose value is empty for YAML, between quotes: a comment or a tag was meant as text.
    private func proposal(forEmpty key: String, on line: Int) -> String? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.indices.contains(line - firstLine) else { return nil }
        let text = String(decoding: lines[line - firstLine].filter { $0 != 0x0D }, as: UTF8.self)
        guard let value = text.split(separator: ":", maxSplits: 1).last, let first = value.first(where: { $0 != " " }),
            "#!".contains(first)
        else { return nil }
        return YAMLSuspect.quoted(text)
    }

    package mutating func located(_ key: String) -> Located<String>? {
        taken.insert(key)
        guard let node = values[key] else { return nil }
        guard let text = node.text else {
            wrongType(key, node, expected: .oneLine)
            return nil
        }
        let place = position(of: node)
        if !Self.isClean(text) {
            diagnostics.append(
                file.diagnostic(
                    .file(.controlCharacter(key: key)),
                    severity: .error,
                    line: place.line,
                    column: place.column
                )
            )
            return nil
        }
        if let first = text.first, let last = text.last, "“„‘".contains(first), "”“’".contains(last), text.count > 1 {
            let proposal = YAMLText.quoted(String(text.dropFirst().dropLast()))
            diagnostics.append(
                file.diagnostic(
                    .yaml(.curlyQuotes(key: key, proposal: proposal)),
                    line: place.line,
                    column: place.column,
                    length: text.utf8.count
                )
            )
        }
        if node.isSingleQuoted, YAMLQuotes.lostApostrophe(text) {
            let proposal = "\(key): " + YAMLText.quoted("'" + text)
            diagnostics.append(
                file.diagnostic(
                    .yaml(.lostApostrophe(proposal: proposal)),
                    line: place.line,
                    column: place.column,
                    length: text.utf8.count + 2
                )
            )
        }
        return Located(value: text, line: place.line, column: place.column)
    }

    private static func isClean(_ text: String) -> Bool {
        !text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }
    }

    mutating func flag(_ key: String) -> Bool {
        guard let found = located(key) else { return false }
        switch found.value.lowercased() {
        case "true", "ja": return true
        case "false", "nee": return false
        default:
            let nearest = DutchNames.flags[found.value.lowercased()]
            invalid(key, found, expected: .flag, nearest: nearest)
            return false
        }
    }

    mutating func integer(_ key: String) -> Int? {
        guard let found = located(key) else { return nil }
        guard let number = Int(found.value) else {
            invalid(key, found, expected: .wholeNumber)
            return nil
        }
        return number
    }

    mutating func date(_ key: String) -> CalendarDate? {
        guard let found = located(key) else { return nil }
        guard let date = CalendarDate(found.value) else {
            let nearest = CalendarDate.guess(found.value)?.iso
            invalid(key, found, expected: .date, nearest: nearest)
            return nil
        }
        return date
    }

    package mutating func list(_ key: String) -> [Located<String>] {
        taken.insert(key)
        guard let node = values[key] else { return [] }
        guard case .list(let items) = node.content else {
            wrongType(key, node, expected: Self.list(insteadOf: node.text))
            return []
        }
        return items.compactMap { item in
            guard let text = item.text else {
                wrongType(key, item, expected: .listOfTexts)
                return nil
            }
            let place = position(of: item)
            if text.contains("; ") {
                let found = Located(value: text, line: place.line, column: place.column)
                let words = text.split(separator: ";").map { String($0).trimmed }.joined(separator: ", ")
                invalid(key, found, expected: .commas, nearest: words)
            }
            return Located(value: text, line: place.line, column: place.column)
        }
    }

    /// A list as the editor could write it, with what stands there now.
    private static func list(insteadOf text: String?) -> Expectation {
        guard let text, !text.isEmpty, text.utf8.count < 60 else { return .list(example: nil) }
        if text.hasPrefix("-") {
            return .dashedList(example: String(text.prefix { $0 != " " }.drop { $0 == "-" }))
        }
        return .list(example: text)
    }

    /// The mappings in the list under `key`; a plain text in the list becomes a mapping with only `shorthand`.
    package mutating func mappings(_ key: String, shorthand: String) -> [YAMLFields] {
        taken.insert(key)
        guard let node = values[key] else { return [] }
        guard case .list(let items) = node.content else {
            wrongType(key, node, expected: .anyList)
            return []
        }
        return items.compactMap { item in
            switch item.content {
            case .mapping(let fields): return nested(fields, at: item)
            case .text: return nested([(YAMLValue(text: shorthand), item)], at: item)
            default:
                wrongType(key, item, expected: .anyList)
                return nil
            }
        }
    }

    /// The mapping under `key`.
    package mutating func fields(_ key: String) -> YAMLFields? {
        taken.insert(key)
        guard let node = values[key] else { return nil }
        guard case .mapping(let fields) = node.content else {
            wrongType(key, node, expected: .mapping)
            return nil
        }
        return nested(fields, at: node)
    }

    /// All keys with a text or nested mappings of text, as `a.b: text`; for `strings.yaml`.
    package mutating func flattened() -> [String: String] {
        var found: [String: String] = [:]
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            taken.insert(key)
            if let text = value.text {
                found[key] = text
            } else if case .mapping(let inner) = value.content {
                var below = nested(inner, at: value)
                for (name, text) in below.flattened() { found["\(key).\(name)"] = text }
                diagnostics += below.diagnostics
            } else {
                wrongType(key, value, expected: .text)
            }
        }
        return found
    }

    package mutating func invalid(
        _ key: String,
        _ found: Located<String>,
        expected: Expectation,
        nearest: String? = nil
    ) {
        diagnostics.append(
            file.diagnostic(
                .yaml(.invalidValue(found.value, key: key, expected: expected, nearest: nearest)),
                line: found.line,
                column: found.column,
                length: found.value.utf8.count
            )
        )
    }

    /// Takes over what nested fields had to say.
    package mutating func adopt(_ nested: [Diagnostic]) {
        diagnostics += nested
    }

    /// All diagnostics, with one for every key that nobody asked for.
    package mutating func finish() -> [Diagnostic] {
        for (key, _) in mapping {
            guard let name = key.text, !taken.contains(name) else { continue }
            let place = position(of: key)
            let nearest = DutchNames.key(name, among: taken.filter { !has($0) })
            // One mistake, one message: mending the name also brings what was missing.
            if let nearest {
                diagnostics.removeAll { $0.code == .missingKey && $0.fact.key == nearest }
            }
            diagnostics.append(
                file.diagnostic(
                    .yaml(.unknownKey(name, known: taken.sorted(), nearest: nearest)),
                    line: place.line,
                    column: place.column,
                    length: name.utf8.count
                )
            )
        }
        return diagnostics
    }

    /// Where a key stands that is nested under others; the outermost comes first.
    package func place(of path: ArraySlice<String>) -> (line: Int, column: Int)? {
        guard let name = path.first, let (key, value) = mapping.first(where: { $0.key.text == name }) else {
            return nil
        }
        guard path.count > 1, case .mapping(let inner) = value.content else { return position(of: key) }
        return nested(inner, at: value).place(of: path.dropFirst())
    }

    private func nested(_ mapping: YAMLValue.Mapping, at node: YAMLValue) -> YAMLFields {
        YAMLFields(file: file, firstLine: firstLine, bytes: bytes, mapping: mapping, origin: node, lines: lines)
    }

    private func reported(_ key: String) -> Bool {
        diagnostics.contains { $0.fact.key == key }
    }

    private mutating func wrongType(_ key: String, _ node: YAMLValue, expected: Expectation) {
        let place = position(of: node)
        diagnostics.append(
            file.diagnostic(
                .yaml(.wrongType(key: key, expected: expected)),
                line: place.line,
                column: place.column
            )
        )
    }

    private func position(of value: YAMLValue) -> (line: Int, column: Int) {
        guard let place = value.place else { return (firstLine, 1) }
        return (firstLine + place.line - 1, lines.byteColumn(of: place, in: bytes))
    }
}

extension Diagnostic.Fact {
    /// The key that the fact is about.
    fileprivate var key: String? {
        switch self {
        case .yaml(let fact): fact.key
        case .file(.controlCharacter(let key)): key
        default: nil
        }
    }
}
