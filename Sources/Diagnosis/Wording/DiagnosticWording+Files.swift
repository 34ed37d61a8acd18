import ScanModel

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
        case .name(let subject, let problem, let name, let proposal):
            .init(Self.problem(subject, problem, name), Self.remedy(subject, problem, proposal))
        case .link(let reason): Self.link(reason)
        }
    }

    private static func problem(_ subject: NameSubject, _ problem: PortableName.Problem, _ name: String) -> String {
        let named =
            switch subject {
            case .file: "De bestandsnaam ‘\(name)’"
            case .folder: "De mapnaam ‘\(name)’"
            case .tag: "De pagina van het onderwerp ‘\(name)’"
            case .path, .address: "Het pad ‘\(name)’"
            }
        return switch problem {
        case .forbidden(let character): "\(named) kan niet op elke computer: er staat ‘\(character)’ in."
        case .invisible: "\(named) kan niet op elke computer: er staat een onzichtbaar teken in."
        case .unreadable: "\(named) is bewaard in een oude codering en niet te lezen."
        case .edge: "\(named) kan niet op elke computer: er staat een spatie of punt aan het begin of het eind."
        case .reserved(let device): "\(named) kan niet op Windows: ‘\(device)’ is daar de naam van een apparaat."
        case .tooLong(let limit): "\(named) is te lang: een naam kan hoogstens \(limit) tekens hebben."
        case .pathTooLong(let limit):
            "\(named) is te lang voor Windows: mappen en naam samen hebben hoogstens \(limit) tekens."
        }
    }

    private static func remedy(
        _ subject: NameSubject,
        _ problem: PortableName.Problem,
        _ proposal: String?
    ) -> String {
        switch (subject, proposal) {
        case (.file, let name?): "Noem het bestand ‘\(name)’, en pas aan wat ernaar verwijst."
        case (.folder, let name?): "Noem de map ‘\(name)’, en pas aan wat ernaar verwijst."
        case (.tag, let name?): "Kies een korter onderwerp, bijvoorbeeld: \(name)."
        case (.path, let path?): "Geef mappen en bestand kortere namen, bijvoorbeeld: ‘\(path)’."
        case (_, let name?): "Gebruik ‘\(name)’."
        case (_, nil): "Gebruik kortere namen, en minder mappen in elkaar."
        }
    }

    private static func link(_ reason: UnfollowedLink) -> DiagnosticWording {
        switch reason {
        case .dead:
            .init(
                "Deze koppeling wijst naar niets dat er staat. Ze doet niet mee.",
                "Haal de koppeling weg, of zet terug waar ze naar wijst."
            )
        case .outside(let target):
            .init(
                "Deze koppeling wijst naar ‘\(target)’, buiten de map. Wat daar staat, doet niet mee.",
                "Noem die map in site.yaml bij ‘linkedFolders’, of zet het bestand zelf hier."
            )
        case .circular:
            .init(
                "Deze koppeling wijst naar een map waar ze zelf in staat. Ze doet niet mee.",
                "Haal de koppeling weg."
            )
        }
    }
}
