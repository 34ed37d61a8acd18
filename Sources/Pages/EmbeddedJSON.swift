import ScanModel

/// JSON that stands inside a `script` element of a page.
enum EmbeddedJSON {
    /// The value as text that cannot end the element: `<`, `>` and `&` are written as escapes.
    static func html(_ value: JSONValue) -> String {
        var escaped = ""
        for scalar in String(decoding: JSONWriter.write(value), as: UTF8.self).unicodeScalars {
            switch scalar {
            case "<": escaped += "\\u003c"
            case ">": escaped += "\\u003e"
            case "&": escaped += "\\u0026"
            case "\u{2028}": escaped += "\\u2028"
            case "\u{2029}": escaped += "\\u2029"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
