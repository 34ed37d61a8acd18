import ArgumentParser

/// The Dutch of a command that cannot be understood; ArgumentParser words its own findings in English.
enum UsageWording {
    /// - Parameter message: ArgumentParser's sentence, such as "Unknown option '--x'".
    static func dutch(_ message: String) -> String {
        let first = message.split(separator: "\n").first.map(String.init) ?? message
        if let match = first.firstMatch(of: /Unknown option '([^']+)'(?:\. Did you mean '([^']+)'\?)?/) {
            let near = match.2.map { " Bedoelde je ‘\($0)’?" } ?? ""
            return "Onbekende optie ‘\(match.1)’.\(near)"
        }
        if let match = first.firstMatch(of: /Missing value for '([^']+)'/) {
            return "Achter ‘\(match.1)’ ontbreekt een waarde."
        }
        if let match = first.firstMatch(of: /Unexpected argument '([^']+)'/) {
            return "‘\(match.1)’ hoort hier niet."
        }
        if let match = first.firstMatch(of: /unexpected arguments: (.+)/) {
            return "Deze woorden horen hier niet: \(match.1.replacing("'", with: ""))."
        }
        if let match = first.firstMatch(of: /Missing expected argument '([^']+)'/) {
            return "‘\(match.1)’ ontbreekt."
        }
        if let match = first.firstMatch(of: /The value '([^']*)' is invalid for '([^']+)'/) {
            return "‘\(match.1)’ kan niet bij ‘\(match.2)’."
        }
        if let match = first.firstMatch(of: /(?:Missing|Unknown) (?:expected )?(?:subcommand|argument)s?\s?'?([^']*)'?/)
        {
            return "Onbekende opdracht\(match.1.isEmpty ? "" : " ‘\(match.1)’")."
        }
        return first
    }
}
