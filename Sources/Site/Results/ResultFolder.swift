import ScanModel

/// The result files that take part, and why the others do not. One school's broken file never stops a build.
struct ResultFolder: Sendable {
    var results: [ScanResult] = []
    /// How many files were left out.
    var refused = 0
    var diagnostics: [Diagnostic] = []

    /// Reads `resultaten/<schooljaar>/<code>.json` on all cores.
    ///
    /// - Parameter scans: every scan with the file it stands in, as diagnostics show it.
    static func read(
        _ files: [SourceFile],
        scans: [(scan: Scan, file: String)],
        register: SchoolRegister
    ) async -> ResultFolder {
        let byID = Dictionary(scans.map { ($0.scan.id, $0.scan) }, uniquingKeysWith: { first, _ in first })
        let codes = register.codes
        let outcomes = await concurrentMap(files) { Self.read($0, scans: byID, register: register, codes: codes) }
        var folder = ResultFolder()
        for outcome in outcomes {
            switch outcome {
            case .success(let result): folder.results.append(result)
            case .failure(let problems):
                folder.refused += 1
                folder.diagnostics += problems.diagnostics
            }
        }
        folder.diagnostics += await vanishedAspects(folder.results, scans: scans)
        return folder
    }

    private static func read(
        _ file: SourceFile,
        scans: [String: Scan],
        register: SchoolRegister,
        codes: [String]
    ) -> Result<ScanResult, DiagnosticList> {
        switch ScanResult.read(file.bytes) {
        case .failure(let error): return .failure(DiagnosticList(error.problems.map { Diagnostic($0, in: file) }))
        case .success(let result):
            guard let scan = scans[result.scan.id] else {
                var parameters = ["id": result.scan.id]
                parameters["nearest"] = NearestName.of(result.scan.id, among: scans.keys)
                return .failure([file.diagnostic(.resultUnknownScan, parameters)])
            }
            if register.school(code: result.school.code, year: result.round) == nil {
                var parameters = ["code": result.school.code]
                parameters["nearest"] = NearestName.of(result.school.code, among: codes)
                return .failure([file.diagnostic(.resultUnknownSchool, parameters)])
            }
            let place = "\(result.round)/\(result.school.code)"
            let expected = String(file.path.dropFirst("\(ContentFolder.resultFolder)/".count).dropLast(".json".count))
            guard place.lowercased() == expected.lowercased() else {
                let parameters = [
                    "found": place, "expected": expected, "round": result.round, "code": result.school.code,
                ]
                return .failure([file.diagnostic(.resultMisplaced, parameters)])
            }
            let problems = result.stageProblems(in: scan)
            return problems.isEmpty
                ? .success(result) : .failure(DiagnosticList(problems.map { Diagnostic($0, in: file) }))
        }
    }

    /// Aspects that schools answered and that the scan no longer has: an id that vanished without `renamed-from`.
    private static func vanishedAspects(
        _ results: [ScanResult],
        scans: [(scan: Scan, file: String)]
    ) async -> [Diagnostic] {
        var found: [Diagnostic] = []
        for (scan, file) in scans {
            let own = results.filter { $0.scan.id == scan.id }
            let orphans = await concurrentMap(own) { $0.orphans(in: scan).map(\.aspectID) }.joined()
            let counts = Dictionary(grouping: orphans) { $0 }.mapValues(\.count)
            found += counts.sorted { $0.key < $1.key }.map { aspect, count in
                let schools = count == 1 ? "één school gaf" : "\(count) scholen gaven"
                return Diagnostic(.scanVanishedAspect, file: file, ["id": aspect, "count": schools])
            }
        }
        return found
    }
}
