import ScanModel

/// Why a command line cannot be understood.
///
/// ArgumentParser keeps its errors to itself and only gives an English sentence. It does give what every command takes,
/// so a line that it refused is read once more beside that.
enum UsageMistake: Equatable {
    case missingValue(of: String)
    /// A flag was given a value.
    case surplusValue(of: String)
    case invalidValue(String, of: String)
    case missingArgument(String)
    case unknownOption(String, nearest: String?)
    case surplusWord(String, nearest: String?)
    case surplusWords([String])

    /// The first mistake in a line, in the order in which ArgumentParser looks: values, what is missing, what is unknown,
    /// what is too much.
    ///
    /// - Parameter root: the command itself; the line begins behind its name.
    /// - Returns: `nil` when nothing is wrong with the line as such, so that a verb refused what it says.
    init?(in line: [String], of root: CommandDeclaration) {
        var reader = UsageReader(root)
        reader.read(line)
        guard let mistake = reader.mistake(names: root.commandNames) else { return nil }
        self = mistake
    }
}

/// Walks through a line: down the commands, and past the options that the last of them takes.
private struct UsageReader {
    private var command: CommandDeclaration
    private var given: Set<String> = []
    private var words: [String] = []
    private var valueMistake: UsageMistake?
    private var unknownOption: String?

    init(_ command: CommandDeclaration) { self.command = command }

    mutating func read(_ line: [String]) {
        var rest = line[...]
        while let word = rest.popFirst() {
            if word == "--" {
                words += rest
                return
            }
            if Self.isOption(word) {
                readOption(word, &rest)
            } else if words.isEmpty, let next = command.subcommands?.first(where: { $0.commandName == word }) {
                command = next
            } else {
                words.append(word)
            }
        }
    }

    private mutating func readOption(_ word: String, _ rest: inout ArraySlice<String>) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts[0]
        guard let argument = command.argument(named: name) else {
            unknownOption = unknownOption ?? name
            return
        }
        given.insert(argument.synopsis)
        let written = parts.count > 1 ? parts[1] : nil
        if argument.kind == .flag {
            if written != nil { note(.surplusValue(of: name)) }
            return
        }
        let value = written ?? (rest.first.map(Self.isOption) == false ? rest.popFirst() : nil)
        guard let value, !value.isEmpty else { return note(.missingValue(of: argument.synopsis)) }
        if let known = argument.allValues, !known.contains(value) {
            note(.invalidValue(value, of: argument.synopsis))
        }
    }

    private mutating func note(_ mistake: UsageMistake) { valueMistake = valueMistake ?? mistake }

    private static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word.count > 1 }

    func mistake(names: [String]) -> UsageMistake? {
        if let valueMistake { return valueMistake }
        let arguments = command.arguments ?? []
        let places = arguments.filter { $0.kind == .positional }
        let missing =
            places.dropFirst(words.count).first { !$0.isOptional }
            ?? arguments.first { $0.kind == .option && !$0.isOptional && !given.contains($0.synopsis) }
        if let missing { return .missingArgument(missing.synopsis) }
        if let unknownOption {
            let nearest =
                NearestName.of(unknownOption, among: command.optionNames)
                ?? command.optionNames.first { $0.hasPrefix(unknownOption) }
            return .unknownOption(unknownOption, nearest: nearest)
        }
        let surplus = places.contains(where: \.isRepeating) ? [] : words.dropFirst(places.count)
        guard let first = surplus.first else { return nil }
        return surplus.count == 1
            ? .surplusWord(first, nearest: NearestName.of(first, among: names)) : .surplusWords(Array(surplus))
    }
}
