/// Names as they can stand in an address: small ASCII letters, digits and single hyphens.
package enum Slug {
    /// `Stichting Één & Co.` becomes `stichting-een-co`; a text without letters or digits becomes an empty one.
    package static func of(_ text: String) -> String {
        var slug = ""
        var isPending = false
        for scalar in text.lowercased().unicodeScalars {
            if isMark(scalar) { continue }
            guard let piece = plain(scalar) else {
                isPending = !slug.isEmpty
                continue
            }
            if isPending { slug += "-" }
            isPending = false
            slug += piece
        }
        return slug
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        default: letters[scalar]
        }
    }

    /// Combining accents, for texts in decomposed form, and apostrophes: they vanish without a trace.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x0300...0x036F).contains(scalar.value) || scalar == "'" || scalar == "\u{2019}"
    }

    private static let letters: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãäåāăą", "ae": "æ", "c": "çćč", "d": "ďđð", "e": "èéêëēėęě", "g": "ğģ", "i": "ìíîïīįı", "k": "ķ",
            "l": "ļľł", "n": "ñńņň", "o": "òóôõöøōő", "oe": "œ", "r": "ŕř", "s": "śşšș", "ss": "ß", "t": "ţťț",
            "th": "þ", "u": "ùúûüūůűų", "y": "ýÿ", "z": "źżž", "ij": "ĳ",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (plain, accented) in groups {
            for scalar in accented.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()
}
