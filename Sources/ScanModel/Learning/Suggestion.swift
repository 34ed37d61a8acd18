/// That a school could learn something from another school, with the reasons as facts. The sentence is made elsewhere.
///
/// All four are always true: the school wants to grow (`need`), the other is ahead (`otherStage`), the other is willing
/// to tell about it (else there is no suggestion), and both may be shown to each other by name.
package struct Suggestion: Sendable, Hashable {
    /// What it is about.
    package let aspectID: String
    /// Where the school stands, and where it wants to go.
    package let need: LearningNeed
    /// The code of the other school.
    package let otherCode: String
    /// The stage of the other school.
    package let otherStage: Int
    /// How well that answers the need.
    package let fit: LearningFit

    init?(_ aspectID: String, _ need: LearningNeed, from otherCode: String, at otherStage: Int) {
        guard let fit = LearningFit(need, otherStage: otherStage) else { return nil }
        self.aspectID = aspectID
        self.need = need
        self.otherCode = otherCode
        self.otherStage = otherStage
        self.fit = fit
    }

    /// Need times fit, in halves. To order suggestions, never to show: it is no quality of a school.
    package var score: Int { need.weight * fit.halves }
    /// How many stages the other school is ahead.
    var stagesAhead: Int { otherStage - need.current }
    /// Whether the other school is at the stage this school wants to reach.
    package var isAtAmbition: Bool { otherStage == need.target }
}
