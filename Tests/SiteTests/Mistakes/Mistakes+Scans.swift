/// Mistakes in a scan.
extension Mistakes {
    static let scans = [
        Mistake(
            "a stage too few",
            in: scan,
            "4. We vragen na een maand wat hielp.\n",
            became: "",
            at: "20:1 scan-stage-count",
            remedy: .doing("precies 4 punten")
        ),
        Mistake(
            "a list in a stage",
            in: scan,
            "2. Er is een lijst voor de eerste week.\n",
            became: "2. Er is een lijst:\n   - voor de eerste week\n   - voor de tweede\n",
            at: "22:4 scan-unexpected-block",
            remedy: .doing("Maak er zinnen van")
        ),
        Mistake(
            "code in a stage",
            in: scan,
            "2. Er is een lijst voor de eerste week.\n",
            became: "2. Er is een lijst.\n\n       voor de eerste week\n",
            at: "23:8 scan-unexpected-block",
            remedy: .doing("Maak er zinnen van")
        ),
        Mistake(
            "stages from 0",
            in: scan,
            "1. Feedback komt in de pauze.\n",
            became: "0. Feedback komt in de pauze.\n",
            at: "39:1 scan-stage-count",
            remedy: .doing("vanaf 1")
        ),
        Mistake(
            "stages as bullets",
            in: scan,
            "1. Feedback komt in de pauze.\n2. De begeleider kijkt elke week.\n3. Iedereen doet het op dezelfde manier.\n4. Ook",
            became:
                "- Feedback komt in de pauze.\n- De begeleider kijkt elke week.\n- Iedereen doet het op dezelfde manier.\n- Ook",
            at: "39:1 scan-stage-count",
            remedy: .doing("‘1. ’, ‘2. ’ tot en met ‘4. ’")
        ),
        Mistake(
            "an aspect without a name",
            in: scan,
            " {#feedback}",
            became: "",
            at: "35:1 scan-missing-id",
            remedy: .typing("{#feedback}")
        ),
        Mistake(
            "a name with a capital",
            in: scan,
            "{#feedback}",
            became: "{#Feedback}",
            at: "35:14 markdown-attributes",
            remedy: .typing("{#feedback}")
        ),
        Mistake(
            "a name with a space",
            in: scan,
            "{#goede-start}",
            became: "{#goede start}",
            at: "16:17 markdown-attributes",
            remedy: .typing("{#goede-start}")
        ),
        Mistake(
            "a name without #",
            in: scan,
            "{#feedback}",
            became: "{feedback}",
            at: "35:1 scan-missing-id",
            remedy: .typing("{#feedback}")
        ),
        Mistake(
            "the same name twice",
            in: scan,
            "{#feedback}",
            became: "{#goede-start}",
            at: "35:16 markdown-duplicate-id",
            remedy: .typing("{#goede-start-2}"),
            fixed: "{#goede-start-2}"
        ),
        Mistake(
            "a theme renamed, its name lost",
            in: scan,
            "## Werkplek {#werkplek}",
            became: "## Leren op de werkplek",
            at: "12:1 scan-missing-id",
            remedy: .doing("zet dat dan terug"),
            fixed: "## Leren op de werkplek {#werkplek}"
        ),
        Mistake(
            "a part at the level of an aspect",
            in: scan,
            "#### Gespreksvragen",
            became: "### Gespreksvragen",
            at: "25:1 scan-unknown-part",
            remedy: .typing("#### Gespreksvragen")
        ),
        Mistake(
            "a part with another name",
            in: scan,
            "#### Gespreksvragen",
            became: "#### Gespreksvraag",
            at: "25:1 scan-unknown-part",
            remedy: .typing("‘Gespreksvragen’")
        ),
        Mistake(
            "a step too few",
            in: scan,
            "3. Van fase 3 naar 4: vraag na een maand wat hielp.\n",
            became: "",
            at: "29:1 scan-step-count",
            remedy: .doing("van elke fase naar de volgende")
        ),
        Mistake(
            "no guiding question",
            in: scan,
            "Waaraan merk je dat feedback helpt?\n\n",
            became: "",
            at: "35:1 scan-no-question",
            remedy: .doing("tussen de kop en de genummerde lijst")
        ),
        Mistake(
            "the sector in capitals",
            in: scan,
            "sector: po",
            became: "sector: PO",
            at: "5:9 key-invalid-value",
            remedy: .doing("po, vo of mbo")
        ),
        Mistake(
            "an attribute with another value",
            in: scan,
            "{#feedback}",
            became: "{#feedback waarborg=organisaties}",
            at: "35:25 scan-attribute-value",
            remedy: .typing("‘organisatie’"),
            fixed: "{#feedback waarborg=organisatie}"
        ),
    ]
}
