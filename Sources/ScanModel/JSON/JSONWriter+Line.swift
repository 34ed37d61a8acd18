extension JSONWriter {
    /// The value on one line with a line break after it: a line of newline-delimited JSON.
    package static func line(_ value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        appendCompact(value, to: &output)
        output.append(UInt8(ascii: "\n"))
        return output
    }

    private static func appendCompact(_ value: JSONValue, to output: inout [UInt8]) {
        switch value.content {
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                appendCompact(element, to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                appendCompact(.string(member.key), to: &output)
                output.append(UInt8(ascii: ":"))
                appendCompact(member.value, to: &output)
            }
            output.append(UInt8(ascii: "}"))
        default: output.append(contentsOf: write(value).dropLast())
        }
    }
}
