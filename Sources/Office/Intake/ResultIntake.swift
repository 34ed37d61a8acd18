import Content
import Diagnosis
import Files
import ScanModel

/// What became of the files that were handed in.
package struct IntakeReport: Sendable {
    /// In the order in which they were given; files of a folder by their names.
    package internal(set) var items: [IntakeItem] = []
    /// Why files were refused, by file and line.
    package internal(set) var diagnostics: [Diagnostic] = []
    /// Nothing was written: it was only asked what would happen.
    var isRehearsal = false

    package var needsAttention: Bool { items.contains(where: \.needsAttention) || !diagnostics.isEmpty }
}

/// Takes in result files: says of each what it is, and files those that belong in `content/resultaten`.
///
/// A result is filed under the code and the year that stand in it, whatever its name. What is there already is only
/// replaced by something later, only when that was asked for, and it is kept.
package struct ResultIntake: Sendable {
    let archive: ResultArchive
    let replaces: Bool
    let isRehearsal: Bool

    /// - Parameters:
    ///   - replaces: whether later results may take the place of earlier ones.
    ///   - isRehearsal: look, and write nothing.
    package init(into archive: ResultArchive, replaces: Bool = false, isRehearsal: Bool = false) {
        self.archive = archive
        self.replaces = replaces
        self.isRehearsal = isRehearsal
    }

    /// Reads everything, decides, and only then writes.
    package func add(_ paths: [String]) async throws(OfficeFailure) -> IntakeReport {
        let incoming = await IncomingFolder.read(paths)
        var report = IntakeReport(diagnostics: incoming.diagnostics, isRehearsal: isRehearsal)
        var candidates: [Candidate] = []
        for file in incoming.files {
            let number = report.items.count
            switch file.content {
            case .result(let result, let bytes):
                let item = judged(file, result, &report.diagnostics)
                if item.finding == .new { candidates.append(Candidate(item: number, result: result, bytes: bytes)) }
                report.items.append(item)
            case .damaged(let problems):
                report.items.append(IntakeItem(path: file.path, isNamed: file.isNamed, finding: .damaged, result: nil))
                report.diagnostics += problems
            case .notAResult:
                report.items.append(
                    IntakeItem(path: file.path, isNamed: file.isNamed, finding: .notAResult, result: nil)
                )
            case .unreadable(let problem):
                report.items.append(
                    IntakeItem(path: file.path, isNamed: file.isNamed, finding: .unreadable, result: nil)
                )
                report.diagnostics.append(problem)
            }
        }
        try file(latest(candidates, &report), &report)
        report.diagnostics = Array(Set(report.diagnostics)).sorted()
        return report
    }

    /// A result that could be filed.
    struct Candidate {
        /// Its place in the report.
        var item: Int
        var result: ScanResult
        var bytes: [UInt8]

        var key: String { "\(result.round)/\(SchoolCode.key(result.school.code))" }
    }

    /// A result by itself, without looking at what is there: new, unless it cannot count.
    private func judged(
        _ file: IncomingFile,
        _ result: ScanResult,
        _ diagnostics: inout [Diagnostic]
    ) -> IntakeItem {
        var item = IntakeItem(path: file.path, isNamed: file.isNamed, finding: .new, result: result)
        let school = archive.register.school(code: result.school.code, year: result.round)
        item.schoolName = school?.name ?? result.school.name
        guard let scan = archive.editions.edition(of: result.scan)?.scan else {
            let nearest = NearestName.of(result.scan.id, among: archive.editions.ids)
            item.finding = .unknownScan(id: result.scan.id, nearest: nearest)
            return item
        }
        let problems = result.stageProblems(in: scan)
        if !problems.isEmpty {
            diagnostics += problems.map { .handedIn(file.path, $0, hasPlace: false) }
            item.finding = .damaged
            return item
        }
        if school == nil {
            let nearest = NearestName.of(result.school.code, among: archive.register.codes)
            item.remarks.append(.unknownSchool(nearest: nearest))
        }
        if !Comparability(of: result.scan, with: scan).isComparable {
            item.remarks.append(.otherVersion(result.scan.version))
        }
        return item
    }

    /// Of each school and year the latest; the others are told which that is.
    private func latest(_ candidates: [Candidate], _ report: inout IntakeReport) -> [Candidate] {
        var winners: [Candidate] = []
        for (_, group) in Dictionary(grouping: candidates, by: \.key) {
            let ordered = group.sorted { Self.isLater($0, $1) }
            winners.append(ordered[0])
            for loser in ordered.dropFirst() {
                report.items[loser.item].finding = .surpassed(by: report.items[ordered[0].item].path)
            }
        }
        return winners.sorted { $0.item < $1.item }
    }

    /// Later by the moment it was changed; ties by id and then by what was given first.
    private static func isLater(_ left: Candidate, _ right: Candidate) -> Bool {
        let moments = [left, right].map { Timestamp.nanoseconds(of: $0.result.modifiedAt) ?? 0 }
        if moments[0] != moments[1] { return moments[0] > moments[1] }
        return left.result.id == right.result.id ? left.item < right.item : left.result.id > right.result.id
    }

    /// Compares with what is there and files what may be filed. The lock keeps two calls from looking at once.
    private func file(_ candidates: [Candidate], _ report: inout IntakeReport) throws(OfficeFailure) {
        guard !candidates.isEmpty else { return }
        let results = "\(archive.root)/\(ContentFolder.resultFolder)"
        let isElsewhere = ![.directory, .missing].contains(FileSystem.kind(of: results))
        let lock = isRehearsal || isElsewhere ? nil : try system { () throws(FileSystemError) in try takeLock() }
        if let lock, !lock.isHeld { throw .locked(results) }
        var years: [String: YearFolder] = [:]
        for candidate in candidates {
            let round = candidate.result.round
            let year = years[round] ?? YearFolder(content: archive.root, round: round)
            years[round] = year
            let place = year.place(of: candidate.result.school.code)
            let standing = year.isUsable ? year.standing(at: place) : StandingResult(path: place)
            let finding = standing?.finding(for: candidate.result) ?? .new
            report.items[candidate.item].finding = finding
            guard finding == .new || (replaces && report.items[candidate.item].awaitsReplacing) else { continue }
            do throws(FileSystemError) {
                if !isRehearsal { try ResultFiling.file(candidate.bytes, at: place, over: standing) }
                report.items[candidate.item].isFiled = true
                report.items[candidate.item].keepsEarlier = standing != nil
            } catch {
                report.items[candidate.item].finding = .notWritten
                report.diagnostics.append(.handedIn(error.path, .notWritten(error.reason)))
            }
        }
    }

    private func takeLock() throws(FileSystemError) -> FileLock {
        let folder = "\(archive.root)/\(ContentFolder.resultFolder)/.scandossier"
        try FileSystem.createDirectory(folder)
        return try FileSystem.lock("\(folder)/lock")
    }
}
