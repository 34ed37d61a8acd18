/// Something a team is going to do.
package struct NextStep: Sendable, Equatable {
    /// All in the school's own words.
    package var texts: FieldTexts<StepText>
    /// How far it came.
    package var state: StepState
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts.
    package init(_ texts: FieldTexts<StepText>, state: StepState = .open, unknownKeys: [JSONMember] = []) {
        self.texts = texts
        self.state = state
        self.unknownKeys = unknownKeys
    }

    /// What is going to be done.
    package var what: String { texts[.what] }

    /// What stands beside it: who and when, as far as they are filled in. Empty when nothing is.
    package var aside: String {
        StepText.allCases.filter(\.isBeside).map { texts[$0] }.filter { !TextCleaning.isBlank($0) }
            .joined(separator: ", ")
    }

    /// How it went: `loopt: nog twee klassen`. Empty for a step that was not begun, and without a word about it.
    package var progress: String {
        [state.word?.dutch ?? "", texts[.note]].filter { !TextCleaning.isBlank($0) }.joined(separator: ": ")
    }

    /// The step on one line: `Plan (wie, wanneer); te merken aan: …; loopt: …`. The page's script writes the same; both
    /// are bound to `Tests/Fixtures/vectors/steps.json`.
    package var line: String {
        let first = aside.isEmpty ? what : "\(what) (\(aside))"
        let signal = TextCleaning.isBlank(texts[.signal]) ? "" : "\(ExportWord.signal.dutch): \(texts[.signal])"
        return ([first] + [signal, progress].filter { !$0.isEmpty }).joined(separator: "; ")
    }
}
