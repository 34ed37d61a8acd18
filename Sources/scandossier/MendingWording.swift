import Site

/// What `check --fix` did, in Dutch: per file the lines as they were and as they are.
enum MendingWording {
    static func text(of mending: ContentMending, isRehearsal: Bool) -> String {
        guard !mending.mended.isEmpty else { return "Er is niets dat maar op één manier te herstellen is.\n" }
        var text = ""
        for mended in mending.mended {
            text += mended.file + "\n"
            for change in mended.changes {
                let number = "  \(change.line) "
                text += number + "- " + change.before + "\n"
                for line in change.after { text += number + "+ " + line + "\n" }
            }
            text += "\n"
        }
        let lines = mending.mended.reduce(0) { $0 + $1.changes.count }
        let files = Summary.counted(Set(mending.mended.map(\.file)).count, "bestand", "bestanden")
        let places = Summary.counted(lines, "regel", "regels")
        text +=
            isRehearsal
            ? "Er is niets geschreven. Zonder --dry-run worden \(places) hersteld, in \(files).\n"
            : "Hersteld: \(places), in \(files). Hieronder staat wat er nog is.\n"
        return text
    }
}
