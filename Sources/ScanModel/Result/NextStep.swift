/// Something a team is going to do.
public struct NextStep: Sendable, Equatable {
    /// In the school's own words, as all three.
    public var what: String
    /// A role or a group, in the school's own words.
    public var who: String
    /// In the school's own words: "voor de herfstvakantie".
    public var when: String
    /// Keys of the file that this version does not know, written back after the known ones.
    public var unknownKeys: [JSONMember]

    /// From its parts.
    public init(what: String, who: String = "", when: String = "", unknownKeys: [JSONMember] = []) {
        self.what = what
        self.who = who
        self.when = when
        self.unknownKeys = unknownKeys
    }
}
