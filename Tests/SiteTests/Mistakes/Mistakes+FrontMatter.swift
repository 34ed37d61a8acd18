/// Mistakes in the lines above a page.
extension Mistakes {
    static let frontMatter = [
        Mistake(
            "a key in Dutch",
            in: about,
            "title: Over",
            became: "titel: Over",
            at: "2:1 key-unknown",
            remedy: .typing("‘title’")
        ),
        Mistake(
            "another key in Dutch",
            in: post,
            "date: 2026",
            became: "datum: 2026",
            at: "4:1 key-unknown",
            remedy: .typing("‘date’")
        ),
        Mistake(
            "a key with a capital",
            in: about,
            "updated: 2026",
            became: "Updated: 2026",
            at: "4:1 key-unknown",
            remedy: .typing("‘updated’")
        ),
        Mistake(
            "curly quotes around a value",
            in: scan,
            "version: \"2026.1\"",
            became: "version: “2026.1”",
            at: "6:10 key-curly-quotes",
            remedy: .typing("version: \"2026.1\"")
        ),
        Mistake(
            "curly quotes around a value with a colon",
            in: about,
            "\"Wie deze site maakt.\"",
            became: "“Wie deze site maakt: wij.”",
            at: "3:36 yaml-syntax",
            remedy: .doing("description: \"Wie deze site maakt: wij.\""),
            fixed: "\"Wie deze site maakt: wij.\""
        ),
        Mistake(
            "a curly quote around a key",
            in: "site.yaml",
            "{ title: De scan",
            became: "{ ‘title’: De scan",
            at: "10:7 key-unknown",
            remedy: .typing("‘title’")
        ),
        Mistake(
            "a tab",
            in: about,
            "  - handleiding/stap-1.md",
            became: "\t- handleiding/stap-1.md",
            at: "7:1 yaml-syntax",
            remedy: .doing("spaties")
        ),
        Mistake(
            "no line to close the front matter",
            in: step,
            "aspects: [goede-start]\n---\n",
            became: "aspects: [goede-start]\n",
            at: "6:1 front-matter-unclosed",
            remedy: .typing("‘---’")
        ),
        Mistake(
            "no line to open the front matter",
            in: step,
            "---\ntype: step",
            became: "type: step",
            at: "1:1 front-matter-missing",
            remedy: .typing("‘---’")
        ),
        Mistake(
            "an empty line at the top",
            in: step,
            "---\ntype: step",
            became: "\n---\ntype: step",
            at: "1:1 front-matter-missing",
            remedy: .doing("boven de eerste regel ‘---’")
        ),
        Mistake(
            "a colon in a title",
            in: step,
            "title: Ieder voor zich kijken",
            became: "title: Stap 1: kijken",
            at: "3:14 yaml-syntax",
            remedy: .typing("title: \"Stap 1: kijken\""),
            fixed: "title: \"Stap 1: kijken\""
        ),
        Mistake(
            "a title that starts with @",
            in: about,
            "title: Over deze site",
            became: "title: @school",
            at: "2:8 yaml-syntax",
            remedy: .typing("title: \"@school\""),
            fixed: "title: \"@school\""
        ),
        Mistake(
            "a title that starts with %",
            in: about,
            "title: Over deze site",
            became: "title: %school",
            at: "2:8 yaml-syntax",
            remedy: .typing("title: \"%school\""),
            fixed: "title: \"%school\""
        ),
        Mistake(
            "a title that starts with a quotation",
            in: about,
            "title: Over deze site",
            became: "title: \"Samen\" leren",
            at: "2:16 yaml-syntax",
            remedy: .typing("title: '\"Samen\" leren'"),
            fixed: "title: '\"Samen\" leren'"
        ),
        Mistake(
            "a title that starts with an apostrophe",
            in: about,
            "title: Over deze site",
            became: "title: 's Ochtends samen starten",
            at: "2:8 yaml-syntax",
            remedy: .typing("title: \"'s Ochtends samen starten\""),
            fixed: "title: \"'s Ochtends samen starten\""
        ),
        Mistake(
            "a title with two apostrophes",
            in: about,
            "title: Over deze site",
            became: "title: 's Ochtends in 't lokaal",
            at: "2:8 yaml-syntax",
            remedy: .typing("title: \"'s Ochtends in 't lokaal\""),
            fixed: "title: \"'s Ochtends in 't lokaal\""
        ),
        Mistake(
            "an apostrophe that counts as a quote",
            in: about,
            "title: Over deze site",
            became: "title: 's Ochtends samen starten'",
            at: "2:8 key-cut-off",
            remedy: .typing("title: \"'s Ochtends samen starten\""),
            fixed: "title: \"'s Ochtends samen starten\""
        ),
        Mistake(
            "a quoted word inside quotes",
            in: about,
            "\"Wie deze site maakt.\"",
            became: "\"Wij noemen het \"samen\" leren.\"",
            at: "3:31 yaml-syntax",
            remedy: .doing("description: 'Wij noemen het \"samen\" leren.'"),
            fixed: "'Wij noemen het \"samen\" leren.'"
        ),
        Mistake(
            "two quoted words",
            in: about,
            "title: Over deze site",
            became: "title: \"Samen\" en \"leren\"",
            at: "2:16 yaml-syntax",
            remedy: .typing("title: '\"Samen\" en \"leren\"'"),
            fixed: "title: '\"Samen\" en \"leren\"'"
        ),
        Mistake(
            "a vertical tab in a title",
            in: about,
            "title: Over deze site",
            became: "title: Over\u{B}deze site",
            at: "2:12 file-control-character",
            remedy: .doing("Haal het weg")
        ),
        Mistake(
            "an unseen end of line in a title",
            in: about,
            "title: Over deze site",
            became: "title: Over\u{85}deze site",
            at: "2:12 file-control-character",
            remedy: .doing("Haal het weg")
        ),
        Mistake(
            "no character at all in the site's settings",
            in: "site.yaml",
            "{ title: De scan",
            became: "{ title: De\u{FFFE} scan",
            at: "10:16 file-control-character",
            remedy: .doing("Haal het weg")
        ),
        Mistake(
            "a mark of direction in a title",
            in: about,
            "title: Over deze site",
            became: "title: Over \u{202E}deze site",
            at: "2:13 file-control-character",
            remedy: .doing("Haal het weg")
        ),
        Mistake(
            "a title that starts with a bracket",
            in: about,
            "title: Over deze site",
            became: "title: [nieuw] Over ons",
            at: "2:16 yaml-syntax",
            remedy: .typing("title: \"[nieuw] Over ons\""),
            fixed: "title: \"[nieuw] Over ons\""
        ),
        Mistake(
            "a title that starts with #",
            in: about,
            "title: Over deze site",
            became: "title: #samen",
            at: "2:1 key-missing",
            remedy: .typing("title: \"#samen\""),
            fixed: "title: \"#samen\""
        ),
        Mistake(
            "a title that starts with !",
            in: about,
            "title: Over deze site",
            became: "title: !Belangrijk",
            at: "2:1 key-missing",
            remedy: .typing("title: \"!Belangrijk\""),
            fixed: "title: \"!Belangrijk\""
        ),
        Mistake(
            "a # in a title",
            in: about,
            "title: Over deze site",
            became: "title: Groep #4",
            at: "2:14 key-cut-off",
            remedy: .typing("title: \"Groep #4\""),
            fixed: "title: \"Groep #4\""
        ),
        Mistake(
            "no space behind a key",
            in: about,
            "title: Over deze site",
            became: "title:Over deze site",
            at: "2:6 yaml-syntax",
            remedy: .typing("title: Over deze site")
        ),
        Mistake(
            "no colon behind a key",
            in: about,
            "title: Over deze site",
            became: "title Over deze site",
            at: "2:6 yaml-syntax",
            remedy: .typing("title: Over deze site")
        ),
        Mistake(
            "a hard space behind a key",
            in: about,
            "title: Over",
            became: "title:\u{A0}Over",
            at: "2:7 yaml-syntax",
            remedy: .doing("gewone spatie")
        ),
        Mistake(
            "no space behind a dash",
            in: about,
            "  - handleiding/stap-2.md",
            became: "  -handleiding/stap-2.md",
            at: "8:3 yaml-syntax",
            remedy: .typing("- handleiding/stap-2.md")
        ),
        Mistake(
            "no space behind any dash",
            in: about,
            "  - handleiding/stap-1.md\n  - handleiding/stap-2.md",
            became: "  -handleiding/stap-1.md\n  -handleiding/stap-2.md",
            at: "7:3 key-wrong-type",
            remedy: .typing("- handleiding/stap-1.md")
        ),
        Mistake(
            "a day that does not exist",
            in: about,
            "2026-11-19",
            became: "2026-11-31",
            at: "4:10 key-invalid-value",
            remedy: .typing("‘2026-11-30’"),
            fixed: "2026-11-30"
        ),
        Mistake(
            "a date in words",
            in: about,
            "2026-11-19",
            became: "1 september 2026",
            at: "4:10 key-invalid-value",
            remedy: .typing("‘2026-09-01’"),
            fixed: "2026-09-01"
        ),
        Mistake(
            "a date the Dutch way round",
            in: about,
            "2026-11-19",
            became: "19-11-2026",
            at: "4:10 key-invalid-value",
            remedy: .typing("‘2026-11-19’")
        ),
        Mistake(
            "yes for true",
            in: about,
            "draft: false",
            became: "draft: no",
            at: "5:8 key-invalid-value",
            remedy: .typing("‘false’")
        ),
        Mistake(
            "a type in Dutch",
            in: step,
            "type: step",
            became: "type: stap",
            at: "2:7 key-invalid-value",
            remedy: .typing("‘step’")
        ),
        Mistake(
            "the same key twice",
            in: about,
            "updated: 2026-11-19",
            became: "updated: 2026-11-19\nupdated: 2026-11-20",
            at: "5:1 yaml-syntax",
            remedy: .doing("Haal er één weg")
        ),
        Mistake(
            "a word where a list belongs",
            in: post,
            "tags: [po, Start]",
            became: "tags: po",
            at: "5:7 key-wrong-type",
            remedy: .typing("[po]"),
            fixed: "tags: [po]"
        ),
        Mistake(
            "a list with semicolons",
            in: post,
            "tags: [po, Start]",
            became: "tags: [po; Start]",
            at: "5:8 key-invalid-value",
            remedy: .typing("‘po, Start’")
        ),
        Mistake(
            "a source without https",
            in: about,
            "https://www.example.org/bron",
            became: "www.example.org/bron",
            at: "11:10 key-invalid-value",
            remedy: .typing("‘https://www.example.org/bron’")
        ),
    ]
}
