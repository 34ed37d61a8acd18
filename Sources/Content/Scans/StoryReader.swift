import Diagnosis
import Markdown
import ScanModel

/// Reads the stories of an aspect: an ordered list of two. Under each story stands a paragraph that begins with its stage,
/// `Fase 2: …`, or, for the one about which people will differ, with two, `Fase 2 of 3: …`.
struct StoryReader {
    let document: MarkdownDocument
    let aspect: String
    let stageCount: Int
    let html: (NodeID) -> [UInt8]

    private(set) var stories: [CalibrationStory] = []
    private(set) var texts: [ScanDocument.StoryTexts] = []
    private(set) var problems: [(fact: ScanFact, range: SourceRange?)] = []

    static let count = 2
    /// In words. Shorter is no story, longer is too much to read aloud.
    static let length = 40...80

    init(document: MarkdownDocument, aspect: String, stageCount: Int, html: @escaping (NodeID) -> [UInt8]) {
        self.document = document
        self.aspect = aspect
        self.stageCount = stageCount
        self.html = html
    }

    mutating func read(_ section: (heading: Heading, blocks: [NodeID])) {
        let lists = section.blocks.filter { document.listInfo(of: $0)?.isOrdered == true }
        let items = lists.flatMap { Array(document.children(of: $0)) }
        guard items.count == Self.count else {
            complain(.storyCount(aspect: aspect, found: items.count), at: section.heading.range)
            return
        }
        for (place, item) in items.enumerated() { read(item, isFirst: place == 0) }
    }

    private mutating func read(_ item: NodeID, isFirst: Bool) {
        let parts = Array(document.children(of: item))
        let source = parts.map { String(decoding: document.source(of: $0), as: UTF8.self) }
        guard parts.count == 2, let answer = Answer(source[1]) else {
            complain(.storyWithoutStage(aspect: aspect), at: document.range(of: item))
            return
        }
        let range = document.range(of: parts[1])
        if let unknown = answer.stages.first(where: { !(1...max(1, stageCount)).contains($0) }), stageCount > 0 {
            return complain(.storyStage(unknown, stages: stageCount), at: range)
        }
        guard answer.stages.count == (isFirst ? 1 : 2), Set(answer.stages).count == answer.stages.count else {
            return complain(.storyKind(isFirst: isFirst), at: range)
        }
        let words = source[0].split(whereSeparator: \.isWhitespace).count
        if !Self.length.contains(words) {
            complain(
                .storyLength(found: words, least: Self.length.lowerBound, most: Self.length.upperBound),
                at: document.range(of: parts[0])
            )
        }
        stories.append(CalibrationStory(text: source[0], stages: answer.stages, reason: answer.reason))
        texts.append(.init(textHTML: html(parts[0]), reasonHTML: Array(html(parts[1]).dropFirst(answer.prefix))))
    }

    /// What stands under a story.
    private struct Answer {
        let stages: [Int]
        let reason: String
        /// How many bytes come before the reason: letters, digits and blanks that are the same in HTML.
        let prefix: Int

        init?(_ source: String) {
            guard let match = source.prefixMatch(of: /Fase ([0-9]{1,2})(?: of ([0-9]{1,2}))?:[ ]/) else { return nil }
            stages = [Int(match.1), match.2.flatMap { Int($0) }].compactMap(\.self)
            reason = String(source[match.range.upperBound...])
            prefix = match.0.utf8.count
        }
    }

    private mutating func complain(_ fact: ScanFact, at range: SourceRange?) { problems.append((fact, range)) }
}
