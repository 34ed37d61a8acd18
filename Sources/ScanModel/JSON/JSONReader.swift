/// A place in the bytes, moving forward. The bytes are known to be UTF-8.
struct JSONReader {
    let bytes: [UInt8]
    let limits: JSONLimits
    var index: Int
    var line = 1
    var lineStart: Int
    var valueCount = 0

    init(bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = index
    }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }
    var position: JSONPosition { JSONPosition(line: line, column: index - lineStart + 1) }

    func problem(_ fact: JSONProblem.Fact) -> JSONProblem { JSONProblem(fact, at: position) }

    func unexpected(_ expected: JSONProblem.Expectation) -> JSONProblem {
        guard let byte = current else { return problem(.unexpectedEnd) }
        return problem(.unexpectedByte(byte, expected: expected))
    }

    /// The place of any byte, counted from the start.
    func place(of target: Int) -> JSONPosition {
        var reader = JSONReader(bytes: bytes, limits: limits)
        while reader.index < target { reader.step() }
        return reader.position
    }

    /// Moves over one byte and counts lines; `\r\n` is one line break.
    mutating func step() {
        let byte = bytes[index]
        index += 1
        let isBreak = byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && current != UInt8(ascii: "\n"))
        guard isBreak else { return }
        line += 1
        lineStart = index
    }

    mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { step() }
    }

    mutating func document() throws(JSONProblem) -> JSONValue {
        skipBlanks()
        if current == nil { throw problem(.empty) }
        let value = try value(depth: 0)
        skipBlanks()
        if current != nil { throw problem(.trailingContent) }
        return value
    }

    mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
        valueCount += 1
        if valueCount > limits.values { throw problem(.tooManyValues(limit: limits.values)) }
        let start = position
        guard let byte = current else { throw problem(.unexpectedEnd) }
        let content: JSONValue.Content =
            switch byte {
            case UInt8(ascii: "{"): .object(try object(depth: depth + 1))
            case UInt8(ascii: "["): .array(try array(depth: depth + 1))
            case UInt8(ascii: "\""): .string(try string())
            case UInt8(ascii: "t"): .bool(try literal("true", true))
            case UInt8(ascii: "f"): .bool(try literal("false", false))
            case UInt8(ascii: "n"): try literal("null", .null)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
            default: throw unexpected(.value)
            }
        return JSONValue(content, at: start)
    }

    private mutating func literal<Value>(_ word: StaticString, _ value: Value) throws(JSONProblem) -> Value {
        for offset in 0..<word.utf8CodeUnitCount {
            guard current == word.utf8Start[offset] else { throw unexpected(.value) }
            index += 1
        }
        return value
    }
}
