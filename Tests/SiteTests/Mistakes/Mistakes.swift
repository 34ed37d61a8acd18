/// Typical mistakes of editors in `Tests/Fixtures/mistakes`, by where they are made.
enum Mistakes {
    static let all = frontMatter + words + links + scans + files

    private static let about = "over.md"
    private static let scan = "scans/onze-scan.md"
    private static let step = "handleiding/stap-1.md"
    private static let talk = "handleiding/stap-2.md"
    private static let post = "nieuws/2026-11-19-de-scan.md"

    static let frontMatter = [
        Mistake(
            "a key in Dutch",
            in: about,
            "title: Over",
            became: "titel: Over",
            at: "2:1 key-unknown",
            types: "‘title’"
        ),
        Mistake(
            "another key in Dutch",
            in: post,
            "date: 2026",
            became: "datum: 2026",
            at: "4:1 key-unknown",
            types: "‘date’"
        ),
        Mistake(
            "a key with a capital",
            in: about,
            "updated: 2026",
            became: "Updated: 2026",
            at: "4:1 key-unknown",
            types: "‘updated’"
        ),
        Mistake(
            "curly quotes around a value",
            in: scan,
            "version: \"2026.1\"",
            became: "version: “2026.1”",
            at: "6:10 key-curly-quotes",
            types: "version: \"2026.1\""
        ),
        Mistake(
            "curly quotes around a value with a colon",
            in: about,
            "\"Wie deze site maakt.\"",
            became: "“Wie deze site maakt: wij.”",
            at: "3:36 yaml-syntax",
            says: "description: \"Wie deze site maakt: wij.\"",
            fixed: "\"Wie deze site maakt: wij.\""
        ),
        Mistake(
            "a curly quote around a key",
            in: "site.yaml",
            "{ title: De scan",
            became: "{ ‘title’: De scan",
            at: "10:7 key-unknown",
            types: "‘title’"
        ),
        Mistake(
            "a tab",
            in: about,
            "  - handleiding/stap-1.md",
            became: "\t- handleiding/stap-1.md",
            at: "7:1 yaml-syntax",
            says: "spaties"
        ),
        Mistake(
            "no line to close the front matter",
            in: step,
            "aspects: [goede-start]\n---\n",
            became: "aspects: [goede-start]\n",
            at: "6:1 front-matter-unclosed",
            types: "‘---’"
        ),
        Mistake(
            "no line to open the front matter",
            in: step,
            "---\ntype: step",
            became: "type: step",
            at: "1:1 front-matter-missing",
            types: "‘---’"
        ),
        Mistake(
            "an empty line at the top",
            in: step,
            "---\ntype: step",
            became: "\n---\ntype: step",
            at: "1:1 front-matter-missing",
            says: "boven de eerste regel ‘---’"
        ),
        Mistake(
            "a colon in a title",
            in: step,
            "title: Ieder voor zich kijken",
            became: "title: Stap 1: kijken",
            at: "3:14 yaml-syntax",
            types: "title: \"Stap 1: kijken\"",
            fixed: "title: \"Stap 1: kijken\""
        ),
        Mistake(
            "a title that starts with @",
            in: about,
            "title: Over deze site",
            became: "title: @school",
            at: "2:8 yaml-syntax",
            types: "title: \"@school\"",
            fixed: "title: \"@school\""
        ),
        Mistake(
            "a title that starts with %",
            in: about,
            "title: Over deze site",
            became: "title: %school",
            at: "2:8 yaml-syntax",
            types: "title: \"%school\"",
            fixed: "title: \"%school\""
        ),
        Mistake(
            "a title that starts with a quotation",
            in: about,
            "title: Over deze site",
            became: "title: \"Samen\" leren",
            at: "2:16 yaml-syntax",
            types: "title: '\"Samen\" leren'",
            fixed: "title: '\"Samen\" leren'"
        ),
        Mistake(
            "a title that starts with a bracket",
            in: about,
            "title: Over deze site",
            became: "title: [nieuw] Over ons",
            at: "2:16 yaml-syntax",
            types: "title: \"[nieuw] Over ons\"",
            fixed: "title: \"[nieuw] Over ons\""
        ),
        Mistake(
            "a title that starts with #",
            in: about,
            "title: Over deze site",
            became: "title: #samen",
            at: "2:1 key-missing",
            types: "title: \"#samen\"",
            fixed: "title: \"#samen\""
        ),
        Mistake(
            "a title that starts with !",
            in: about,
            "title: Over deze site",
            became: "title: !Belangrijk",
            at: "2:1 key-missing",
            types: "title: \"!Belangrijk\"",
            fixed: "title: \"!Belangrijk\""
        ),
        Mistake(
            "a # in a title",
            in: about,
            "title: Over deze site",
            became: "title: Groep #4",
            at: "2:14 key-cut-off",
            types: "title: \"Groep #4\"",
            fixed: "title: \"Groep #4\""
        ),
        Mistake(
            "no space behind a key",
            in: about,
            "title: Over deze site",
            became: "title:Over deze site",
            at: "2:6 yaml-syntax",
            types: "title: Over deze site"
        ),
        Mistake(
            "no colon behind a key",
            in: about,
            "title: Over deze site",
            became: "title Over deze site",
            at: "2:6 yaml-syntax",
            types: "title: Over deze site"
        ),
        Mistake(
            "a hard space behind a key",
            in: about,
            "title: Over",
            became: "title:\u{A0}Over",
            at: "2:7 yaml-syntax",
            says: "gewone spatie"
        ),
        Mistake(
            "no space behind a dash",
            in: about,
            "  - handleiding/stap-2.md",
            became: "  -handleiding/stap-2.md",
            at: "8:3 yaml-syntax",
            types: "- handleiding/stap-2.md"
        ),
        Mistake(
            "no space behind any dash",
            in: about,
            "  - handleiding/stap-1.md\n  - handleiding/stap-2.md",
            became: "  -handleiding/stap-1.md\n  -handleiding/stap-2.md",
            at: "7:3 key-wrong-type",
            types: "- handleiding/stap-1.md"
        ),
        Mistake(
            "a day that does not exist",
            in: about,
            "2026-11-19",
            became: "2026-11-31",
            at: "4:10 key-invalid-value",
            types: "‘2026-11-30’",
            fixed: "2026-11-30"
        ),
        Mistake(
            "a date in words",
            in: about,
            "2026-11-19",
            became: "1 september 2026",
            at: "4:10 key-invalid-value",
            types: "‘2026-09-01’",
            fixed: "2026-09-01"
        ),
        Mistake(
            "a date the Dutch way round",
            in: about,
            "2026-11-19",
            became: "19-11-2026",
            at: "4:10 key-invalid-value",
            types: "‘2026-11-19’"
        ),
        Mistake(
            "yes for true",
            in: about,
            "draft: false",
            became: "draft: no",
            at: "5:8 key-invalid-value",
            types: "‘false’"
        ),
        Mistake(
            "a type in Dutch",
            in: step,
            "type: step",
            became: "type: stap",
            at: "2:7 key-invalid-value",
            types: "‘step’"
        ),
        Mistake(
            "the same key twice",
            in: about,
            "updated: 2026-11-19",
            became: "updated: 2026-11-19\nupdated: 2026-11-20",
            at: "5:1 yaml-syntax",
            says: "Haal er één weg"
        ),
        Mistake(
            "a word where a list belongs",
            in: post,
            "tags: [po, Start]",
            became: "tags: po",
            at: "5:7 key-wrong-type",
            types: "[po]",
            fixed: "tags: [po]"
        ),
        Mistake(
            "a list with semicolons",
            in: post,
            "tags: [po, Start]",
            became: "tags: [po; Start]",
            at: "5:8 key-invalid-value",
            types: "‘po, Start’"
        ),
        Mistake(
            "a source without https",
            in: about,
            "https://www.example.org/bron",
            became: "www.example.org/bron",
            at: "11:10 key-invalid-value",
            types: "‘https://www.example.org/bron’"
        ),
    ]

