/// Mistakes in the register, the settings of the site and what a file is called.
extension Mistakes {
    static let files = [
        Mistake(
            "a zero that the spreadsheet lost",
            in: "scholen.csv",
            "01XB00",
            became: "1XB00",
            at: "3:1 register-row",
            remedy: .typing("‘01XB00’")
        ),
        Mistake(
            "a field left out",
            in: "scholen.csv",
            "De Notenboom;Voorbeelddam;",
            became: "De Notenboom;",
            at: "2:1 register-row",
            remedy: .doing("Vul de rij aan")
        ),
        Mistake(
            "the same school twice",
            in: "scholen.csv",
            "01XB00",
            became: "99XA00",
            at: "3:1 register-row",
            remedy: .doing("Haal een van de twee rijen weg")
        ),
        Mistake(
            "a sector that is none",
            in: "scholen.csv",
            "Voorbeelddam;po",
            became: "Voorbeelddam;bao",
            at: "2:34 register-row",
            remedy: .doing("po, vo, mbo")
        ),
        Mistake(
            "a tag with other capitals",
            in: post,
            "tags: [po, Start]",
            became: "tags: [PO, Start]",
            at: "5:8 path-duplicate",
            remedy: .typing("po")
        ),
        Mistake(
            "an address without https",
            in: "site.yaml",
            "baseURL: \"\"",
            became: "baseURL: www.voorbeeld.nl",
            at: "4:10 key-invalid-value",
            remedy: .typing("‘https://www.voorbeeld.nl/’"),
            fixed: "baseURL: https://www.voorbeeld.nl/"
        ),
        Mistake(
            "a school year with a slash",
            in: "site.yaml",
            "\"2026-2027\"",
            became: "\"2026/2027\"",
            at: "8:15 key-invalid-value",
            remedy: .typing("‘2026-2027’")
        ),
        Mistake(
            "a key of the site in Dutch",
            in: "site.yaml",
            "publisher:\n",
            became: "uitgever:\n",
            at: "5:1 key-unknown",
            remedy: .typing("‘publisher’")
        ),
    ]
}
