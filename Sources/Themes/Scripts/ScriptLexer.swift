import Diagnosis

/// Takes a script apart into tokens. What stands between them, blanks and comments, is passed over.
///
/// The hard part of JavaScript is a slash: it divides, or it starts a pattern. What stands before it decides. Behind a `}`
/// and a few words that can be either, only a parser could tell; such a slash is refused, and nobody misses it.
/// With a pointer: it reads every script of a theme, in debug builds too.
struct ScriptLexer {
    private let bytes: UnsafePointer<UInt8>
    private let count: Int
    private var index = 0
    private var open: [Open] = []
    private var last: ScriptToken?
    /// Whether the token before the last is a dot: a word behind it is a name, whatever it says.
    private var isProperty = false
    private var closedControl = false

    private struct Open {
        enum Kind { case brace, bracket, parenthesis, control, hole }
        var kind: Kind
        var place: Int
    }

    private static let control: Set<String> = ["if", "while", "for", "with"]
    private static let beforePattern: Set<String> = [
        "return", "typeof", "instanceof", "in", "new", "delete", "void", "throw", "case", "do", "else",
    ]
    private static let unclear: Set<String> = ["of", "await", "yield", "async", "let", "static", "get", "set"]

    static func tokens(of bytes: UnsafeBufferPointer<UInt8>) throws(ScriptProblem) -> [ScriptToken] {
        guard let start = bytes.baseAddress else { return [] }
        var lexer = ScriptLexer(bytes: start, count: bytes.count)
        var tokens: [ScriptToken] = []
        tokens.reserveCapacity(bytes.count / 4)
        while let token = try lexer.next() { tokens.append(token) }
        if let left = lexer.open.last { throw lexer.problem(.unclosedBracket, left.place, left.place + 1) }
        return tokens
    }

    private init(bytes: UnsafePointer<UInt8>, count: Int) {
        (self.bytes, self.count) = (bytes, count)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if count >= 3, (0..<3).allSatisfy({ bytes[$0] == mark[$0] }) { index = 3 }
    }

    private func problem(_ reason: ScriptRefusal, _ start: Int, _ end: Int) -> ScriptProblem {
        ScriptProblem(reason: reason, range: start..<min(end, count))
    }

    private func byte(_ place: Int) -> UInt8 { place < count ? bytes[place] : 0 }

    private mutating func next() throws(ScriptProblem) -> ScriptToken? {
        let followsBreak = try passBlanks()
        guard index < count else { return nil }
        let start = index
        let depth = open.count
        let kind = try read()
        let token = ScriptToken(
            kind: kind,
            start: start,
            end: index,
            followsBreak: followsBreak,
            depth: min(depth, open.count)
        )
        isProperty = last.map { $0.kind == .sign && bytes[$0.start] == Self.dot } ?? false
        last = token
        return token
    }

    /// - Returns: whether a line ended.
    private mutating func passBlanks() throws(ScriptProblem) -> Bool {
        var hasBreak = last == nil
        while index < count {
            let byte = bytes[index]
            if byte == Self.feed || byte == Self.carriageReturn {
                hasBreak = true
                index += 1
            } else if byte == Self.blank || byte == 9 || byte == 11 || byte == 12 {
                index += 1
            } else if byte == Self.slash, self.byte(index + 1) == Self.slash {
                while index < count, bytes[index] != Self.feed { index += 1 }
            } else if byte == Self.slash, self.byte(index + 1) == Self.star {
                let start = index
                index += 2
                while index < count, !(bytes[index] == Self.star && self.byte(index + 1) == Self.slash) {
                    if bytes[index] == Self.feed { hasBreak = true }
                    index += 1
                }
                guard index < count else { throw problem(.unclosedComment, start, start + 2) }
                index += 2
            } else {
                break
            }
        }
        return hasBreak
    }