    static let words = [
        Mistake(
            "a heading level skipped",
            in: about,
            "### De leden",
            became: "#### De leden",
            at: "25:1 markdown-heading-level",
            says: "### Kop"
        ),
        Mistake(
            "a heading of level 1",
            in: about,
            "## De groep",
            became: "# De groep",
            at: "16:1 markdown-heading-level",
            says: "## Kop"
        ),
        Mistake(
            "no space behind ##",
            in: about,
            "## De groep",
            became: "##De groep",
            at: "16:1 markdown-space",
            says: "spatie achter ‘##’"
        ),
        Mistake(
            "a hard space behind ##",
            in: about,
            "## De groep",
            became: "##\u{A0}De groep",
            at: "16:1 markdown-space",
            says: "spatie achter ‘##’"
        ),
        Mistake(
            "no space behind a bullet",
            in: about,
            "- een schoolleider",
            became: "-een schoolleider",
            at: "29:1 markdown-space",
            says: "spatie achter ‘-’"
        ),
        Mistake(
            "no empty line above a table",
            in: about,
            "groep.svg)\n\n| Wie",
            became: "groep.svg)\n| Wie",
            at: "19:1 markdown-table-unread",
            says: "Zet een lege regel boven de tabel"
        ),
        Mistake(
            "no dashes under the head of a table",
            in: about,
            "|---|---|---|\n",
            became: "",
            at: "20:1 markdown-table-unread",
            types: "|---|---|---|"
        ),
        Mistake(
            "a cell too many",
            in: about,
            "| ieder | kijken | 20 minuten |",
            became: "| ieder | kijken | 20 | minuten |",
            at: "22:1 markdown-table-cells",
            says: "Maak het aantal gelijk"
        ),
        Mistake(
            "an image without a description",
            in: about,
            "![Zes mensen aan een tafel]",
            became: "![]",
            at: "18:1 markdown-image-text",
            types: "![beschrijving]",
            fixed: "![beschrijving]"
        ),
        Mistake(
            "pasted HTML",
            in: talk,
            "het meest verschillen.",
            became: "het meest<br>verschillen.",
            at: "10:28 markdown-raw-html",
            says: "haal het weg",
            fixed: "het meest verschillen."
        ),
        Mistake(
            "a note without text",
            in: about,
            "[^wie]: Zes scholen en een pabo.\n",
            became: "",
            at: "14:27 markdown-footnote-undefined",
            types: "[^wie]: de tekst van de noot",
            fixed: "[^wie]: de tekst van de noot.\n"
        ),
        Mistake(
            "a note with another name",
            in: about,
            "[^wie]: Zes",
            became: "[^wei]: Zes",
            at: "14:27 markdown-footnote-undefined",
            "35:1 markdown-footnote-unused",
            types: "[^wie]:"
        ),
        Mistake(
            "a box with a Dutch name",
            in: about,
            "[!TIP]",
            became: "[!Let op]",
            at: "32:3 markdown-callout",
            types: "WARNING",
            fixed: "[!WARNING]"
        ),
        Mistake(
            "code that is not closed",
            in: about,
            "## De groep",
            became: "```\ncode\n\n## De groep",
            at: "16:1 markdown-code-unclosed",
            types: "```",
            fixed: "```\ncode\n```\n\n## De groep"
        ),
    ]

