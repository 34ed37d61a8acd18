import Files
import ScanModel

/// About a school's result: why its file does not count, or was not filed.
package enum ResultFact: DiagnosticFact {
    /// - at: keys and indices from the root of the file, joined by dots; empty for the whole.
    /// - isHandedIn: somebody asked to have it filed; else it stands in the content folder.
    case refused(ResultRefusal, at: String, isHandedIn: Bool)
    /// It is of one school and year, and stands at another: `2026-2027/12AB00`.
    case misplaced(round: String, code: String, standsAt: String)
    case unknownScan(String, nearest: String?)
    case unknownSchool(String, nearest: String?)
    /// It was changed on a day (`2031-01-01`) that is still to come.
    case future(day: String)

    package var record: DiagnosticRecord {
        switch self {
        case .refused(let refusal, let path, let isHandedIn):
            .init(
                .resultRefused,
                refusal.parameters.merging(["path": path.isEmpty ? nil : path, "intake": isHandedIn ? "yes" : nil]) {
                    own,
                    _ in own
                }
            )
        case .misplaced(let round, let code, let place):
            .init(
                .resultMisplaced,
                ["found": "\(round)/\(code)", "expected": place, "round": round, "code": code]
            )
        case .unknownScan(let id, let nearest): .init(.resultUnknownScan, ["id": id, "nearest": nearest])
        case .unknownSchool(let code, let nearest): .init(.resultUnknownSchool, ["code": code, "nearest": nearest])
        case .future(let day): .init(.resultFuture, ["date": day])
        }
    }
}

/// Why a result file is refused.
package enum ResultRefusal: Sendable, Hashable, Codable {
    /// Something in the file.
    case problem(ResultProblem.Fact)
    case unreadable
    /// There is no file of that name.
    case missing
    /// A folder, a device.
    case noFile
    /// A folder with more files than anyone would hand in.
    case tooManyFiles(limit: Int)
    /// A zip, a message, or a file in one.
    case container(ContainerProblem)
    /// All is well with it, but the system would not have it written.
    case notWritten(FileSystemError.Reason)

    var parameters: [String: String?] {
        switch self {
        case .problem(let fact): Self.parameters(of: fact)
        case .unreadable: ["fact": "unreadable"]
        case .missing: ["fact": "missing"]
        case .noFile: ["fact": "no-file"]
        case .tooManyFiles(let limit): ["fact": "too-many-files", "limit": String(limit)]
        case .container(let problem): problem.parameters
        case .notWritten(let reason): ["fact": "not-written", "reason": FileSystemWording.reason(reason)]
        }
    }

    private static func parameters(of fact: ResultProblem.Fact) -> [String: String?] {
        switch fact {
        case .tooLarge(let limit): ["fact": "too-large", "limit": DiagnosticWording.megabytes(limit)]
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
}

extension Diagnostic {
    /// A warning about a result that was changed in a future that cannot be: it stands at the date.
    ///
    /// - Parameter json: where the date stands, when that is the file.
    package init?(futureOf result: ScanResult, now: Int, in file: SourceFile, json: [UInt8]?) {
        guard result.isFuture(now) else { return nil }
        let root = json.flatMap { try? JSONParser.parse($0, limits: ResultLimits.json) }
        let place = root?[RootField.modifiedAt.key]?.position
        self = file.diagnostic(
            .result(.future(day: String(result.modifiedAt.prefix(10)))),
            line: place?.line,
            column: place?.column
        )
    }

    /// Why a result file does not count.
    package init(_ problem: ResultProblem, in file: SourceFile, isHandedIn: Bool = false) {
        self = file.diagnostic(
            .result(.refused(.problem(problem.fact), at: problem.path, isHandedIn: isHandedIn)),
            line: problem.position.line,
            column: problem.position.column
        )
    }
}
