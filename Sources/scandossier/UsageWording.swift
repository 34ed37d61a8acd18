/// The Dutch of a command that cannot be understood, and of the help.
enum UsageWording {
    /// ArgumentParser has no place for other words around what a command says of itself, so they are replaced here.
    ///
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
            // What stands there when there are too many to name.
            .replacing("<options>", with: "[opties]")
            .replacing("(values:", with: "(mogelijk:")
            .replacing(/(?<before>\(|;\s+)default:/) { "\($0.before)anders:" }
    }

    static func sentence(_ mistake: UsageMistake) -> String {
        switch mistake {
        case .missingValue(let option): "Achter ‘\(option)’ ontbreekt een waarde."
        case .surplusValue(let option): "Achter ‘\(option)’ hoort geen waarde."
        case .invalidValue(let value, let option): "‘\(value)’ kan niet bij ‘\(option)’."
        case .missingArgument(let argument): "‘\(argument)’ ontbreekt."
        case .unknownOption(let option, let nearest): "Onbekende optie ‘\(option)’.\(meant(nearest))"
        case .surplusWord(let word, let nearest): "‘\(word)’ hoort hier niet.\(meant(nearest))"
        case .surplusWords(let words): "Deze woorden horen hier niet: \(words.joined(separator: ", "))."
        }
    }

    private static func meant(_ nearest: String?) -> String { nearest.map { " Bedoelde je ‘\($0)’?" } ?? "" }
}