    private mutating func read() throws(ScriptProblem) -> ScriptToken.Kind {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            try readText(byte)
            return .text
        case UInt8(ascii: "`"):
            try readTemplate(from: index)
            return .template
        case UInt8(ascii: "}") where open.last?.kind == .hole:
            let start = index
            open.removeLast()
            try readTemplate(from: start)
            return .template
        case Self.slash where try startsPattern():
            try readPattern()
            return .pattern
        case 48...57:
            readNumber()
            return .number
        case Self.dot where (48...57).contains(self.byte(index + 1)):
            readNumber()
            return .number
        default:
            if Self.isWord(byte) {
                while index < count, Self.isWord(bytes[index]) { index += 1 }
                return .word
            }
            try readSign(byte)
            return .sign
        }
    }

    private mutating func readText(_ quote: UInt8) throws(ScriptProblem) {
        let start = index
        index += 1
        while index < count, bytes[index] != quote {
            if bytes[index] == Self.feed { break }
            // A line can go on behind a backslash.
            index += bytes[index] == Self.backslash ? 2 : 1
        }
        guard index < count, bytes[index] == quote else { throw problem(.unclosedText, start, start + 1) }
        index += 1
    }

    /// From a backtick, or from the end of a hole, to the next hole or the end.
    private mutating func readTemplate(from start: Int) throws(ScriptProblem) {
        index += 1
        while index < count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "`") {
                index += 1
                return
            }
            if byte == UInt8(ascii: "$"), self.byte(index + 1) == UInt8(ascii: "{") {
                open.append(Open(kind: .hole, place: index))
                index += 2
                return
            }
            index += byte == Self.backslash ? 2 : 1
        }
        throw problem(.unclosedTemplate, start, start + 1)
    }

    private mutating func readPattern() throws(ScriptProblem) {
        let start = index
        var isInClass = false
        index += 1
        while index < count, bytes[index] != Self.feed, isInClass || bytes[index] != Self.slash {
            if bytes[index] == UInt8(ascii: "[") { isInClass = true }
            if bytes[index] == UInt8(ascii: "]") { isInClass = false }
            index += bytes[index] == Self.backslash ? 2 : 1
        }
        guard index < count, bytes[index] == Self.slash else { throw problem(.unclosedPattern, start, start + 1) }
        index += 1
        while index < count, Self.isWord(bytes[index]) { index += 1 }
    }

    private mutating func readNumber() {
        let isHex = bytes[index] == 48 && [UInt8(ascii: "x"), UInt8(ascii: "X")].contains(byte(index + 1))
        while index < count, Self.isWord(bytes[index]) || bytes[index] == Self.dot {
            let isExponent = !isHex && bytes[index] | 0x20 == UInt8(ascii: "e")
            index += isExponent && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte(index + 1)) ? 2 : 1
        }
    }

    private mutating func readSign(_ byte: UInt8) throws(ScriptProblem) {
        switch byte {
        case UInt8(ascii: "{"): open.append(Open(kind: .brace, place: index))
        case UInt8(ascii: "["): open.append(Open(kind: .bracket, place: index))
        case UInt8(ascii: "("):
            let isControl = last?.kind == .word && !isProperty && Self.control.contains(lastText)
            open.append(Open(kind: isControl ? .control : .parenthesis, place: index))
        case UInt8(ascii: "}"): try close { $0 == .brace }
        case UInt8(ascii: "]"): try close { $0 == .bracket }
        case UInt8(ascii: ")"):
            closedControl = open.last?.kind == .control
            try close { $0 == .parenthesis || $0 == .control }
        default: break
        }
        index += 1
    }

    private mutating func close(_ fits: (Open.Kind) -> Bool) throws(ScriptProblem) {
        guard let last = open.last else { throw problem(.unopenedBracket, index, index + 1) }
        guard fits(last.kind) else { throw problem(.unclosedBracket, last.place, last.place + 1) }
        open.removeLast()
    }

    private var lastText: String {
        last.map {
            String(decoding: UnsafeBufferPointer(start: bytes + $0.start, count: $0.end - $0.start), as: UTF8.self)
        }
            ?? ""
    }

    private func startsPattern() throws(ScriptProblem) -> Bool {
        guard let last else { return true }
        switch last.kind {
        case .number, .text, .pattern: return false
        // Behind the opening of a hole an expression starts; behind the end of a template it is over.
        case .template: return bytes[last.end - 1] == UInt8(ascii: "{")
        case .word:
            if isProperty { return false }
            if Self.unclear.contains(lastText) { throw problem(.unclearSlash, index, index + 1) }
            return Self.beforePattern.contains(lastText)
        case .sign:
            switch bytes[last.start] {
            case UInt8(ascii: "]"): return false
            case UInt8(ascii: ")"): return closedControl
            case UInt8(ascii: "}"): throw problem(.unclearSlash, index, index + 1)
            // `a++ / b`
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                return last.start == 0 || bytes[last.start - 1] != bytes[last.start]
            default: return true
            }
        }
    }

    private static let feed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let blank = UInt8(ascii: " ")
    private static let dot = UInt8(ascii: ".")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let backslash = UInt8(ascii: "\\")

    /// What names are made of, private ones and those with escapes too.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 0x80...0xFF, UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "#"), 0x5C:
            true
        default: false
        }
    }
}