    static let links = [
        Mistake(
            "a link to a page that got another name",
            in: talk,
            "(stap-1.md)",
            became: "(stap-1-kijken.md)",
            at: "10:52 link-dead-page",
            types: "‘stap-1.md’"
        ),
        Mistake(
            "a capital in a name",
            in: talk,
            "(stap-1.md)",
            became: "(Stap-1.md)",
            at: "10:52 link-dead-page",
            types: "‘stap-1.md’"
        ),
        Mistake(
            "a capital in the name of an image",
            in: about,
            "groep.svg",
            became: "Groep.svg",
            at: "18:1 link-missing-file",
            says: "‘afbeeldingen/groep.svg’"
        ),
        Mistake(
            "backslashes in a link",
            in: step,
            "(../scans/onze-scan.md)",
            became: "(..\\scans\\onze-scan.md)",
            at: "9:6 link-dead-page",
            types: "‘../scans/onze-scan.md’"
        ),
        Mistake(
            "a space in the name of a file",
            in: about,
            "(afbeeldingen/groep.svg)",
            became: "(afbeeldingen/de groep.svg)",
            at: "18:1 markdown-link-unread",
            types: "(afbeeldingen/de%20groep.svg)",
            fixed: "(afbeeldingen/de%20groep.svg)"
        ),
        Mistake(
            "a space between the parts of a link",
            in: talk,
            "1](stap-1.md)",
            became: "1] (stap-1.md)",
            at: "10:52 markdown-link-unread",
            says: "[terug naar stap 1](stap-1.md)"
        ),
        Mistake(
            "a link to the page as built",
            in: talk,
            "(stap-1.md)",
            became: "(stap-1.html)",
            at: "10:52 link-missing-file",
            types: "‘stap-1.md’"
        ),
        Mistake(
            "an extension in capitals",
            in: talk,
            "(stap-1.md)",
            became: "(stap-1.MD)",
            at: "10:52 link-missing-file",
            types: "‘stap-1.md’"
        ),
        Mistake(
            "a link to a folder",
            in: talk,
            "(stap-1.md)",
            became: "(../handleiding/)",
            at: "10:52 link-missing-file",
            types: "‘index.md’",
            fixed: "(index.md)"
        ),
        Mistake(
            "a link from the top of the site",
            in: talk,
            "(stap-1.md)",
            became: "(/handleiding/stap-1.md)",
            at: "10:52 link-absolute",
            types: "‘stap-1.md’"
        ),
        Mistake(
            "a website without https",
            in: talk,
            "(stap-1.md)",
            became: "(www.example.org)",
            at: "10:52 link-missing-file",
            types: "‘https://www.example.org’",
            fixed: "(https://www.example.org)"
        ),
        Mistake(
            "a mail address without mailto",
            in: talk,
            "(stap-1.md)",
            became: "(redactie@voorbeeld.example)",
            at: "10:52 link-missing-file",
            types: "‘mailto:redactie@voorbeeld.example’",
            fixed: "(mailto:redactie@voorbeeld.example)"
        ),
        Mistake(
            "a link to a file on a computer",
            in: talk,
            "(stap-1.md)",
            became: "(C:\\Users\\ik\\stap-1.md)",
            at: "10:52 markdown-url",
            says: "een pagina van deze site"
        ),
        Mistake(
            "a link to a heading that got another name",
            in: about,
            "#gesprek",
            became: "#het-gesprek",
            at: "14:43 link-dead-anchor",
            types: "‘#gesprek’"
        ),
        Mistake(
            "a link to a draft",
            in: talk,
            "(stap-1.md)",
            became: "(../nieuws/2026-12-01-concept.md)",
            at: "10:52 link-to-draft",
            says: "haal deze link weg"
        ),
        Mistake(
            "a menu entry for a page that is gone",
            in: "site.yaml",
            "handleiding/index.md",
            became: "handleiding/begin.md",
            at: "11:5 link-dead-page",
            types: "‘handleiding/index.md’"
        ),
        Mistake(
            "a related page that is gone",
            in: about,
            "  - handleiding/stap-2.md",
            became: "  - handleiding/stap-3.md",
            at: "8:5 link-dead-page",
            types: "‘handleiding/stap-1.md’",
            fixed: "  - handleiding/stap-1.md"
        ),
        Mistake(
            "an aspect spelled wrong",
            in: step,
            "[goede-start]",
            became: "[goede-strat]",
            at: "6:11 aspect-unknown",
            types: "‘goede-start’"
        ),
    ]

