/// Mistakes in the text of a page.
extension Mistakes {
    static let words = [
        Mistake(
            "a heading level skipped",
            in: about,
            "### De leden",
            became: "#### De leden",
            at: "25:1 markdown-heading-level",
            remedy: .doing("### Kop")
        ),
        Mistake(
            "a heading of level 1",
            in: about,
            "## De groep",
            became: "# De groep",
            at: "16:1 markdown-heading-level",
            remedy: .doing("## Kop")
        ),
        Mistake(
            "no space behind ##",
            in: about,
            "## De groep",
            became: "##De groep",
            at: "16:1 markdown-space",
            remedy: .doing("spatie achter ‘##’")
        ),
        Mistake(
            "a hard space behind ##",
            in: about,
            "## De groep",
            became: "##\u{A0}De groep",
            at: "16:1 markdown-space",
            remedy: .doing("spatie achter ‘##’")
        ),
        Mistake(
            "no space behind a bullet",
            in: about,
            "- een schoolleider",
            became: "-een schoolleider",
            at: "29:1 markdown-space",
            remedy: .doing("spatie achter ‘-’")
        ),
        Mistake(
            "no empty line above a table",
            in: about,
            "groep.svg)\n\n| Wie",
            became: "groep.svg)\n| Wie",
            at: "19:1 markdown-table-unread",
            remedy: .doing("Zet een lege regel boven de tabel")
        ),
        Mistake(
            "no dashes under the head of a table",
            in: about,
            "|---|---|---|\n",
            became: "",
            at: "20:1 markdown-table-unread",
            remedy: .typing("|---|---|---|")
        ),
        Mistake(
            "a cell too many",
            in: about,
            "| ieder | kijken | 20 minuten |",
            became: "| ieder | kijken | 20 | minuten |",
            at: "22:1 markdown-table-cells",
            remedy: .doing("Maak het aantal gelijk")
        ),
        Mistake(
            "an image without a description",
            in: about,
            "![Zes mensen aan een tafel]",
            became: "![]",
            at: "18:1 markdown-image-text",
            remedy: .typing("![beschrijving]"),
            fixed: "![beschrijving]"
        ),
        Mistake(
            "pasted HTML",
            in: talk,
            "het meest verschillen.",
            became: "het meest<br>verschillen.",
            at: "10:28 markdown-raw-html",
            remedy: .doing("haal het weg"),
            fixed: "het meest verschillen."
        ),
        Mistake(
            "a note without text",
            in: about,
            "[^wie]: Zes scholen en een pabo.\n",
            became: "",
            at: "14:27 markdown-footnote-undefined",
            remedy: .typing("[^wie]: de tekst van de noot"),
            fixed: "[^wie]: de tekst van de noot.\n"
        ),
        Mistake(
            "a note with another name",
            in: about,
            "[^wie]: Zes",
            became: "[^wei]: Zes",
            at: "14:27 markdown-footnote-undefined",
            "35:1 markdown-footnote-unused",
            remedy: .typing("[^wie]:")
        ),
        Mistake(
            "a box with a Dutch name",
            in: about,
            "[!TIP]",
            became: "[!Let op]",
            at: "32:3 markdown-callout",
            remedy: .typing("WARNING"),
            fixed: "[!WARNING]"
        ),
        Mistake(
            "code that is not closed",
            in: about,
            "## De groep",
            became: "```\ncode\n\n## De groep",
            at: "16:1 markdown-code-unclosed",
            remedy: .typing("```"),
            fixed: "```\ncode\n```\n\n## De groep"
        ),
    ]
}
