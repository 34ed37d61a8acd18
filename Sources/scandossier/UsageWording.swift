import ArgumentParser
import ScanModel

/// The Dutch of what ArgumentParser words in English itself: a command that cannot be understood, and the help.
enum UsageWording {
    /// - Parameter text: what ArgumentParser prints for `--help`. Any other text, such as the version, stays as it is.
    static func dutchHelp(_ text: String) -> String {
        guard text.hasPrefix("OVERVIEW:") || text.hasPrefix("USAGE:") else { return text }
        return
            text
            .replacing(/^OVERVIEW:\s/.anchorsMatchLineEndings(), with: "")
            .replacing(/^USAGE:/.anchorsMatchLineEndings(), with: "Gebruik:")
            .replacing(/^ARGUMENTS:/.anchorsMatchLineEndings(), with: "Argumenten:")
            .replacing(/^OPTIONS:/.anchorsMatchLineEndings(), with: "Opties:")
            .replacing(/^SUBCOMMANDS:/.anchorsMatchLineEndings(), with: "Opdrachten:")
            .replacing(/Show\s+the\s+version\./, with: "Toon de versie.")
            .replacing(/Show\s+help\s+information\./, with: "Toon deze uitleg.")
            .replacing(/See\s'(?<command>scandossier help[^<]*)<subcommand>'\s+for\s+detailed\s+help\./) {
                "Meer over een opdracht: \($0.command)<opdracht>"
            }
            .replacing("<subcommand>", with: "<opdracht>")
            .replacing("(values:", with: "(mogelijk:")
            .replacing(/(?<before>\(|;\s+)default:/) { "\($0.before)anders:" }
    }

    /// - Parameters:
    ///   - message: ArgumentParser's sentence, such as "Unknown option '--x'".
    ///   - commands: the words that can stand where one was not understood.
    static func dutch(_ message: String, commands: [String] = []) -> String {
        let first = message.split(separator: "\n").first.map(String.init) ?? message
        if let match = first.firstMatch(of: /Unknown option '([^']+)'(?:\. Did you mean '([^']+)'\?)?/) {
            let near = match.2.map { " Bedoelde je ‘\($0)’?" } ?? ""
            return "Onbekende optie ‘\(match.1)’.\(near)"
        }
        if let match = first.firstMatch(of: /Missing value for '([^']+)'/) {
            return "Achter ‘\(match.1)’ ontbreekt een waarde."
        }
        if let match = first.firstMatch(of: /Unexpected argument '([^']+)'/) {
            let near = NearestName.of(String(match.1), among: commands).map { " Bedoelde je ‘\($0)’?" } ?? ""
            return "‘\(match.1)’ hoort hier niet.\(near)"
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
