/// Mistakes in links and images.
extension Mistakes {
    static let links = [
        Mistake(
            "a link to a page that got another name",
            in: talk,
            "(stap-1.md)",
            became: "(stap-1-kijken.md)",
            at: "10:52 link-dead-page",
            remedy: .typing("‘stap-1.md’")
        ),
        Mistake(
            "a capital in a name",
            in: talk,
            "(stap-1.md)",
            became: "(Stap-1.md)",
            at: "10:52 link-dead-page",
            remedy: .typing("‘stap-1.md’")
        ),
        Mistake(
            "a capital in the name of an image",
            in: about,
            "groep.svg",
            became: "Groep.svg",
            at: "18:1 link-missing-file",
            remedy: .doing("‘afbeeldingen/groep.svg’")
        ),
        Mistake(
            "backslashes in a link",
            in: step,
            "(../scans/onze-scan.md)",
            became: "(..\\scans\\onze-scan.md)",
            at: "9:6 link-dead-page",
            remedy: .typing("‘../scans/onze-scan.md’")
        ),
        Mistake(
            "a space in the name of a file",
            in: about,
            "(afbeeldingen/groep.svg)",
            became: "(afbeeldingen/de groep.svg)",
            at: "18:1 markdown-link-unread",
            remedy: .typing("(afbeeldingen/de%20groep.svg)"),
            fixed: "(afbeeldingen/de%20groep.svg)"
        ),
        Mistake(
            "a space between the parts of a link",
            in: talk,
            "1](stap-1.md)",
            became: "1] (stap-1.md)",
            at: "10:52 markdown-link-unread",
            remedy: .doing("[terug naar stap 1](stap-1.md)")
        ),
        Mistake(
            "a link to the page as built",
            in: talk,
            "(stap-1.md)",
            became: "(stap-1.html)",
            at: "10:52 link-missing-file",
            remedy: .typing("‘stap-1.md’")
        ),
        Mistake(
            "an extension in capitals",
            in: talk,
            "(stap-1.md)",
            became: "(stap-1.MD)",
            at: "10:52 link-missing-file",
            remedy: .typing("‘stap-1.md’")
        ),
        Mistake(
            "a link to a folder",
            in: talk,
            "(stap-1.md)",
            became: "(../handleiding/)",
            at: "10:52 link-missing-file",
            remedy: .typing("‘index.md’"),
            fixed: "(index.md)"
        ),
        Mistake(
            "a link from the top of the site",
            in: talk,
            "(stap-1.md)",
            became: "(/handleiding/stap-1.md)",
            at: "10:52 link-absolute",
            remedy: .typing("‘stap-1.md’")
        ),
        Mistake(
            "a website without https",
            in: talk,
            "(stap-1.md)",
            became: "(www.example.org)",
            at: "10:52 link-missing-file",
            remedy: .typing("‘https://www.example.org’"),
            fixed: "(https://www.example.org)"
        ),
        Mistake(
            "a mail address without mailto",
            in: talk,
            "(stap-1.md)",
            became: "(redactie@voorbeeld.example)",
            at: "10:52 link-missing-file",
            remedy: .typing("‘mailto:redactie@voorbeeld.example’"),
            fixed: "(mailto:redactie@voorbeeld.example)"
        ),
        Mistake(
            "a link to a file on a computer",
            in: talk,
            "(stap-1.md)",
            became: "(C:\\Users\\ik\\stap-1.md)",
            at: "10:52 markdown-url",
            remedy: .doing("een pagina van deze site")
        ),
        Mistake(
            "a link to a heading that got another name",
            in: about,
            "#gesprek",
            became: "#het-gesprek",
            at: "14:43 link-dead-anchor",
            remedy: .typing("‘#gesprek’")
        ),
        Mistake(
            "a link to a draft",
            in: talk,
            "(stap-1.md)",
            became: "(../nieuws/2026-12-01-concept.md)",
            at: "10:52 link-to-draft",
            remedy: .doing("haal deze link weg")
        ),
        Mistake(
            "a menu entry for a page that is gone",
            in: "site.yaml",
            "handleiding/index.md",
            became: "handleiding/begin.md",
            at: "11:5 link-dead-page",
            remedy: .typing("‘handleiding/index.md’")
        ),
        Mistake(
            "a related page that is gone",
            in: about,
            "  - handleiding/stap-2.md",
            became: "  - handleiding/stap-3.md",
            at: "8:5 link-dead-page",
            remedy: .typing("‘handleiding/stap-1.md’"),
            fixed: "  - handleiding/stap-1.md"
        ),
        Mistake(
            "an aspect spelled wrong",
            in: step,
            "[goede-start]",
            became: "[goede-strat]",
            at: "6:11 aspect-unknown",
            remedy: .typing("‘goede-start’")
        ),
    ]
}
