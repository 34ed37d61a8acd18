/// The results that count for one scan, one school year and one audience: at most one per school.
package struct ResultSelection: Sendable, Equatable {
    /// A result that does not count. For the office, not for a page.
    package struct LeftOutResult: Sendable, Equatable {
        /// The result.
        package let result: ScanResult
        /// Why it does not count.
        package let reason: LeftOutReason
    }

    /// For whom was selected.
    package let audience: Audience
    /// Results that count, by school code.
    package let counted: [ScanResult]
    /// Results of this scan and year that do not, by school code.
    package let leftOut: [LeftOutResult]

    /// Of each school the latest result speaks, also when it says that nothing may be shared: an older file never
    /// overrules a later wish. Results of other scans and years are not looked at.
    package init(_ results: [ScanResult], scan: Scan, round: String, audience: Audience) {
        let own = results.filter { $0.scan.id == scan.id && $0.round == round }
        var counted: [ScanResult] = []
        var leftOut: [LeftOutResult] = []
        for versions in Dictionary(grouping: own, by: { SchoolCode.key($0.school.code) }).values {
            let ordered = versions.sorted(by: Self.isLater)
            leftOut += ordered.dropFirst().map { LeftOutResult(result: $0, reason: .superseded) }
            guard let latest = ordered.first else { continue }
            if let reason = Self.reason(toLeaveOut: latest, scan, audience) {
                leftOut.append(LeftOutResult(result: latest, reason: reason))
            } else {
                counted.append(latest)
            }
        }
        self.audience = audience
        self.counted = counted.sorted(by: Self.isBefore)
        self.leftOut = leftOut.sorted { Self.isBefore($0.result, $1.result) }
    }

    /// Results that may be shown by name.
    package var named: [ScanResult] { counted.filter { audience.names($0.sharing) } }

    private static func reason(
        toLeaveOut result: ScanResult,
        _ scan: Scan,
        _ audience: Audience
    ) -> LeftOutReason? {
        if !audience.counts(result.sharing) { return .notShared }
        if !Comparability(of: result.scan, with: scan).isComparable { return .otherVersion }
        return result.stageProblems(in: scan).isEmpty ? nil : .invalidStages
    }

    /// Later by `modifiedAt`, whatever the zone; ties by id.
    private static func isLater(_ left: ScanResult, _ right: ScanResult) -> Bool {
        let (leftTime, rightTime) = (
            Timestamp.nanoseconds(of: left.modifiedAt), Timestamp.nanoseconds(of: right.modifiedAt)
        )
        if leftTime != rightTime { return leftTime ?? .min > rightTime ?? .min }
        return BytewiseOrder.precedes(right.id, left.id)
    }

    /// By school code, then id: an order that says nothing about the school.
    private static func isBefore(_ left: ScanResult, _ right: ScanResult) -> Bool {
        let (leftCode, rightCode) = (SchoolCode.key(left.school.code), SchoolCode.key(right.school.code))
        return leftCode == rightCode
            ? BytewiseOrder.precedes(left.id, right.id) : BytewiseOrder.precedes(leftCode, rightCode)
    }
}
