/// One question of a scan, with a description per stage.
///
/// All texts are Markdown source, trimmed, every run of line breaks and the blanks around it folded to one space.
package struct Aspect: Sendable, Hashable {
    /// Kebab-case, unique in its scan, never reused.
    package let id: String
    /// A few words.
    package let title: String
    /// Whether the aspect stands outside the core that all sectors share.
    package let isExtra: Bool
    /// Waarborgen this aspect says something about, the most important first.
    package let safeguards: [Safeguard]
    /// Dimensions 1 to 7 of the OECD's "school as learning organisation".
    package let oecdDimensions: [Int]
    /// The question that opens the conversation.
    package let guidingQuestion: String
    /// What each stage looks like; the first is stage 1.
    package let stageTexts: [String]
    /// Questions that take the conversation further.
    package let conversationQuestions: [String]
    /// From each stage to the next; the first leads from stage 1 to 2.
    package let nextSteps: [String]
    /// Ids under which earlier versions of the scan knew this aspect.
    package let renamedFrom: [String]
    /// Two stories to place first, or none.
    package let stories: [CalibrationStory]

    /// Folds the line breaks of every text, so the caller may hand over Markdown source as it stands.
    package init(
        id: String,
        title: String,
        isExtra: Bool = false,
        safeguards: [Safeguard] = [],
        oecdDimensions: [Int] = [],
        guidingQuestion: String,
        stageTexts: [String],
        conversationQuestions: [String] = [],
        nextSteps: [String] = [],
        renamedFrom: [String] = [],
        stories: [CalibrationStory] = []
    ) {
        self.id = id
        self.title = LineFolding.fold(title)
        self.isExtra = isExtra
        self.safeguards = safeguards
        self.oecdDimensions = oecdDimensions
        self.guidingQuestion = LineFolding.fold(guidingQuestion)
        self.stageTexts = stageTexts.map(LineFolding.fold)
        self.conversationQuestions = conversationQuestions.map(LineFolding.fold)
        self.nextSteps = nextSteps.map(LineFolding.fold)
        self.renamedFrom = renamedFrom
        self.stories = stories
    }

    /// What must be equal for two answers to this aspect to mean the same: its id and its stage texts, a line each.
    ///
    /// Titles, questions, next steps and stories may be improved without making answers incomparable.
    package var canonicalText: String {
        var text = "aspect \(id)\n"
        for (index, stageText) in stageTexts.enumerated() { text += "\(index + 1) \(stageText)\n" }
        return text
    }
}
