import Content
import Diagnosis
import Files
import ScanModel

/// The result files that take part, and why the others do not. One school's broken file never stops a build.
package struct ResultFolder: Sendable {
    package var results: [ScanResult] = []
    /// How many files were left out.
    package var refused = 0
    package var diagnostics: [Diagnostic] = []
    /// The files as they were read, judged or not, so that one that did not change need not be read again.
    private var readings: [String: Reading] = [:]

    private struct Reading: Sendable {
        var bytes: [UInt8]
        var outcome: Result<ScanResult, ResultFileError>
    }

    /// Reads `resultaten/<schooljaar>/<code>.json` on all cores, and judges what was read.
    ///
    /// - Parameters:
    ///   - earlier: files that did not change since are not read again, only judged.
    ///   - now: in nanoseconds since 1970; what was changed after it gets a warning.
    package static func read(
        _ files: [SourceFile],
        editions: ScanEditions,
        register: SchoolRegister,
        reusing earlier: ResultFolder? = nil,
        now: Int = WallClock.now
    ) async -> ResultFolder {
        let codes = register.codes
        let names = Set(editions.all.flatMap(\.scan.aspects).map(\.id))
        let paths = Set(files.map { $0.path.lowercased() })
        let outcomes = await concurrentMap(files) { file in
            let reading = Self.reading(of: file, earlier, sharing: names)
            let outcome = Self.judge(
                reading,
                file,
                editions: editions,
                register: register,
                codes: codes,
                paths: paths
            )
            return (reading, outcome)
        }
        var folder = ResultFolder()
        for (file, (reading, outcome)) in zip(files, outcomes) {
            folder.readings[file.path] = reading
            switch outcome {
            case .success(let result):
                folder.results.append(result)
                guard result.isFuture(now) else { continue }
                let future = Diagnostic(futureOf: result, now: now, in: file, json: Self.bytes(of: file))
                if let future { folder.diagnostics.append(future) }
            case .failure(let problems):
                folder.refused += 1
                folder.diagnostics += problems.diagnostics
            }
        }
        folder.diagnostics += await vanishedAspects(folder.results, editions)
        return folder
    }

    private static func path(of code: String, in round: String) -> String {
        "\(ContentFolder.resultFolder)/\(round)/\(code).json"
    }

    private static func reading(
        of file: SourceFile,
        _ earlier: ResultFolder?,
        sharing names: Set<String>
    ) -> Reading {
        if let known = earlier?.readings[file.path], known.bytes == file.bytes { return known }
        return Reading(bytes: file.bytes, outcome: ScanResult.read(bytes(of: file), sharing: names))
    }

    /// Those that were kept, or else those that stand there now; one that went meanwhile is as good as empty.
    private static func bytes(of file: SourceFile) -> [UInt8] {
        guard file.bytes.isEmpty else { return file.bytes }
        return (try? FileSystem.read(file.displayPath, limit: ContentFolder.Limits.result)) ?? []
    }

    private static func judge(
        _ reading: Reading,
        _ file: SourceFile,
        editions: ScanEditions,
        register: SchoolRegister,
        codes: [String],
        paths: Set<String>
    ) -> Result<ScanResult, DiagnosticList> {
        switch reading.outcome {
        case .failure(let error): return .failure(DiagnosticList(error.problems.map { Diagnostic($0, in: file) }))
        case .success(let result):
            guard let scan = editions.edition(of: result.scan)?.scan else {
                let nearest = NearestName.of(result.scan.id, among: editions.ids)
                return .failure([file.diagnostic(.result(.unknownScan(result.scan.id, nearest: nearest)))])
            }
            if register.school(code: result.school.code, year: result.round) == nil {
                // A school that handed in this year is another one.
                let nearest = NearestName.of(
                    result.school.code,
                    among: codes.filter { !paths.contains(Self.path(of: $0, in: result.round).lowercased()) }
                )
                return .failure([file.diagnostic(.result(.unknownSchool(result.school.code, nearest: nearest)))])
            }
            let place = "\(result.round)/\(result.school.code)"
            let standsAt = String(file.path.dropFirst("\(ContentFolder.resultFolder)/".count).dropLast(".json".count))
            guard place.lowercased() == standsAt.lowercased() else {
                let fact = ResultFact.misplaced(round: result.round, code: result.school.code, standsAt: standsAt)
                return .failure([file.diagnostic(.result(fact))])
            }
            let problems = result.stageProblems(in: scan)
            return problems.isEmpty
                ? .success(result) : .failure(DiagnosticList(problems.map { Diagnostic($0, in: file) }))
        }
    }

    /// Aspects that schools answered and that the scan no longer has: an id that vanished without `renamed-from`.
    private static func vanishedAspects(
        _ results: [ScanResult],
        _ editions: ScanEditions
    ) async -> [Diagnostic] {
        let byFile = Dictionary(grouping: results) { editions.edition(of: $0.scan)?.file ?? "" }
        var found: [Diagnostic] = []
        for edition in editions.all {
            let own = byFile[edition.file] ?? []
            let orphans = await concurrentMap(own) { $0.orphans(in: edition.scan).map(\.aspectID) }.joined()
            let counts = Dictionary(grouping: orphans) { $0 }.mapValues(\.count)
            found += counts.sorted { $0.key < $1.key }.map { aspect, count in
                Diagnostic(.scan(.vanishedAspect(aspect, schools: count)), file: edition.file)
            }
        }
        return found
    }
}
