/// The Dutch of files that hold no result: what they are, and what to do.
extension ForeignFile {
    /// With its article: "een pdf".
    var noun: String {
        switch self {
        case .empty: "een leeg bestand"
        case .pdf: "een pdf"
        case .document: "een document van een tekstverwerker"
        case .workbook: "een werkblad"
        case .slides: "een presentatie"
        case .table: "een tabel (CSV)"
        case .image: "een afbeelding"
        case .outlookMessage: "een bericht dat Outlook heeft bewaard"
        case .outlookWrapping: "een bijlage die Outlook heeft ingepakt"
        case .zip: "een zip zonder resultaat erin"
        case .otherArchive: "een ingepakt bestand"
        case .mail: "een e-mail zonder resultaat erbij"
        case .unfinishedDownload: "een download die niet af is"
        case .scan: "de scan zelf, zonder antwoorden"
        case .page: "een webpagina"
        case .json: "een ander JSON-bestand"
        case .text: "een tekst"
        case .other: "iets anders"
        }
    }

    /// What the office can do about it.
    var nextStep: String {
        switch self {
        case .outlookMessage: "Open het bericht in Outlook en bewaar de bijlage, of bewaar het bericht als .eml."
        case .outlookWrapping:
            "Vraag de afzender om het bestand nog eens te sturen, in een bericht met de opmaak HTML of platte tekst."
        case .zip: "Kijk of dit de goede zip is. Ook in mappen en zips erin is gezocht."
        case .otherArchive: "Pak het uit en geef de map."
        case .mail: "Vraag de school om het bestand uit de scan als bijlage te sturen."
        case .unfinishedDownload: "Download het bestand opnieuw en wacht tot het er helemaal is."
        case .scan: "Vraag de school om de scan te openen en bij Bewaren het bestand te downloaden."
        case .empty: "Vraag de school om het bestand opnieuw te sturen."
        case .pdf, .document, .workbook, .slides, .table, .image, .page, .json, .text, .other:
            "Vraag de school om het bestand dat de scan bij Bewaren laat downloaden; de naam begint met scan_."
        }
    }

    /// What comes with every mail and in every folder, so that nobody need do anything about it.
    var isUsual: Bool {
        switch self {
        case .image, .page, .text, .other: true
        default: false
        }
    }
}
