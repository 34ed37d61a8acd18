/// About front matter, `site.yaml` and the YAML of a theme.
package enum YAMLFact: DiagnosticFact {
    /// `isBelowBlanks`: it is there, but not at the very top.
    case frontMatterMissing(isBelowBlanks: Bool)
    case frontMatterUnclosed
    case syntax(YAMLProblem)
    case anchor
    case unknownKey(String, known: [String], nearest: String?)
    case missingKey(String, expected: Expectation?)
    /// The key is there. `proposal` is its line with quotes, when those would help.
    case emptyKey(String, expected: Expectation?, proposal: String?)
    case wrongType(key: String, expected: Expectation)
    case invalidValue(String, key: String, expected: Expectation, nearest: String?)
    /// `proposal` is the value between straight ones.
    case curlyQuotes(key: String, proposal: String)
    /// `text` is what a `#` takes away; `proposal` the line with quotes.
    case cutOffValue(text: String, proposal: String)
    /// An apostrophe that YAML takes for a quote. `proposal` is the line with it.
    case lostApostrophe(proposal: String)

    /// The key that the fact is about.
    package var key: String? {
        switch self {
        case .unknownKey(let key, _, _), .missingKey(let key, _), .emptyKey(let key, _, _), .wrongType(let key, _),
            .invalidValue(_, let key, _, _), .curlyQuotes(let key, _):
            key
        case .frontMatterMissing, .frontMatterUnclosed, .syntax, .anchor, .cutOffValue, .lostApostrophe: nil
        }
    }

    package var record: DiagnosticRecord {
        switch self {
        case .frontMatterMissing(let isBelowBlanks): .init(.frontMatterMissing, ["fact": isBelowBlanks ? "blank" : nil])
        case .frontMatterUnclosed: .init(.frontMatterUnclosed)
        case .syntax(let problem): .init(.yamlSyntax, problem.parameters)
        case .anchor: .init(.yamlAnchor)
        case .unknownKey(let key, let known, let nearest):
            .init(.unknownKey, ["key": key, "known": known.joined(separator: ", "), "nearest": nearest])
        case .missingKey(let key, let expected): .init(.missingKey, ["key": key, "expected": expected?.wording])
        case .emptyKey(let key, let expected, let proposal):
            .init(
                .missingKey,
                ["key": key, "expected": expected?.wording, "empty": "true", "proposal": proposal]
            )
        case .wrongType(let key, let expected): .init(.wrongType, ["key": key, "expected": expected.wording])
        case .invalidValue(let value, let key, let expected, let nearest):
            .init(.invalidValue, ["key": key, "value": value, "expected": expected.wording, "nearest": nearest])
        case .curlyQuotes(let key, let proposal): .init(.curlyQuotes, ["key": key, "proposal": proposal])
        case .cutOffValue(let text, let proposal): .init(.cutOffValue, ["text": text, "proposal": proposal])
        case .lostApostrophe(let proposal): .init(.cutOffValue, ["fact": "apostrophe", "proposal": proposal])
        }
    }
}
