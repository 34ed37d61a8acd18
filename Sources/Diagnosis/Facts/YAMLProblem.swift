/// Why a text is no YAML. `proposal` is the line as it could be.
package enum YAMLProblem: Sendable, Hashable, Codable {
    case noMapping
    /// At the second of the two.
    case duplicateKey(String, firstLine: Int?)
    /// A space that does not break, as Word makes it.
    case hardSpace
    case dashWithoutSpace(proposal: String)
    case colonWithoutSpace(proposal: String)
    case missingColon(proposal: String)
    /// libyaml stopped, and said why. `proposal` is the line with quotes, when those could help.
    case stopped(said: String, proposal: String?)
    /// Nobody knows more.
    case unreadable

    /// What libyaml says, as far as an editor can be told more than that something is wrong: its own words.
    package enum Finding: String {
        case colonTooMany = "mapping values are not allowed in this context"
        case badStart = "found character that cannot start any token"
        case tabIndentation = "found a tab character that violates indentation"
        case tabForSpace = "found a tab character where an indentation space is expected"
        case endOfText = "found unexpected end of stream"
        case noKey = "did not find expected key"
        case noColon = "could not find expected ':'"
        case noDash = "did not find expected '-' indicator"
        case noCommaInList = "did not find expected ',' or ']'"
        case noCommaInBraces = "did not find expected ',' or '}'"
        case backslash = "found unknown escape character"
        case dashTooMany = "block sequence entries are not allowed in this context"

        /// Whether quotes around the value of that line put it right.
        var isMendedByQuotes: Bool {
            switch self {
            case .colonTooMany, .badStart, .noKey, .dashTooMany: true
            case .tabIndentation, .tabForSpace, .endOfText, .noColon, .noDash, .noCommaInList, .noCommaInBraces,
                .backslash:
                false
            }
        }
    }

    var parameters: [String: String?] {
        switch self {
        case .noMapping: ["reason": "not a mapping"]
        case .duplicateKey(let key, let line): ["reason": "duplicate key", "key": key, "first": line.map(String.init)]
        case .hardSpace: ["reason": "hard space"]
        case .dashWithoutSpace(let proposal): ["reason": "dash", "proposal": proposal]
        case .colonWithoutSpace(let proposal): ["reason": "space", "proposal": proposal]
        case .missingColon(let proposal): ["reason": "colon", "proposal": proposal]
        case .stopped(let said, let proposal): ["reason": said, "proposal": proposal]
        case .unreadable: ["reason": "unreadable"]
        }
    }
}
