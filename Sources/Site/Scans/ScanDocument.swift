import ScanModel

/// A scan as it stands in a Markdown file: the rules' own values, and the rendered texts beside them.
///
/// `themes[i].aspects[j]` belongs to `scan.themes[i].aspects[j]`.
struct ScanDocument: Sendable {
    /// Whether parts of it could not be read, so that an id that is not in it may still be one of its own.
    var isIncomplete = false
    var scan: Scan
    var introductionHTML: [UInt8]
    var themes: [ThemeTexts]

    struct ThemeTexts: Sendable {
        var introductionHTML: [UInt8]
        var aspects: [AspectTexts]
    }

    struct AspectTexts: Sendable {
        var questionHTML: [UInt8] = []
        /// Inline HTML, without a paragraph around it.
        var stagesHTML: [[UInt8]] = []
        var conversationHTML: [UInt8] = []
        /// A possible next step from each stage to the following one. Inline HTML, as the stages.
        var stepsHTML: [[UInt8]] = []
        var readingHTML: [UInt8] = []
    }

    func texts(ofAspect id: String) -> AspectTexts? {
        for (theme, texts) in zip(scan.themes, themes) {
            if let place = theme.aspects.firstIndex(where: { $0.id == id }) { return texts.aspects[place] }
        }
        return nil
    }
}
