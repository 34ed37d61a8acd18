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

    package var needsAttention: Bool {
        items.contains(where: \.needsAttention) || diagnostics.contains { $0.severity == .error }
    }
}

/// Takes in result files: says of each what it is, and files those that belong in `content/resultaten`.
///
/// A result is filed under the code and the year that stand in it, whatever its name. What is there already is only
/// replaced by something later, only when that was asked for, and it is kept.
package struct ResultIntake: Sendable {
    let archive: ResultArchive
    let replaces: Bool
    let isRehearsal: Bool
    /// In nanoseconds since 1970.
    let now: Int

    /// - Parameters:
    ///   - replaces: whether later results may take the place of earlier ones.
    ///   - isRehearsal: look, and write nothing.
    ///   - now: in nanoseconds since 1970; what was changed after it never goes before what was not.
    package init(
        into archive: ResultArchive,
        replaces: Bool = false,
        isRehearsal: Bool = false,
        now: Int = WallClock.now
    ) {
        self.archive = archive
        self.replaces = replaces
        self.isRehearsal = isRehearsal
        self.now = now
    }

    /// Reads everything, decides, and only then writes.
    package func add(_ paths: [String]) async throws(OfficeFailure) -> IntakeReport {
        let incoming = await IncomingFolder.read(paths)
        var report = IntakeReport(diagnostics: incoming.diagnostics, isRehearsal: isRehearsal)
        var candidates: [Candidate] = []
        for file in incoming.files {
            let number = report.items.count
            switch file.content {
            case .result(let incoming):
                let item = judged(file, incoming, &report.diagnostics)
                if item.finding == .new { candidates.append(Candidate(item: number, incoming: incoming)) }
                report.items.append(item)
            case .damaged(let problems):
                report.items.append(IntakeItem(path: file.path, isNamed: file.isNamed, finding: .damaged, result: nil))
                report.diagnostics += problems
            case .notAResult(let kind):
                report.items.append(
                    IntakeItem(path: file.path, isNamed: file.isNamed, finding: .notAResult(kind), result: nil)
                )
            case .unreadable(let problem):
                report.items.append(
                    IntakeItem(path: file.path, isNamed: file.isNamed, finding: .unreadable, result: nil)
                )
                report.diagnostics.append(problem)
            }
        }
        let (winners, apart) = latest(candidates, &report)
        try file(winners, apart, &report)
        report.diagnostics = Array(Set(report.diagnostics)).sorted()
        return report
    }

    /// A result that could be filed.
    struct Candidate {
        /// Its place in the report.
        var item: Int
        var incoming: IncomingResult

        var result: ScanResult { incoming.result }
        var key: String { "\(result.round)/\(SchoolCode.key(result.school.code))" }
    }

    /// A result by itself, without looking at what is there: new, unless it cannot count.
    private func judged(
        _ file: IncomingFile,
        _ incoming: IncomingResult,
        _ diagnostics: inout [Diagnostic]
    ) -> IntakeItem {
        let result = incoming.result
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
        let source = SourceFile(path: file.path, displayPath: file.path, bytes: [])
        if let future = Diagnostic(futureOf: result, now: now, in: source, json: incoming.json) {
            diagnostics.append(future)
            item.remarks.append(.future)
        }
        return item
    }

    /// Of each school and year the one that counts; the others are told which that is.
    private func latest(
        _ candidates: [Candidate],
        _ report: inout IntakeReport
    ) -> (winners: [Candidate], apart: [Candidate]) {
        var (winners, apart): ([Candidate], [Candidate]) = ([], [])
        for (_, all) in Dictionary(grouping: candidates, by: \.key) {
            var group: [Candidate] = []
            for candidate in all {
                if let same = group.first(where: { $0.result == candidate.result }) {
                    report.items[candidate.item].finding = .copy(of: report.items[same.item].path)
                } else {
                    group.append(candidate)
                }
            }
            let standings = Succession(group.map(\.incoming.identity), now: now).standings
            for (candidate, standing) in zip(group, standings) {
                switch standing {
                case .latest: winners.append(candidate)
                case .succeeded(let other):
                    let path = report.items[group[other].item].path
                    let isEarlier = candidate.incoming.identity.moment <= group[other].incoming.identity.moment
                    report.items[candidate.item].finding = isEarlier ? .surpassed(by: path) : .passedBy(path)
                case .apart(let other):
                    apart.append(candidate)
                    report.items[candidate.item].finding = .apart(from: report.items[group[other].item].path)
                }
            }
        }
        return (winners.sorted { $0.item < $1.item }, apart)
    }

    /// Compares with what is there and files what may be filed. The lock keeps two calls from looking at once.
    ///
    /// - Parameter apart: what grew apart from one of them; what is there may have grown from both.
    private func file(
        _ candidates: [Candidate],
        _ apart: [Candidate],
        _ report: inout IntakeReport
    ) throws(OfficeFailure) {
        guard !candidates.isEmpty else { return }
        let results = "\(archive.root)/\(ContentFolder.resultFolder)"
        let isElsewhere = !archive.isUsable(ContentFolder.resultFolder)
        let lock =
            isRehearsal || isElsewhere
            ? nil : try OfficeFailure.wrapping { () throws(FileSystemError) in try takeLock() }
        if let lock, !lock.isHeld { throw .locked(results) }
        var years: [String: YearFolder] = [:]
        for candidate in candidates {
            let round = candidate.result.round
            let year = years[round] ?? YearFolder(archive: archive, round: round)
            years[round] = year
            let place = year.place(of: candidate.result.school.code)
            let standing = year.isUsable ? year.standing(at: place) : StandingResult(path: place)
            let finding = standing?.finding(for: candidate.incoming, now: now) ?? .new
            report.items[candidate.item].finding = finding
            for other in apart where other.key == candidate.key {
                guard let beside = standing?.finding(for: other.incoming, now: now) else { continue }
                if beside.isSettled || finding.isSettled { report.items[other.item].finding = beside }
            }
            guard finding == .new || (replaces && report.items[candidate.item].awaitsReplacing) else { continue }
            do throws(FileSystemError) {
                if !isRehearsal { try ResultFiling.file(candidate.incoming.bytes, at: place, over: standing) }
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
