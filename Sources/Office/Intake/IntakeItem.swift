import ScanModel

/// What a file that was handed in turned out to be, and what became of it.
package struct IntakeItem: Sendable {
    enum Finding: Sendable, Hashable {
        /// There was none of this school and year.
        case new
        /// Later than what was there.
        case newer
        /// What is there already.
        case identical
        /// Earlier than what is there.
        case older
        /// What is there goes before it, though the clock says otherwise.
        case passed
        /// What another file in the same call is already.
        case copy(of: String)
        /// Another file in the same call is the same, or later, and of the same school and year.
        case surpassed(by: String)
        /// Likewise, and it is not the clock that says so.
        case passedBy(String)
        /// Of the same school and year as another file in the same call, which counts for now and did not grow from it.
        case apart(from: String)
        /// Something else stands in its place.
        case conflict(Conflict)
        /// The scan is not on this site.
        case unknownScan(id: String, nearest: String?)
        case damaged
        case notAResult(ForeignFile)
        case unreadable
        /// It was to be filed, and the system refused.
        case notWritten

        /// Whether what is there says it all already.
        var isSettled: Bool {
            switch self {
            case .identical, .older, .passed: true
            default: false
            }
        }
    }

    /// What stands in the place of a result and is neither later, earlier nor the same.
    enum Conflict: Sendable, Hashable {
        /// A file that cannot be read as a result.
        case damaged
        /// A result of this school and year for another scan.
        case otherScan(id: String)
        /// A result of another school or year, put there by hand.
        case misplaced
        /// A result of the same moment with other answers.
        case sameMoment
        /// A result that this one did not grow from, nor it from this one.
        case apart(isLater: Bool)
        /// A folder or a symbolic link.
        case noFile
    }

    /// What the office should know of a result that is all right.
    enum Remark: Sendable, Hashable {
        case unknownSchool(nearest: String?)
        /// Answers another version of the scan, with other stage texts.
        case otherVersion(String)
        /// Was changed on a day that is still to come.
        case future
    }

    /// As it was given.
    let path: String
    let isNamed: Bool
    var finding: Finding
    var remarks: [Remark] = []
    /// School, year and scan; `nil` when it is no result.
    let result: ScanResult?
    /// The name of the school, from the register if it is there.
    var schoolName = ""
    /// Whether it was filed (or would be).
    var isFiled = false
    /// Whether an earlier file was kept beside it.
    var keepsEarlier = false

    /// Whether somebody has to do something. A file in a folder that is no result is nobody's fault; neither is an
    /// earlier copy of what is there.
    var needsAttention: Bool {
        switch finding {
        case .new, .identical, .older, .passed, .copy, .surpassed, .passedBy: false
        case .newer, .conflict: !isFiled
        case .apart, .unknownScan, .damaged, .unreadable, .notWritten: true
        case .notAResult: isNamed
        }
    }
}
