/// An id made from a heading's text: `Wat is één foto's?` becomes `wat-is-een-foto-s`.
enum Slug {
    static func make(_ text: String) -> String {
        var slug = ""
        var gap = false
        for scalar in text.unicodeScalars {
            if isCombiningMark(scalar) { continue }
            let folded = fold(scalar)
            if folded.isEmpty {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.append("-") }
            gap = false
            slug.append(folded)
        }
        return slug.isEmpty ? "section" : slug
    }

    /// Lower case without diacritics; empty for what is neither letter nor digit.
    private static func fold(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return String(scalar)
        case 0x41...0x5A: return String(scalar).lowercased()
        case 0xC0...0x17F:
            if let special = special[scalar.value] { return special }
            let index = letters.index(letters.startIndex, offsetBy: Int(scalar.value) - 0xC0)
            return letters[index] == "-" ? "" : String(letters[index])
        default:
            let properties = scalar.properties
            guard properties.isAlphabetic || properties.numericType == .decimal else { return "" }
            return properties.lowercaseMapping
        }
    }

    private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    private static let special: [UInt32: String] = [
        0xC6: "ae", 0xE6: "ae", 0xDE: "th", 0xFE: "th", 0xDF: "ss",
        0x132: "ij", 0x133: "ij", 0x152: "oe", 0x153: "oe",
    ]

    /// The base letters of U+00C0 to U+017F, in order.
    private static let letters =
        "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
}
