/// What a team found about one aspect.
package struct Answer: Sendable, Equatable {
    /// The stage of now, from 1. Only with `answered`, and then always.
    package var current: Int?
    /// The stage the team wants to reach, from 1; possible in every state.
    package var target: Int?
    /// How far the team came.
    package var state: AnswerState
    /// Points of attention: the team's own text, Markdown allowed, not to be trusted.
    package var attention: String
    /// What the team is going to do.
    package var nextSteps: [NextStep]
    /// One of the aspects the team starts with.
    package var priority: Bool
    /// The school is willing to tell other schools about this.
    package var offer: Bool
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts; nothing is checked, reading does that.
    package init(
        current: Int? = nil,
        target: Int? = nil,
        state: AnswerState,
        attention: String = "",
        nextSteps: [NextStep] = [],
        priority: Bool = false,
        offer: Bool = false,
        unknownKeys: [JSONMember] = []
    ) {
        self.current = current
        self.target = target
        self.state = state
        self.attention = attention
        self.nextSteps = nextSteps
        self.priority = priority
        self.offer = offer
        self.unknownKeys = unknownKeys
    }

    /// What an absent answer means.
    package static let notDiscussed = Answer(state: .notDiscussed)
}
