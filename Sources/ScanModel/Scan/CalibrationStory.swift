/// A short invented story that a team places on the stages of an aspect before it places its own school, so that a
/// stage means the same to everyone.
package struct CalibrationStory: Sendable, Hashable {
    /// Markdown source, folded as the texts of an aspect.
    package let text: String
    /// The stage it shows; two when people will differ.
    package let stages: [Int]
    /// Why it is that stage, or why people differ. Markdown source, folded.
    package let reason: String

    /// Folds the line breaks of both texts.
    package init(text: String, stages: [Int], reason: String) {
        self.text = LineFolding.fold(text)
        self.stages = stages
        self.reason = LineFolding.fold(reason)
    }

    /// Whether everybody should come to the same stage.
    package var isClear: Bool { stages.count == 1 }
}
