import Diagnosis
import Files

extension ThemeScaffold {
    /// What was made, and how to go on.
    package var text: String {
        let made = isCopy ? "een volledige kopie" : files.joined(separator: ", ")
        let first =
            isCopy
            ? "Verander wat je wilt. De uitleg staat in content/redactie/thema.md."
            : "Kies je kleuren in \(folder)/assets/tokens.css. Wat nog meer kan, staat in \(folder)/LEESMIJ.md."
        return """
            Gemaakt: \(folder) (\(made)).

            Zo ga je verder:
              1. \(first)
              2. Bekijk het:     scandossier serve --theme \(folder)
              3. Controleer het: scandossier check --theme \(folder)
            """
    }
}

extension ThemeScaffold.Failure {
    /// What is wrong, and what to do.
    package var message: String {
        switch self {
        case .invalidName(let name, let suggestion):
            "fout: ‘\(name)’ kan geen naam van een thema zijn: gebruik kleine letters, cijfers en streepjes"
                + (suggestion.map { ", zoals ‘\($0)’." } ?? ".")
        case .exists(let folder): "fout: de map ‘\(folder)’ is er al. Kies een andere naam; er is niets veranderd."
        case .noTheme(let folder):
            "fout: in de map ‘\(folder)’ staat geen thema: theme.yaml ontbreekt. Wijs met --from de map van een thema aan."
        case .system(let error): FolderWording.system(error)
        }
    }
}
