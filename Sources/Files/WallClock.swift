import Foundation

/// What time it is, for those few judgements that cannot do without: what a school changed, it changed before now.
package enum WallClock {
    /// Nanoseconds since 1970. `SOURCE_DATE_EPOCH` (seconds) sets it, as for other programs that build.
    /// Source: https://reproducible-builds.org/specs/source-date-epoch/
    package static var now: Int {
        let given = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { UInt32($0) }
        let seconds = given.map(Int.init) ?? Int(Date.now.timeIntervalSince1970)
        return seconds * 1_000_000_000
    }
}
