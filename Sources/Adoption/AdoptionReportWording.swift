extension Adoption {
    /// What was done with each page, and what is left to do.
    func report(_ target: String, rehearses: Bool) -> String {
        var lines: [String] = []
        for page in pages {
            let open = page.notes.counts.filter(\.note.isOpen)
            let done = page.notes.counts.filter { !$0.note.isOpen }
            lines.append("\(target)/\(page.path) (was \(page.source))")
            lines += (open.map { ("  ! ", $0) } + done.map { ("  - ", $0) }).map { mark, item in
                mark + item.note.sentence + (item.count > 1 ? " (\(item.count) keer)" : "")
            }
        }
        for folder in madeIndexes {
            let path = folder.isEmpty ? target : target + "/" + folder
            lines += [
                "\(path)/index.md", "  - Nieuw: een pagina die laat zien wat in de map staat. Kijk of de titel klopt.",
            ]
        }
        let shown = files.count - pages.count - madeIndexes.count
        let open = pages.reduce(0) { $0 + $1.notes.counts.filter(\.note.isOpen).reduce(0) { $0 + $1.count } }
        lines += [
            "",
            (rehearses ? "Er is niets geschreven. Dit zou er komen: " : "Overgenomen: ")
                + "\(pages.count) \(pages.count == 1 ? "pagina" : "pagina's") en "
                + "\(shown) \(shown == 1 ? "bestand" : "bestanden").",
        ]
        if left > 0 {
            lines.append(
                "Geen pagina laat ze zien, dus niet overgenomen: \(left) \(left == 1 ? "bestand" : "bestanden")."
            )
        }
        if open > 0 {
            lines.append("Bij een ! hierboven moet jij kiezen: \(open) keer.")
        }
        lines.append(
            rehearses
                ? "Laat --dry-run weg om het te schrijven."
                : "Kijk wat er nog moet gebeuren: scandossier check. Kijk hoe het eruitziet: scandossier serve."
        )
        return lines.joined(separator: "\n")
    }
}
