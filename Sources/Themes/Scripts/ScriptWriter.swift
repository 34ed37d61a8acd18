/// Writes the tokens of a script one behind the other. Lines stay lines where a line can end a statement; a blank stays
/// where two tokens would become others without it.
struct ScriptWriter {
    private(set) var bytes: [UInt8] = []
    private var last: ScriptToken?

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func add(_ token: ScriptToken, of source: [UInt8], followsBreak: Bool? = nil) {
        separate(from: source[token.start], token, followsBreak ?? token.followsBreak)
        bytes += source[token.range]
        last = token
    }

    /// Adds a text in the place of tokens: a name or what starts with one.
    mutating func add(_ text: String, from first: ScriptToken, to end: ScriptToken) {
        separate(from: text.utf8.first ?? 0, first, first.followsBreak)
        bytes += text.utf8
        last = end
    }

    /// In the place of a statement that is left out: what stands before it does not go on behind it.
    mutating func endStatement() {
        if let before = bytes.last, before != UInt8(ascii: ";") { bytes.append(UInt8(ascii: ";")) }
    }

    private mutating func separate(from next: UInt8, _ token: ScriptToken, _ followsBreak: Bool) {
        guard let last, let before = bytes.last else { return }
        if followsBreak {
            if !goesOn(last, before, token.kind, next) { bytes.append(UInt8(ascii: "\n")) }
        } else if last.end < token.start, needsBlank(last.kind, before, token.kind, next) {
            bytes.append(UInt8(ascii: " "))
        }
    }

    /// Whether the end of the line ends nothing: a statement is over already, or cannot be yet.
    private func goesOn(
        _ last: ScriptToken,
        _ before: UInt8,
        _ kind: ScriptToken.Kind,
        _ next: UInt8
    ) -> Bool {
        let isOpen = last.kind == .sign && "{([,;".utf8.contains(before)
        return isOpen || kind == .sign && "})],".utf8.contains(next)
    }

    private func needsBlank(
        _ last: ScriptToken.Kind,
        _ before: UInt8,
        _ kind: ScriptToken.Kind,
        _ next: UInt8
    ) -> Bool {
        let slash = UInt8(ascii: "/")
        return switch (last, kind) {
        case (.word, .word), (.word, .number), (.number, .word), (.number, .number), (.pattern, .word): true
        case (.number, .sign): next == UInt8(ascii: ".")
        case (.sign, .pattern): before == slash || before == UInt8(ascii: "<")
        case (.pattern, .sign): next == slash
        case (.sign, .sign): joins(before, next)
        default: false
        }
    }

    /// `a - -b` is not `a--b`, and `a < !--b` and `a-- > b` would start and end a comment of old.
    private func joins(_ before: UInt8, _ next: UInt8) -> Bool {
        switch before {
        case UInt8(ascii: "+"), UInt8(ascii: "/"): next == before
        case UInt8(ascii: "-"): next == before || next == UInt8(ascii: ">")
        case UInt8(ascii: "<"): next == UInt8(ascii: "!")
        default: false
        }
    }
}
