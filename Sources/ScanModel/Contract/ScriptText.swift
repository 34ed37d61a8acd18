/// Values as JavaScript: keys without quotes where they can do without, texts in single quotes, lines of at most 120.
enum ScriptText {
    /// - Parameter indent: how far the line it begins on is indented; `used` how much of that line is taken.
    static func of(_ value: JSONValue, indent: Int = 0, used: Int = 0) -> String {
        let line = inline(value)
        if indent + used + line.count <= 118 { return line }
        let inner = String(repeating: " ", count: indent + 2)
        let end = String(repeating: " ", count: indent)
        switch value.content {
        case .array(let elements):
            let lines = elements.map { inner + of($0, indent: indent + 2) + ",\n" }
            return "[\n" + lines.joined() + end + "]"
        case .object(let members):
            let lines = members.map { member in
                let start = key(member.key) + ": "
                return inner + start + of(member.value, indent: indent + 2, used: start.count) + ",\n"
            }
            return "{\n" + lines.joined() + end + "}"
        default: return line
        }
    }

    private static func inline(_ value: JSONValue) -> String {
        switch value.content {
        case .string(let text): return quoted(text)
        case .array(let elements): return "[" + elements.map(inline).joined(separator: ", ") + "]"
        case .object(let members):
            let parts = members.map { key($0.key) + ": " + inline($0.value) }
            return parts.isEmpty ? "{}" : "{ " + parts.joined(separator: ", ") + " }"
        default: return String(decoding: JSONWriter.line(value).dropLast(), as: UTF8.self)
        }
    }

    private static func key(_ key: String) -> String {
        let isName = key.utf8.allSatisfy { Character(Unicode.Scalar($0)).isLetter } && !key.isEmpty
        return isName ? key : quoted(key)
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'").replacing("\n", with: "\\n") + "'"
    }
}
