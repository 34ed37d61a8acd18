/// The result file that a school owns: `content/resultaten/<schooljaar>/<code>.json`.
public struct ScanResult: Sendable, Equatable {
    /// What every file says of itself under `format`.
    public static let format = "scandossier-result"
    /// The version that is written, and the newest that can be read.
    public static let formatVersion = 1

    /// A UUID, as the file has it.
    public var id: String
    /// ISO 8601 with zone; see `Timestamp`.
    public var createdAt: String
    /// When it was last changed, in the same form.
    public var modifiedAt: String
    /// Which scan was filled in.
    public var scan: ScanReference
    /// Which school filled it in.
    public var school: SchoolReference
    /// The school year, `2026-2027`.
    public var round: String
    /// Roles that took part, never names.
    public var respondents: [String]
    /// What others may see.
    public var sharing: Sharing
    /// Whether notes (points of attention, next steps) may be shown where the school may be named.
    public var shareNotes: Bool
    /// By aspect; an absent answer means not discussed.
    public var answers: Answers
    /// Keys of the file that this version does not know, written back after the known ones.
    public var unknownKeys: [JSONMember]

    /// From its parts; nothing is checked, reading does that.
    public init(
        id: String,
        createdAt: String,
        modifiedAt: String,
        scan: ScanReference,
        school: SchoolReference,
        round: String,
        respondents: [String] = [],
        sharing: Sharing = .none,
        shareNotes: Bool = false,
        answers: Answers = Answers(),
        unknownKeys: [JSONMember] = []
    ) {
        self.id = id
        self.createdAt = createdAt
        self.modifiedAt = modifiedAt
        self.scan = scan
        self.school = school
        self.round = round
        self.respondents = respondents
        self.sharing = sharing
        self.shareNotes = shareNotes
        self.answers = answers
        self.unknownKeys = unknownKeys
    }
}
