/// Something a team is going to do.
package struct NextStep: Sendable, Equatable {
    /// All in the school's own words.
    package var texts: FieldTexts<StepText>
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts.
    package init(_ texts: FieldTexts<StepText>, unknownKeys: [JSONMember] = []) {
        self.texts = texts
        self.unknownKeys = unknownKeys
    }

    /// What is going to be done.
    package var what: String { texts[.what] }

    /// What stands beside it: who and when, as far as they are filled in. Empty when nothing is.
    package var aside: String {
        StepText.allCases.filter { $0 != .what }.map { texts[$0] }.filter { !TextCleaning.isBlank($0) }
            .joined(separator: ", ")
    }

    /// The step on one line: `Plan (wie, wanneer)`. The page's script writes the same; both are bound to
    /// `Tests/Fixtures/vectors/steps.json`.
    package var line: String { aside.isEmpty ? what : "\(what) (\(aside))" }
}
