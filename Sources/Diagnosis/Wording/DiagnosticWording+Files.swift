extension FileFact {
    package var wording: DiagnosticWording {
        switch self {
        case .unreadable(let reason):
            .init(
                "Dit bestand kan niet worden gelezen: \(FileSystemWording.reason(reason)).",
                "Controleer of het bestand er staat en of je het mag openen."
            )
        case .tooLarge(let kind, let limit):
            .init(
                "Dit bestand is te groot: meer dan \(DiagnosticWording.megabytes(limit)).",
                kind == .page
                    ? "Splits de tekst in meer pagina's."
                    : "Maak het bestand kleiner, of kijk of dit het goede bestand is."
            )
        case .invalidUTF8:
            .init(
                "Dit bestand is geen geldige UTF-8-tekst.",
                "Bewaar het in je teksteditor opnieuw, met de codering UTF-8."
            )
        case .controlCharacter:
            .init("Hier staat een onzichtbaar stuurteken.", "Haal het weg; vaak komt het mee uit een ander programma.")
        case .missing(let name):
            .init("Het bestand ‘\(name)’ ontbreekt.", "Maak het aan, of wijs met --content de juiste map aan.")
        }
    }
}
