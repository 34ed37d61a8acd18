import Diagnosis
import ScanModel

/// The tokens of a theme over those of the themes that it extends, one by one: an overlay holds only what differs.
package struct ThemeTokens: Sendable {
    package typealias Scheme = TokenSheet.Scheme

    /// A token with the file that it comes from.
    package struct Placed: Sendable {
        package var token: TokenSheet.Token
        var file: SourceFile
        /// How far from the furthest theme; the highest is the theme itself.
        var layer: Int

        struct Key: Hashable {
            var name: String
            var scheme: Scheme
        }

        /// Of the tokens that count, no two have the same.
        var key: Key { Key(name: token.name, scheme: token.scheme) }
    }

    /// In the order in which their names first occur.
    private let names: [Scheme: [String]]
    private let placed: [Scheme: [String: Placed]]

    /// - Parameter sheets: the furthest theme first; a later token wins, each in its own scheme.
    package init(_ sheets: [TokenSheet]) {
        var names: [Scheme: [String]] = [:]
        var placed: [Scheme: [String: Placed]] = [:]
        for (layer, sheet) in sheets.enumerated() {
            for token in sheet.tokens {
                if placed[token.scheme]?[token.name] == nil { names[token.scheme, default: []].append(token.name) }
                placed[token.scheme, default: [:]][token.name] = Placed(token: token, file: sheet.file, layer: layer)
            }
        }
        (self.names, self.placed) = (names, placed)
    }

    /// Names without dashes, for a suggestion.
    var allNames: Set<String> { Set(names.values.joined().map { String($0.dropFirst(2)) }) }

    /// Tokens of a theme that those it extends do not have and that no style uses: slips of the pen.
    static func unknown(in sheets: [TokenSheet], used: Set<String>) -> [Diagnostic] {
        var known = Set(sheets.first?.tokens.map(\.name) ?? [])
        return sheets.dropFirst().flatMap { sheet -> [Diagnostic] in
            let unknown = sheet.tokens.filter { !known.contains($0.name) && !used.contains($0.name) }
            defer { known.formUnion(sheet.tokens.map(\.name)) }
            return unknown.map { token in
                let place = sheet.file.place(of: token.range)
                return sheet.file.diagnostic(
                    .theme(.unknownToken(token.name, nearest: NearestName.of(token.name, among: known))),
                    line: place.line,
                    column: place.column,
                    length: token.name.utf8.count
                )
            }
        }
    }

    /// What counts in a scheme. In the dark that is the light value unless there is another.
    package func value(_ name: String, _ scheme: Scheme) -> Placed? {
        placed[scheme]?[name] ?? placed[.light]?[name]
    }

    /// The token that holds the value in the end, when one says `var(--other)`.
    func resolved(_ name: String, _ scheme: Scheme) -> Placed? {
        var name = name
        for _ in 0..<8 {
            guard let found = value(name, scheme) else { return nil }
            guard let other = Self.reference(in: found.token.value) else { return found }
            name = other
        }
        return nil
    }

    /// As a style sheet. Dark is for screens only: paper is white.
    ///
    /// - Parameter names: only these; all when `nil`.
    func style(of names: Set<String>? = nil) -> [UInt8] {
        let rules = Scheme.allCases.compactMap { scheme -> String? in
            let lines = (self.names[scheme] ?? []).filter { names?.contains($0) ?? true }
                .compactMap { placed[scheme]?[$0]?.token }.map { "\($0.name): \($0.value);" }
            guard !lines.isEmpty else { return nil }
            let rule = ":root {\n" + lines.joined(separator: "\n") + "\n}\n"
            return scheme == .light ? rule : "@media screen and (prefers-color-scheme: dark) {\n\(rule)}\n"
        }
        return Array(rules.joined().utf8)
    }

    /// The tokens that a style uses, and those that these use.
    func names(usedIn style: [UInt8]) -> Set<String> {
        var found = Self.references(in: style)
        var open = found
        while let name = open.popFirst() {
            for scheme in Scheme.allCases {
                guard let value = placed[scheme]?[name]?.token.value else { continue }
                for other in Self.references(in: Array(value.utf8)) where found.insert(other).inserted {
                    open.insert(other)
                }
            }
        }
        return found
    }

    /// Every name behind a bracket, as in `var(--name)`.
    static func references(in style: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        for part in style.split(separator: UInt8(ascii: "(")) where part.starts(with: "--".utf8) {
            found.insert(String(decoding: part.prefix(while: isName), as: UTF8.self))
        }
        return found
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: byte >= 0x80
        }
    }

    /// `--other` for `var(--other)`.
    private static func reference(in value: String) -> String? {
        guard value.hasPrefix("var(--"), value.hasSuffix(")") else { return nil }
        return String(value.dropFirst(4).dropLast()).filter { $0 != " " }
    }
}
