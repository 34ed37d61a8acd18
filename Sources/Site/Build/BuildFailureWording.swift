import Diagnosis

/// The Dutch of a build that could not write.
package enum BuildFailureWording {
    package static func message(_ failure: BuildFailure) -> String {
        switch failure {
        case .foreignFiles(let paths):
            let shown = paths.prefix(10).map { "  \($0)" }.joined(separator: "\n")
            let more = paths.count > 10 ? "\n  en nog \(paths.count - 10)" : ""
            return """
                fout: in de uitvoermap staan bestanden die Scandossier niet heeft gemaakt en die het zou overschrijven:
                \(shown)\(more)
                Er is niets geschreven. Kies met --output een andere map, of zet deze bestanden ergens anders.
                """
        case .locked(let folder):
            return FolderWording.locked(folder)
        case .overlappingFolders(let output, let input):
            return FolderWording.overlapping(output, input)
        case .otherEdition(let folder, .public):
            return
                "fout: in ‘\(folder)’ staat de uitgave voor iedereen. Er is niets geschreven. "
                + "Kies een andere map voor de besloten uitgave, bijvoorbeeld: --output besloten"
        case .otherEdition(let folder, .group):
            return
                "fout: in ‘\(folder)’ staat de besloten uitgave. Er is niets geschreven. "
                + "Kies met --output een andere map voor de uitgave voor iedereen."
        case .otherGroup(let folder, let group):
            return
                "fout: in ‘\(folder)’ staat de besloten uitgave van een andere groep: ‘\(group)’. Er is niets geschreven. "
                + "Kies met --output een eigen map voor deze groep."
        case .nestedEditions(let inner, let outer):
            return
                "fout: ‘\(inner)’ ligt in ‘\(outer)’, en een van de twee is een besloten uitgave. Wie de ene deelt, deelt de "
                + "andere mee. Er is niets geschreven. Kies met --output een map daarbuiten, bijvoorbeeld: besloten"
        case .otherLock(let folder, isLocked: true):
            return
                "fout: in ‘\(folder)’ staat een uitgave zonder slot. Er is niets geschreven. "
                + "Kies een andere map voor de uitgave op slot, bijvoorbeeld: --output op-slot"
        case .otherLock(let folder, isLocked: false):
            return
                "fout: in ‘\(folder)’ staat een uitgave op slot, en zonder --locked zou die open komen te staan. "
                + "Er is niets geschreven. Kies met --output een andere map."
        case .tooLong(let folder, let path, let limit):
            return
                "fout: de naam ‘\(path)’ past niet op de schijf van ‘\(folder)’: die kan hoogstens \(limit) tekens aan. "
                + "Er is niets geschreven. Kies met --output een andere map, of geef de pagina een kortere naam."
        case .system(let error):
            return FolderWording.system(error)
        }
    }
}