    static let scans = [
        Mistake(
            "a stage too few",
            in: scan,
            "4. We vragen na een maand wat hielp.\n",
            became: "",
            at: "20:1 scan-stage-count",
            says: "precies 4 punten"
        ),
        Mistake(
            "stages as bullets",
            in: scan,
            "1. Feedback komt in de pauze.\n2. De begeleider kijkt elke week.\n3. Iedereen doet het op dezelfde manier.\n4. Ook",
            became:
                "- Feedback komt in de pauze.\n- De begeleider kijkt elke week.\n- Iedereen doet het op dezelfde manier.\n- Ook",
            at: "39:1 scan-stage-count",
            says: "‘1. ’, ‘2. ’ tot en met ‘4. ’"
        ),
        Mistake(
            "an aspect without a name",
            in: scan,
            " {#feedback}",
            became: "",
            at: "35:1 scan-missing-id",
            types: "{#feedback}"
        ),
        Mistake(
            "a name with a capital",
            in: scan,
            "{#feedback}",
            became: "{#Feedback}",
            at: "35:14 markdown-attributes",
            types: "{#feedback}"
        ),
        Mistake(
            "a name with a space",
            in: scan,
            "{#goede-start}",
            became: "{#goede start}",
            at: "16:17 markdown-attributes",
            types: "{#goede-start}"
        ),
        Mistake(
            "a name without #",
            in: scan,
            "{#feedback}",
            became: "{feedback}",
            at: "35:1 scan-missing-id",
            types: "{#feedback}"
        ),
        Mistake(
            "the same name twice",
            in: scan,
            "{#feedback}",
            became: "{#goede-start}",
            at: "35:16 markdown-duplicate-id",
            types: "{#goede-start-2}",
            fixed: "{#goede-start-2}"
        ),
        Mistake(
            "a theme renamed, its name lost",
            in: scan,
            "## Werkplek {#werkplek}",
            became: "## Leren op de werkplek",
            at: "12:1 scan-missing-id",
            says: "zet dat dan terug",
            fixed: "## Leren op de werkplek {#werkplek}"
        ),
        Mistake(
            "a part at the level of an aspect",
            in: scan,
            "#### Gespreksvragen",
            became: "### Gespreksvragen",
            at: "25:1 scan-unknown-part",
            types: "#### Gespreksvragen"
        ),
        Mistake(
            "a part with another name",
            in: scan,
            "#### Gespreksvragen",
            became: "#### Gespreksvraag",
            at: "25:1 scan-unknown-part",
            types: "‘Gespreksvragen’"
        ),
        Mistake(
            "a step too few",
            in: scan,
            "3. Van fase 3 naar 4: vraag na een maand wat hielp.\n",
            became: "",
            at: "29:1 scan-step-count",
            says: "van elke fase naar de volgende"
        ),
        Mistake(
            "no guiding question",
            in: scan,
            "Waaraan merk je dat feedback helpt?\n\n",
            became: "",
            at: "35:1 scan-no-question",
            says: "tussen de kop en de genummerde lijst"
        ),
        Mistake(
            "the sector in capitals",
            in: scan,
            "sector: po",
            became: "sector: PO",
            at: "5:9 key-invalid-value",
            says: "po, vo of mbo"
        ),
        Mistake(
            "an attribute with another value",
            in: scan,
            "{#feedback}",
            became: "{#feedback waarborg=organisaties}",
            at: "35:25 scan-attribute-value",
            types: "‘organisatie’",
            fixed: "{#feedback waarborg=organisatie}"
        ),
    ]

