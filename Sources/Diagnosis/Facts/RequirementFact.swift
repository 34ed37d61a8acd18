/// About the list of what schools are asked already. All but the last are errors: a sentence that is left out would vanish
/// unseen.
package enum RequirementFact: DiagnosticFact {
    case notUTF8
    case missingColumns([String])
    case quotes
    case missingValue(column: String)
    case unknownSector(String)
    case unknownKind(String, [String])
    case unknownAspect(String, sector: String, nearest: String?)
    case invalidAddress(String)
    case invalidDate(String, column: String, nearest: String?)
    case duplicate(aspect: String, sector: String, firstLine: Int)
    /// The last day on which it held, in Dutch.
    case expired(on: String, source: String)

    package var record: DiagnosticRecord {
        switch self {
        case .notUTF8: .init(.requirementList, ["fact": "encoding"])
        case .missingColumns(let columns):
            .init(.requirementList, ["fact": "missing-column", "column": columns.joined(separator: ", ")])
        case .quotes: .init(.requirementList, ["fact": "quotes"])
        case .missingValue(let column): .init(.requirementList, ["fact": "missing-value", "column": column])
        case .unknownSector(let sector): .init(.requirementList, ["fact": "unknown-sector", "value": sector])
        case .unknownKind(let kind, let known):
            .init(.requirementList, ["fact": "unknown-kind", "value": kind, "known": known.joined(separator: ", ")])
        case .unknownAspect(let aspect, let sector, let nearest):
            .init(
                .requirementList,
                ["fact": "unknown-aspect", "value": aspect, "sector": sector, "nearest": nearest]
            )
        case .invalidAddress(let address): .init(.requirementList, ["fact": "invalid-address", "value": address])
        case .invalidDate(let value, let column, let nearest):
            .init(
                .requirementList,
                ["fact": "invalid-date", "value": value, "column": column, "nearest": nearest]
            )
        case .duplicate(let aspect, let sector, let line):
            .init(
                .requirementList,
                ["fact": "duplicate", "value": aspect, "sector": sector, "first": String(line)]
            )
        case .expired(let date, let source): .init(.requirementExpired, ["date": date, "source": source])
        }
    }
}
