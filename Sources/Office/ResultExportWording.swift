import ScanModel

extension ResultExport {
    /// What the file holds, in a sentence.
    package var summary: String {
        switch table.rows.count {
        case 0 where archive.folder.results.isEmpty: "Er zijn nog geen resultaten; het bestand is leeg."
        case 0: "Er is niets dat voor deze lezers bestemd is (te weinig scholen, of niet gedeeld); het bestand is leeg."
        case 1: "1 rij."
        case let count: "\(count) rijen."
        }
    }
}
