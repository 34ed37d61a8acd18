/// What a team found about one aspect.
package struct Answer: Sendable, Equatable {
    /// The stage of now, from 1. Only with `answered`, and then always.
    package var current: Int?
    /// The stage the team wants to reach, from 1; possible in every state.
    package var target: Int?
    /// How far the team came.
    package var state: AnswerState
    /// The team's own texts, Markdown allowed, not to be trusted.
    package var texts: FieldTexts<AnswerText>
    /// The texts with a consent of their own (`AnswerText.hasConsent`) that others may read, when notes are shared.
    package var shared: Set<AnswerText>
    /// What the team is going to do.
    package var nextSteps: [NextStep]
    /// What the team ticked.
    package var flags: Set<AnswerFlag>
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts; nothing is checked, reading does that.
    package init(
        current: Int? = nil,
        target: Int? = nil,
        state: AnswerState,
        texts: FieldTexts<AnswerText> = [:],
        shared: Set<AnswerText> = [],
        nextSteps: [NextStep] = [],
        flags: Set<AnswerFlag> = [],
        unknownKeys: [JSONMember] = []
    ) {
        self.current = current
        self.target = target
        self.state = state
        self.texts = texts
        self.shared = shared
        self.nextSteps = nextSteps
        self.flags = flags
        self.unknownKeys = unknownKeys
    }

    /// Whether others may read a text, as far as this answer goes.
    ///
    /// - Parameter showsNotes: whether the school shares its notes with these readers (`Audience.showsNotes(of:)`).
    package func shows(_ text: AnswerText, showsNotes: Bool) -> Bool {
        (showsNotes || !text.isNote) && (shared.contains(text) || !text.hasConsent)
    }

    /// One of the aspects the team starts with.
    package var priority: Bool { flags.contains(.priority) }
    /// The school is willing to tell other schools about this.
    package var offer: Bool { flags.contains(.offer) }

    /// What an absent answer means.
    package static let notDiscussed = Answer(state: .notDiscussed)
}
