import Markdown

extension ForeignMark {
    /// What stays on the page as it is, and what to type instead.
    var wording: DiagnosticWording {
        switch self {
        case .highlight:
            .init("De tekens == blijven hier zo staan: markeren kan niet.", "Maak de woorden vet: **woord**.")
        case .insertion:
            .init("De tekens ++ blijven hier zo staan: onderstrepen kan niet.", "Maak de woorden vet: **woord**.")
        case .superscript:
            .init(
                "Het teken ^ blijft hier zo staan: kleine letters boven de regel kunnen niet.",
                "Gebruik een teken als ² of ³, of schrijf het zonder ^. Een voetnoot schrijf je als [^1]."
            )
        case .subscript:
            .init(
                "Het teken ~ blijft hier zo staan: kleine letters onder de regel kunnen niet.",
                "Schrijf het zonder ~. Wil je iets doorhalen, gebruik er dan twee: ~~woord~~."
            )
        case .emoji:
            .init("Deze naam van een emoji blijft zo staan.", "Zet de emoji zelf in de tekst, of haal de naam weg.")
        case .attributes:
            .init(
                "Wat tussen deze accolades staat, blijft zo staan: kenmerken kunnen alleen achter een kop.",
                "Haal de accolades weg. Een id voor een kop schrijf je zo: ## Kop {#kop}."
            )
        case .definition:
            .init(
                "De dubbele punt blijft hier zo staan: een lijst met begrippen bestaat hier niet.",
                "Schrijf het begrip vet, met de uitleg erachter: **Begrip**: uitleg."
            )
        case .math:
            .init(
                "De formule tussen $ blijft hier zo staan.",
                "Schrijf haar als gewone tekst, of zet haar als code tussen `. Bedoel je het teken zelf, schrijf dan \\$."
            )
        case .contents:
            .init(
                "Dit wordt geen inhoudsopgave, maar blijft zo staan.",
                "Haal het weg: de site maakt zelf een lijst van de koppen."
            )
        case .admonition:
            .init("Dit wordt geen kader, maar blijft zo staan.", "Schrijf een kader zo: > [!NOTE] en dan > Tekst.")
        case .container:
            .init(
                "De tekens ::: blijven hier zo staan.",
                "Haal ze weg. Een kader schrijf je zo: > [!NOTE] en dan > Tekst."
            )
        case .shortcode:
            .init(
                "Deze opdracht tussen accolades blijft hier zo staan.",
                "Haal haar weg, en schrijf zelf wat er moet komen. Een afbeelding schrijf je zo: ![beschrijving](bestand.png)."
            )
        case .inlineNote:
            .init(
                "Dit wordt geen voetnoot, maar blijft zo staan.",
                "Zet [^1] in de tekst, en onderaan: [^1]: de tekst van de noot."
            )
        case .abbreviation:
            .init(
                "Deze uitleg van een afkorting blijft hier zo staan.",
                "Schrijf de afkorting de eerste keer voluit in de tekst, en haal deze regel weg."
            )
        case .bullet:
            .init(
                "Dit wordt geen lijst: het teken vooraan blijft zo staan.",
                "Begin elk punt met een streepje: - punt."
            )
        case .letteredList:
            .init(
                "Dit wordt geen lijst: een lijst met letters bestaat hier niet.",
                "Begin elk punt met een cijfer of een streepje: 1. punt."
            )
        case .gridTable, .plainTable:
            .init(
                "Dit wordt geen tabel, maar blijft zo staan.",
                "Zet een rechte streep tussen de kolommen: | Kop | Kop |, en op de regel eronder |---|---|."
            )
        case .tabTable:
            .init(
                "Dit wordt geen tabel: tussen de kolommen staan tabs.",
                "Zet een rechte streep tussen de kolommen: | Kop | Kop |, en op de regel eronder |---|---|."
            )
        case .citation:
            .init(
                "Deze verwijzing naar een bron blijft hier zo staan.",
                "Zet de bron bovenaan bij ‘sources’, of in een voetnoot: [^1]."
            )
        case .bbcode:
            .init("Deze opmaak tussen vierkante haken blijft zo staan.", "Vet is **woord**, schuin is *woord*.")
        case .wikiMarkup:
            .init(
                "Deze opmaak van een wiki blijft zo staan.",
                "Vet is **woord**, schuin is *woord*, een kop is ## Kop."
            )
        case .comment:
            .init(
                "Deze opmerking tussen %% staat zo op de pagina.",
                "Haal haar weg, of zet haar tussen <!-- en -->: dan ziet de lezer haar niet."
            )
        case .directive:
            .init(
                "Deze opdracht blijft hier zo staan.",
                "Haal haar weg. Een kader schrijf je zo: > [!NOTE] en dan > Tekst."
            )
        case .task:
            .init(
                "Dit wordt geen lijst met vakjes.",
                "Zet er een streepje voor: - [ ] taak, of - [x] als het klaar is."
            )
        case .rule:
            .init("Dit wordt geen lijn, maar blijft zo staan.", "Typ drie streepjes, met een lege regel erboven: ---")
        case .pageBreak:
            .init(
                "Deze opdracht voor een nieuwe bladzijde blijft zo staan.",
                "Haal haar weg: een pagina heeft geen bladzijden."
            )
        }
    }
}
