import Diagnosis
import Files

/// The tokens of one `assets/tokens.css`: custom properties for light, and those that differ in the dark.
///
/// It is no whole style sheet, so that an editor who wants other colours cannot break the rest: one or more `:root`
/// rules with custom properties, by themselves or in `@media (prefers-color-scheme: dark)`.
package struct TokenSheet: ThemePart {
    package static let path = "assets/tokens.css"

    package enum Scheme: String, Sendable, Hashable, CaseIterable { case light, dark }

    package struct Token: Sendable {
        /// With its dashes: `--ink`.
        package var name: String
        package var value: String
        package var scheme: Scheme
        /// Name and value in the file.
        package var range: Range<Int>
    }

    package let file: SourceFile
    package let tokens: [Token]
    let problems: [Diagnostic]

    package init(_ file: SourceFile) {
        self.file = file
        var reader = TokenReader(file)
        reader.read()
        tokens = reader.tokens
        problems = reader.problems + InlineText.problems(in: file)
    }
}

/// Reads a `tokens.css`. What it does not understand is reported and passed over, so that the rest is still checked.
private struct TokenReader {
    let file: SourceFile
    private(set) var tokens: [TokenSheet.Token] = []
    private(set) var problems: [Diagnostic] = []
    private var index = 0

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let end = UInt8(ascii: ";")

    init(_ file: SourceFile) { self.file = file }

    mutating func read() {
        while let start = next() {
            let prelude = text(until: [Self.open])
            guard peek == Self.open else { return report(.rule, start..<start + max(1, prelude.utf8.count)) }
            index += 1
            if prelude == ":root" {
                declarations(.light)
            } else if prelude.hasPrefix("@media"),
                prelude.filter({ $0 != " " }).hasSuffix("(prefers-color-scheme:dark)")
            {
                dark()
            } else {
                report(.rule, start..<start + prelude.utf8.count)
                skipBlock()
            }
        }
    }

    private var peek: UInt8? { index < file.bytes.count ? file.bytes[index] : nil }

    private mutating func dark() {
        while let start = next(), peek != Self.close {
            let prelude = text(until: [Self.open, Self.close])
            guard peek == Self.open, prelude == ":root" else {
                report(.rule, start..<start + max(1, prelude.utf8.count))
                if peek == Self.open {
                    index += 1
                    skipBlock()
                }
                continue
            }
            index += 1
            declarations(.dark)
        }
        index += 1
    }

    private mutating func declarations(_ scheme: TokenSheet.Scheme) {
        while let start = next(), peek != Self.close {
            var declaration = text(until: [Self.end, Self.close])
            if peek == Self.end { index += 1 }
            // Two lines with a name each: the semicolon between them is missing.
            if let line = declaration.firstIndex(of: "\n"), declaration[line...].contains(":") {
                declaration = String(declaration[..<line])
                while declaration.last?.isWhitespace == true { declaration.removeLast() }
                index = start + declaration.utf8.count
                report(.semicolon, start..<index)
            }
            let range = start..<start + max(1, declaration.utf8.count)
            guard declaration.hasPrefix("--"), let colon = declaration.firstIndex(of: ":") else {
                report(.declaration, range)
                continue
            }
            let name = String(declaration[..<colon]).trimmed
            let value = String(declaration[declaration.index(after: colon)...]).trimmed
            tokens.append(.init(name: name, value: value, scheme: scheme, range: range))
        }
        if peek == nil { report(.brace, file.bytes.count..<file.bytes.count) }
        index += 1
    }

    private mutating func skipBlock() {
        var depth = 1
        while depth > 0, let byte = peek {
            if byte == Self.open { depth += 1 } else if byte == Self.close { depth -= 1 }
            index += 1
        }
    }

    /// Where the next thing starts that is neither blank nor comment; `nil` at the end.
    private mutating func next() -> Int? {
        while let byte = peek {
            if byte == 0x20 || (9...13).contains(byte) || byte == Self.end {
                index += 1
            } else if file.bytes[index...].starts(with: "/*".utf8) {
                index += 2
                while index < file.bytes.count, !file.bytes[index...].starts(with: "*/".utf8) { index += 1 }
                index += 2
            } else {
                return index
            }
        }
        return nil
    }

    private mutating func text(until ends: [UInt8]) -> String {
        let start = index
        while let byte = peek, !ends.contains(byte) { index += 1 }
        return String(decoding: file.bytes[start..<index], as: UTF8.self).trimmed
    }

    private mutating func report(_ problem: ThemeFact.TokenProblem, _ range: Range<Int>) {
        let place = file.place(of: range)
        let text = String(decoding: file.bytes[range.clamped(to: file.bytes.indices)], as: UTF8.self)
        problems.append(
            file.diagnostic(
                .theme(.tokens(problem, text: text.split(separator: "\n").first.map(String.init) ?? "")),
                line: place.line,
                column: place.column,
                length: text.utf8.prefix { $0 != 0x0A }.count
            )
        )
    }
}
