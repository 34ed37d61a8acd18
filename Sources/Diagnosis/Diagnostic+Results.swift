import ScanModel

extension Diagnostic {
    /// Why a result file does not count.
    package init(_ problem: ResultProblem, in file: SourceFile) {
        self = file.diagnostic(
            .resultRefused,
            line: problem.position.line,
            column: problem.position.column,
            Self.parameters(of: problem.fact)
        )
        if !problem.path.isEmpty { parameters["path"] = problem.path }
    }

    private static func parameters(of fact: ResultProblem.Fact) -> [String: String] {
        switch fact {
        case .tooLarge(let limit): ["fact": "too-large", "limit": "\(limit / 1_000_000) MB"]
        case .notJSON: ["fact": "not-json"]
        case .notAResult: ["fact": "not-a-result"]
        case .reportCutOff: ["fact": "cut-off"]
        case .severalResults: ["fact": "several-results"]
        case .newerFormat(let version): ["fact": "newer-format", "version": String(version)]
        case .missingKey(let key): ["fact": "missing-key", "key": key]
        case .wrongType(let key, _, _): ["fact": "wrong-type", "key": key]
        case .invalidValue(let key, let value, _): ["fact": "invalid-value", "key": key, "value": value]
        case .schoolCode: ["fact": "school-code"]
        case .textTooLong(let key, let limit, _): ["fact": "text-too-long", "key": key, "limit": String(limit)]
        case .tooMany(let key, let limit, _): ["fact": "too-many", "key": key, "limit": String(limit)]
        case .currentMissing(let id): ["fact": "current-missing", "aspect": id]
        case .currentNotAllowed(let id, _): ["fact": "current-not-allowed", "aspect": id]
        case .stageOutOfRange(let id, _, let stage, let stages):
            ["fact": "stage-out-of-range", "aspect": id, "stage": String(stage), "stages": String(stages)]
        }
    }

    /// What an office must look at in the register. All are errors: a school that is left out would vanish unseen.
    package init(_ problem: RegisterProblem, in file: SourceFile) {
        let (code, parameters) = Self.fact(of: problem.fact)
        self = file.diagnostic(code, line: problem.line, column: problem.column, parameters)
    }

    private static func fact(of fact: RegisterProblem.Fact) -> (DiagnosticCode, [String: String]) {
        switch fact {
        case .empty: (.registerHeader, ["fact": "empty"])
        case .tooLarge(let limit): (.registerHeader, ["fact": "too-large", "limit": "\(limit / 1_000_000) MB"])
        case .notUTF8: (.registerHeader, ["fact": "encoding"])
        case .missingColumn(let column):
            (.registerHeader, ["fact": "missing-column", "column": column.names.first ?? ""])
        case .unknownColumn(let name, let nearest):
            (
                .registerHeader,
                ["fact": "unknown-column", "column": name].merging(nearest.map { ["nearest": $0] } ?? [:]) { $1 }
            )
        case .duplicateColumn(let name, _): (.registerHeader, ["fact": "duplicate-column", "column": name])
        case .wrongFieldCount(let expected, let found):
            (.registerRow, ["fact": "field-count", "expected": String(expected), "found": String(found)])
        case .unclosedQuote: (.registerRow, ["fact": "unclosed-quote"])
        case .textAfterQuote: (.registerRow, ["fact": "text-after-quote"])
        case .missingValue(let column): (.registerRow, ["fact": "missing-value", "column": column.names.first ?? ""])
        case .invalidCode(let code, let problem): (.registerRow, ["code": code].merging(parameters(of: problem)) { $1 })
        case .duplicateCode(let code, _, let line):
            (.registerRow, ["fact": "duplicate-code", "code": code, "first": String(line)])
        case .unknownSector(let sector): (.registerRow, ["fact": "unknown-sector", "value": sector])
        case .invalidYear(let year): (.registerRow, ["fact": "invalid-year", "value": year])
        case .valueTooLong(let column, let limit):
            (.registerRow, ["fact": "too-long", "column": column.names.first ?? "", "limit": String(limit)])
        }
    }

    private static func parameters(of problem: SchoolCodeProblem) -> [String: String] {
        switch problem {
        case .missingLocation: ["fact": "missing-location"]
        case .lostLeadingZero(let suggestion): ["fact": "lost-zero", "suggestion": suggestion]
        default: ["fact": "invalid-code"]
        }
    }
}
