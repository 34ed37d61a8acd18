/// What a character is to the search: small letters without diacritics, so that `Één` and `een` are one word.
///
/// The script of the search page has the same rules (`assets/rules/search/words.js`); both are bound to
/// `Tests/Fixtures/vectors/search-words.json`.
enum SearchLetters {
    enum Role {
        /// Part of a word; its folded form was added.
        case letter
        /// Inside a word, and nothing of it: a combining mark, a soft hyphen.
        case ignored
        case separator
    }

    /// The folded form of a letter or digit that is one byte, as most are; `nil` for all else.
    @inline(__always)
    static func foldASCII(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }

    /// Adds the folded form of a scalar in UTF-8.
    static func fold(_ scalar: UInt32, into word: inout [UInt8]) -> Role {
        if scalar < 0x80, let letter = foldASCII(UInt8(scalar)) {
            word.append(letter)
            return .letter
        }
        switch scalar {
        case 0..<0xAA, 0x10000...: return .separator
        case 0xAD, 0x200C, 0x200D, 0x300...0x36F: return .ignored
        case 0xC6, 0xE6: word.append(contentsOf: [0x61, 0x65])
        case 0xDE, 0xFE: word.append(contentsOf: [0x74, 0x68])
        case 0xDF: word.append(contentsOf: [0x73, 0x73])
        case 0x132, 0x133: word.append(contentsOf: [0x69, 0x6A])
        case 0x152, 0x153: word.append(contentsOf: [0x6F, 0x65])
        case 0xFB00...0xFB06: word.append(contentsOf: ligatures[Int(scalar) - 0xFB00].utf8)
        case 0xD7, 0xF7: return .separator
        case 0xC0...0x17F: word.append(bases[Int(scalar) - 0xC0])
        default: return foldByProperty(scalar, into: &word)
        }
        return .letter
    }

    /// Other scripts keep their marks: only the case goes.
    private static func foldByProperty(_ value: UInt32, into word: inout [UInt8]) -> Role {
        guard let scalar = Unicode.Scalar(value) else { return .separator }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            return .letter
        default: return .separator
        }
    }

    /// U+FB00 to U+FB06: letters that a PDF hands over as one.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// The base letters of U+00C0 to U+017F, in order; those with two letters stand above.
    private static let bases = Array(
        ("aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
    )
}
