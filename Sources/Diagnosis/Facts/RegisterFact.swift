import ScanModel

/// What an office must look at in the register. What leaves out a school is an error: it would vanish unseen.
extension RegisterProblem.Fact: DiagnosticFact {
    package var record: DiagnosticRecord {
        switch self {
        case .empty: .init(.registerHeader, ["fact": "empty"])
        case .tooLarge(let limit):
            .init(.registerHeader, ["fact": "too-large", "limit": DiagnosticWording.megabytes(limit)])
        case .notUTF8: .init(.registerHeader, ["fact": "encoding"])
        case .missingColumn(let column): .init(.registerHeader, ["fact": "missing-column", "column": column.label])
        case .unknownColumn(let name, let nearest):
            .init(.registerHeader, ["fact": "unknown-column", "column": name, "nearest": nearest])
        case .duplicateColumn(let name, _): .init(.registerHeader, ["fact": "duplicate-column", "column": name])
        case .wrongFieldCount(let expected, let found):
            .init(
                .registerRow,
                ["fact": "field-count", "expected": String(expected), "found": String(found)]
            )
        case .unclosedQuote: .init(.registerRow, ["fact": "unclosed-quote"])
        case .textAfterQuote: .init(.registerRow, ["fact": "text-after-quote"])
        case .missingValue(let column): .init(.registerRow, ["fact": "missing-value", "column": column.label])
        case .invalidCode(let code, .missingLocation):
            .init(.registerRow, ["fact": "missing-location", "code": code])
        case .invalidCode(let code, .lostLeadingZero(let suggestion)):
            .init(.registerRow, ["fact": "lost-zero", "code": code, "suggestion": suggestion])
        case .invalidCode(let code, _): .init(.registerRow, ["fact": "invalid-code", "code": code])
        case .duplicateCode(let code, _, let line):
            .init(.registerRow, ["fact": "duplicate-code", "code": code, "first": String(line)])
        case .unknownSector(let sector): .init(.registerRow, ["fact": "unknown-sector", "value": sector])
        case .invalidYear(let year): .init(.registerRow, ["fact": "invalid-year", "value": year])
        case .valueTooLong(let column, let limit):
            .init(.registerRow, ["fact": "too-long", "column": column.label, "limit": String(limit)])
        case .unknownGroup(let name, let nearest, _):
            .init(.registerHeader, ["fact": "unknown-group", "name": name, "nearest": nearest])
        case .ambiguousGroup(let name, _): .init(.registerHeader, ["fact": "ambiguous-group", "name": name])
        case .nearName(let column, let own, let near, let together):
            .init(
                .registerNearName,
                [
                    "column": column.label, "name": own.name, "schools": String(own.schools), "near": near.name,
                    "first": String(near.line), "nearSchools": String(near.schools), "together": String(together),
                ]
            )
        }
    }
}

extension RegisterColumn {
    /// The preferred one of its headings.
    var label: String { names.first ?? "" }
}

extension Diagnostic {
    package init(_ problem: RegisterProblem, in file: SourceFile) {
        self = file.diagnostic(.register(problem.fact), line: problem.line, column: problem.column)
    }
}
