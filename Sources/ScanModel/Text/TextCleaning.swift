/// Cleans free text that came from outside: what has no place in a text, or would change how the text around it reads.
package enum TextCleaning {
    /// Line breaks become `\n`, also the two that old programs put within a paragraph and between pages (U+000B,
    /// U+000C), so that no words are glued together; control characters (C0, DEL, C1) go, except line break and tab; the characters that
    /// turn the writing direction (U+202A–U+202E, U+2066–U+2069) go. Everything else stays as it is.
    package static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isUnwanted($0) || isBreak($0) }) else { return text }
        var cleaned = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isBreak(scalar) {
                cleaned.append("\n")
            } else if scalar == "\n", previous == "\r" {
                // The second half of a line break that is already there.
            } else if !isUnwanted(scalar) {
                cleaned.append(scalar)
            }
            previous = scalar
        }
        return String(cleaned)
    }

    /// The length that limits speak of: UTF-16 code units, as `maxlength` and JavaScript count.
    package static func length(of text: String) -> Int { text.utf16.count }

    /// A text as a message may repeat it: clean, and no longer than 80 characters.
    package static func shown(_ text: String) -> String { clean(String(text.prefix(80))) }

    /// Whether there is nothing to read: only what `trim` of JavaScript takes off.
    package static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
            default: false
            }
        }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { (0x0B...0x0D).contains(scalar.value) }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
