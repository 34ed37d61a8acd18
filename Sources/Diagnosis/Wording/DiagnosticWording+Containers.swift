extension ContainerProblem {
    /// A part of a sentence, and what to do; without that, asking for the file again.
    var parts: (reason: String, remedy: String?) {
        switch self {
        case .damaged: ("het is beschadigd en niet uit te pakken", nil)
        case .locked: ("het is met een wachtwoord ingepakt", "Pak het zelf uit en geef de map.")
        case .unsupported: ("het is ingepakt op een manier die hier niet kan", "Pak het zelf uit en geef de map.")
        case .leadsOut:
            (
                "de naam van dit bestand wijst naar een map buiten de zip",
                "Vertrouw je de afzender? Pak het zelf uit en geef het bestand."
            )
        case .tooManyFiles(let limit):
            ("er zitten meer dan \(limit) bestanden in", "Geef alleen de bestanden van scholen.")
        case .tooLarge(let limit):
            ("het is groter dan \(DiagnosticWording.megabytes(limit))", "Pak het zelf uit en geef de map.")
        case .tooDense:
            (
                "het wordt bij het uitpakken zo groot dat het geen gewone zip is",
                "Vertrouw je de afzender? Pak het zelf uit en geef de map."
            )
        case .tooDeep(let limit):
            ("er zit meer dan \(limit) keer iets in elkaar ingepakt", "Pak het zelf uit en geef de map.")
        }
    }
}
