/// Something a team is going to do.
package struct NextStep: Sendable, Equatable {
    /// In the school's own words, as all three.
    package var what: String
    /// A role or a group, in the school's own words.
    package var who: String
    /// In the school's own words: "voor de herfstvakantie".
    package var when: String
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts.
    package init(what: String, who: String = "", when: String = "", unknownKeys: [JSONMember] = []) {
        self.what = what
        self.who = who
        self.when = when
        self.unknownKeys = unknownKeys
    }
}
