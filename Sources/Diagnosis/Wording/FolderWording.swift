import Files

/// The Dutch of a command that cannot work in the folders it was given.
package enum FolderWording {
    package static func locked(_ folder: String) -> String {
        "fout: er is al een andere opdracht bezig in ‘\(folder)’. Wacht tot die klaar is en probeer het opnieuw."
    }

    package static func overlapping(_ output: String, _ input: String) -> String {
        "fout: de uitvoermap ‘\(output)’ en de map ‘\(input)’ vallen samen. Kies met --output een andere map."
    }

    package static func system(_ error: FileSystemError) -> String {
        "fout: \(FileSystemWording.message(error))"
    }
}
