/// Text as a value in YAML on one line.
package enum YAMLText {
    /// As it is when nobody can misread it, otherwise between double quotes.
    package static func value(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// On one line, without control characters and without blanks at its ends.
    package static func oneLine(_ text: String) -> String {
        let kept = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
        return kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, !["null", "true", "false"].contains(text.lowercased())
        else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " ,.?!()'’-/".contains($0) }
    }
}
