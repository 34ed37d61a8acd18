import ArgumentParser
import Foundation

/// What a command takes, as ArgumentParser declares it for programs (`_dumpHelp`).
struct CommandDeclaration: Decodable {
    struct Argument: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            enum Kind: String, Decodable { case long, short, longWithSingleDash }

            var kind: Kind
            var name: String

            /// With its dashes.
            var text: String { (kind == .long ? "--" : "-") + name }
        }

        var kind: Kind
        var names: [Name]?
        var valueName: String?
        var isOptional: Bool
        var isRepeating: Bool
        /// The only values it takes; `nil` when that is not a matter of a list.
        var allValues: [String]?

        /// As the help shows it: `--output <map>`, `<bestand> ...`.
        var synopsis: String {
            let value = kind == .flag ? nil : valueName.map { "<\($0)>" }
            return [names?.first?.text, value, isRepeating ? "..." : nil].compactMap(\.self).joined(separator: " ")
        }
    }

    var commandName: String
    var subcommands: [CommandDeclaration]?
    var arguments: [Argument]?

    /// `nil` when the library declares its commands in another way than it did.
    init?(of command: any ParsableCommand.Type) {
        struct Dump: Decodable { var command: CommandDeclaration }
        guard let dump = try? JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8)) else { return nil }
        self = dump.command
    }

    func argument(named name: String) -> Argument? {
        arguments?.first { $0.names?.contains { $0.text == name } == true }
    }

    var optionNames: [String] { arguments?.flatMap { $0.names?.filter { $0.kind == .long }.map(\.text) ?? [] } ?? [] }

    /// The names of all commands below it, however deep.
    var commandNames: [String] {
        (subcommands ?? []).flatMap { [$0.commandName] + $0.commandNames }.filter { $0 != "help" }
    }
}