    static let files = [
        Mistake(
            "a zero that the spreadsheet lost",
            in: "scholen.csv",
            "01XB00",
            became: "1XB00",
            at: "3:1 register-row",
            types: "‘01XB00’"
        ),
        Mistake(
            "a field left out",
            in: "scholen.csv",
            "De Notenboom;Voorbeelddam;",
            became: "De Notenboom;",
            at: "2:1 register-row",
            says: "Vul de rij aan"
        ),
        Mistake(
            "the same school twice",
            in: "scholen.csv",
            "01XB00",
            became: "99XA00",
            at: "3:1 register-row",
            says: "Haal een van de twee rijen weg"
        ),
        Mistake(
            "a sector that is none",
            in: "scholen.csv",
            "Voorbeelddam;po",
            became: "Voorbeelddam;bao",
            at: "2:34 register-row",
            says: "po, vo, mbo"
        ),
        Mistake(
            "a tag with other capitals",
            in: post,
            "tags: [po, Start]",
            became: "tags: [PO, Start]",
            at: "5:8 path-duplicate",
            types: "po"
        ),
        Mistake(
            "an address without https",
            in: "site.yaml",
            "baseURL: \"\"",
            became: "baseURL: www.voorbeeld.nl",
            at: "4:10 key-invalid-value",
            types: "‘https://www.voorbeeld.nl/’",
            fixed: "baseURL: https://www.voorbeeld.nl/"
        ),
        Mistake(
            "a school year with a slash",
            in: "site.yaml",
            "\"2026-2027\"",
            became: "\"2026/2027\"",
            at: "8:15 key-invalid-value",
            types: "‘2026-2027’"
        ),
        Mistake(
            "a key of the site in Dutch",
            in: "site.yaml",
            "publisher:\n",
            became: "uitgever:\n",
            at: "5:1 key-unknown",
            types: "‘publisher’"
        ),
    ]
}
