import Diagnosis

extension GroupChoice.Unknown {
    /// For the command line.
    package var message: String {
        let hint = nearest.map { "Bedoelde je ‘\($0)’?" } ?? "Schrijf de naam zoals in scholen.csv."
        return "fout: de groep ‘\(TextTable.line(name))’ staat niet in het register. \(hint)"
    }
}
