/// Writes JSON as `JSON.stringify(value, null, 2) + "\n"` does, so that the page and this program make the same files.
///
/// Keys keep their order and numbers their writing. (JavaScript moves keys that are whole numbers to the front and
/// rewrites `1.0` to `1`; both do not occur in result files.)
package enum JSONWriter {
    /// The file: indented by two spaces, a line break at the end.
    package static func write(_ value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        append(value, level: 0, to: &output)
        output.append(UInt8(ascii: "\n"))
        return output
    }

    private static func append(_ value: JSONValue, level: Int, to output: inout [UInt8]) {
        switch value.content {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let text): output.append(contentsOf: text.utf8)
        case .string(let text): append(text, to: &output)
        case .array(let elements):
            append(elements, between: ("[", "]"), level: level, to: &output) { element, output in
                append(element, level: level + 1, to: &output)
            }
        case .object(let members):
            append(members, between: ("{", "}"), level: level, to: &output) { member, output in
                append(member.key, to: &output)
                output.append(contentsOf: ": ".utf8)
                append(member.value, level: level + 1, to: &output)
            }
        }
    }

    private static func append<Item>(
        _ items: [Item],
        between brackets: (String, String),
        level: Int,
        to output: inout [UInt8],
        _ appendItem: (Item, inout [UInt8]) -> Void
    ) {
        output.append(contentsOf: brackets.0.utf8)
        for (index, item) in items.enumerated() {
            output.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
            indent(level + 1, &output)
            appendItem(item, &output)
        }
        if !items.isEmpty {
            output.append(UInt8(ascii: "\n"))
            indent(level, &output)
        }
        output.append(contentsOf: brackets.1.utf8)
    }

    private static func indent(_ level: Int, _ output: inout [UInt8]) {
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
    }

    private static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
            case 0x08: output.append(contentsOf: "\\b".utf8)
            case 0x09: output.append(contentsOf: "\\t".utf8)
            case 0x0A: output.append(contentsOf: "\\n".utf8)
            case 0x0C: output.append(contentsOf: "\\f".utf8)
            case 0x0D: output.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                output.append(contentsOf: "\\u00".utf8)
                output.append(contentsOf: [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]])
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
