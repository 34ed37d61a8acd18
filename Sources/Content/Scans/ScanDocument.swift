import ScanModel

/// A scan as it stands in a Markdown file: the rules' own values, and the rendered texts beside them.
///
/// `topics[i].aspects[j]` belongs to `scan.topics[i].aspects[j]`.
package struct ScanDocument: Sendable {
    /// Whether parts of it could not be read, so that an id that is not in it may still be one of its own.
    package var isIncomplete = false
    package var scan: Scan
    package var introductionHTML: [UInt8]
    package var topics: [TopicTexts]

    package struct TopicTexts: Sendable {
        package var introductionHTML: [UInt8]
        package var aspects: [AspectTexts]
    }

    package struct AspectTexts: Sendable {
        package var questionHTML: [UInt8] = []
        /// Inline HTML, without a paragraph around it.
        package var stagesHTML: [[UInt8]] = []
        package var conversationHTML: [UInt8] = []
        /// A possible next step from each stage to the following one. Inline HTML, as the stages.
        package var stepsHTML: [[UInt8]] = []
        /// As the stories of the aspect.
        package var stories: [StoryTexts] = []
        package var readingHTML: [UInt8] = []
    }

    /// Inline HTML, as the stages.
    package struct StoryTexts: Sendable {
        package var textHTML: [UInt8]
        /// Without the stage before it.
        package var reasonHTML: [UInt8]
    }

    func texts(ofAspect id: String) -> AspectTexts? {
        for (topic, texts) in zip(scan.topics, topics) {
            if let place = topic.aspects.firstIndex(where: { $0.id == id }) { return texts.aspects[place] }
        }
        return nil
    }
}
