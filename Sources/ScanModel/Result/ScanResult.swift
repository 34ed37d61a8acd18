/// The result file that a school owns: `content/resultaten/<schooljaar>/<code>.json`.
package struct ScanResult: Sendable, Equatable {
    /// What every file says of itself under `format`.
    package static let format = "scandossier-result"
    /// The version that is written, and the newest that can be read.
    package static let formatVersion = 2

    /// A UUID, as the file has it.
    package var id: String
    /// ISO 8601 with zone; see `Timestamp`.
    package var createdAt: String
    /// When it was last changed, in the same form.
    package var modifiedAt: String
    /// The files that this one grew from: none for a fresh one and for files of version 1, several for a merge.
    package var basedOn: [ResultOrigin]
    /// Which scan was filled in.
    package var scan: ScanReference
    /// Which school filled it in.
    package var school: SchoolReference
    /// The school year, `2026-2027`.
    package var round: String
    /// Roles that took part, never names.
    package var respondents: [String]
    /// What others may see.
    package var sharing: Sharing
    /// Whether notes (points of attention, next steps) may be shown where the school may be named.
    package var shareNotes: Bool
    /// What the scan serves, from the school's own plan.
    package var goal: String
    /// What waits this year, because the team chose other things.
    package var rests: String
    /// The month in which the team looks back, `2027-06`, or nothing.
    package var lookBack: String
    /// By aspect; an absent answer means not discussed.
    package var answers: Answers
    /// The themes that the team calls finished, by id.
    package var completedThemes: [String]
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts; nothing is checked, reading does that.
    package init(
        id: String,
        createdAt: String,
        modifiedAt: String,
        basedOn: [ResultOrigin] = [],
        scan: ScanReference,
        school: SchoolReference,
        round: String,
        respondents: [String] = [],
        sharing: Sharing = .none,
        shareNotes: Bool = false,
        goal: String = "",
        rests: String = "",
        lookBack: String = "",
        answers: Answers = Answers(),
        completedThemes: [String] = [],
        unknownKeys: [JSONMember] = []
    ) {
        self.id = id
        self.createdAt = createdAt
        self.modifiedAt = modifiedAt
        self.basedOn = basedOn
        self.scan = scan
        self.school = school
        self.round = round
        self.respondents = respondents
        self.sharing = sharing
        self.shareNotes = shareNotes
        self.goal = goal
        self.rests = rests
        self.lookBack = lookBack
        self.answers = answers
        self.completedThemes = completedThemes
        self.unknownKeys = unknownKeys
    }
}
