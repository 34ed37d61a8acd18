import Diagnosis
import Markdown
import ScanModel

/// Reads one aspect: its attributes, guiding question, stage texts and parts.
struct AspectReader {
    let file: SourceFile
    let stages: [String]
    let document: MarkdownDocument
    let rewrite: @Sendable (Link) -> String?
    let imageSize: @Sendable (Link) -> ImageSize?
    let part: ScanOutline.AspectPart
    /// Whether schools no longer fill it in: then its words stay as they were.
    let isEarlier: Bool

    private(set) var diagnostics: [Diagnostic] = []

    /// Advice, not a limit: longer texts are hard to compare.
    static let stageWords = 60
    static let questionWords = 60

    init(
        file: SourceFile,
        stages: [String],
        document: MarkdownDocument,
        rewrite: @escaping @Sendable (Link) -> String?,
        imageSize: @escaping @Sendable (Link) -> ImageSize?,
        part: ScanOutline.AspectPart,
        isEarlier: Bool
    ) {
        self.file = file
        self.stages = stages
        self.document = document
        self.rewrite = rewrite
        self.imageSize = imageSize
        self.part = part
        self.isEarlier = isEarlier
    }

    mutating func read(id: String) -> (Aspect, ScanDocument.AspectTexts) {
        var draft = Draft()
        var texts = ScanDocument.AspectTexts()
        readAttributes(into: &draft)
        readBody(into: &draft, &texts)
        for section in part.sections { readSection(section, into: &draft, &texts) }
        let aspect = Aspect(
            id: id,
            title: part.heading.text,
            isExtra: draft.isExtra,
            safeguards: draft.safeguards,
            oecdDimensions: draft.oecdDimensions,
            guidingQuestion: draft.guidingQuestion,
            stageTexts: draft.stageTexts,
            conversationQuestions: draft.conversationQuestions,
            nextSteps: draft.nextSteps,
            renamedFrom: draft.renamedFrom,
            stories: draft.stories
        )
        return (aspect, texts)
    }

    /// What has been read so far.
    private struct Draft {
        var isExtra = false
        var safeguards: [Safeguard] = []
        var oecdDimensions: [Int] = []
        var guidingQuestion = ""
        var stageTexts: [String] = []
        var conversationQuestions: [String] = []
        var nextSteps: [String] = []
        var renamedFrom: [String] = []
        var stories: [CalibrationStory] = []
    }

    private mutating func readBody(into aspect: inout Draft, _ texts: inout ScanDocument.AspectTexts) {
        let list = part.blocks.firstIndex { document.listInfo(of: $0)?.isOrdered == true }
        let bullets = list == nil ? part.blocks.firstIndex { document.listInfo(of: $0) != nil } : nil
        let question = part.blocks[..<(list ?? bullets ?? part.blocks.count)]
        aspect.guidingQuestion = question.map(document.plainText(of:)).joined(separator: " ")
        texts.questionHTML = document.html(of: Array(question), rewrite: rewrite, imageSize: imageSize)
        if aspect.guidingQuestion.isEmpty { complain(.missingQuestion(aspect: title), at: part.heading.range) }
        checkLength(aspect.guidingQuestion, limit: Self.questionWords, at: question.first)
        checkWording(of: aspect.guidingQuestion, at: question.first) { $0.question($1) }
        var items: [NodeID] = []
        if let list {
            items = Array(document.children(of: part.blocks[list]))
            for block in part.blocks[(list + 1)...] {
                complain(.unexpectedBlock(aspect: title), at: document.range(of: block))
            }
        }
        if let list, let start = document.listInfo(of: part.blocks[list])?.start, start != 1 {
            complain(.stageStart(aspect: title, found: start), at: document.range(of: part.blocks[list]))
        }
        refuseBlocks(in: items)
        aspect.stageTexts = items.map(sourceText(of:))
        texts.stagesHTML = items.map { inlineHTML(ofItem: $0) }
        for (item, text) in zip(items, aspect.stageTexts) {
            checkLength(text, limit: Self.stageWords, at: item)
            checkWording(of: text, at: item) { $0.stage($1) }
        }
        // Without stages the front matter has its own complaint.
        if items.count != stages.count, !stages.isEmpty {
            let place = (list ?? bullets).flatMap { document.range(of: part.blocks[$0]) } ?? part.heading.range
            complain(
                .stageCount(aspect: title, found: items.count, expected: stages.count, isBulleted: bullets != nil),
                at: place
            )
        }
    }

    /// The parts an aspect may have, by the heading's words.
    static var sectionNames: [String] { Section.allCases.map(\.rawValue) }

    private enum Section: String, CaseIterable {
        case conversation = "Gespreksvragen"
        case steps = "Mogelijke vervolgstappen"
        case stories = "Verhalen om samen te ijken"
        case reading = "Verder lezen"
    }

    private mutating func readSection(
        _ section: (heading: Heading, blocks: [NodeID]),
        into aspect: inout Draft,
        _ texts: inout ScanDocument.AspectTexts
    ) {
        let html = document.html(of: section.blocks, rewrite: rewrite, imageSize: imageSize)
        let items = section.blocks.filter { document.listInfo(of: $0) != nil }.flatMap {
            Array(document.children(of: $0))
        }
        switch Section(rawValue: section.heading.text) {
        case .conversation:
            aspect.conversationQuestions = items.map(sourceText(of:))
            texts.conversationHTML = html
        case .steps:
            refuseBlocks(in: items)
            aspect.nextSteps = items.map(sourceText(of:))
            texts.stepsHTML = items.map { StepPrefix.removed(from: inlineHTML(ofItem: $0)) }
            if items.count != stages.count - 1, !stages.isEmpty {
                complain(
                    .stepCount(aspect: title, found: items.count, stages: stages.count),
                    at: section.heading.range
                )
            }
        case .stories: readStories(section, into: &aspect, &texts)
        case .reading: texts.readingHTML = html
        case nil:
            let nearest = NearestName.of(section.heading.text, among: Section.allCases.map(\.rawValue))
            complain(
                .unknownPart(title: section.heading.text, aspect: title, nearest: nearest),
                at: section.heading.range
            )
        }
    }

    private mutating func readStories(
        _ section: (heading: Heading, blocks: [NodeID]),
        into aspect: inout Draft,
        _ texts: inout ScanDocument.AspectTexts
    ) {
        var reader = StoryReader(document: document, aspect: title, stageCount: stages.count) {
            [document, rewrite, imageSize] in
            document.innerHTML(of: $0, rewrite: rewrite, imageSize: imageSize)
        }
        reader.read(section)
        for problem in reader.problems { complain(problem.fact, at: problem.range) }
        // One of two is no help: what is shown is complete.
        guard reader.stories.count == StoryReader.count else { return }
        aspect.stories = reader.stories
        texts.stories = reader.texts
    }

    private mutating func readAttributes(into aspect: inout Draft) {
        let known = ["waarborg", "oeso", "extra", "renamed-from"]
        for attribute in part.heading.attributes {
            let values = attribute.value.split(separator: ",").map(String.init)
            switch attribute.key {
            case "waarborg":
                aspect.safeguards = values.compactMap { value in
                    if let safeguard = Safeguard(rawValue: value) { return safeguard }
                    let names = Safeguard.allCases.map(\.rawValue)
                    refuse(attribute, value, expected: .oneOf(names), among: names)
                    return nil
                }
            case "oeso":
                aspect.oecdDimensions = values.compactMap { value in
                    if let number = Int(value), (1...7).contains(number) { return number }
                    refuse(attribute, value, expected: .oecdDimension)
                    return nil
                }
            case "extra":
                if attribute.value == "true" {
                    aspect.isExtra = true
                } else {
                    refuse(attribute, attribute.value, expected: .oneOf(["true"]))
                }
            case "renamed-from": aspect.renamedFrom = values
            default:
                let nearest = NearestName.of(attribute.key, among: known)
                complain(.unknownAttribute(attribute.key, known: known, nearest: nearest), at: attribute)
            }
        }
    }

    private mutating func refuse(
        _ attribute: HeadingAttribute,
        _ value: String,
        expected: Expectation,
        among names: [String] = []
    ) {
        let nearest = NearestName.of(value, among: names)
        complain(
            .invalidAttribute(value, key: attribute.key, expected: expected, nearest: nearest),
            at: attribute
        )
    }

    /// The Markdown of the paragraphs in a list item.
    private func sourceText(of item: NodeID) -> String {
        document.children(of: item).map { String(decoding: document.source(of: $0), as: UTF8.self) }
            .joined(separator: " ")
    }

    /// A stage text stands inside a label, where a paragraph may not.
    private func inlineHTML(ofItem item: NodeID) -> [UInt8] {
        let paragraphs = document.children(of: item).map {
            document.innerHTML(of: $0, rewrite: rewrite, imageSize: imageSize)
        }
        return Array(paragraphs.joined(separator: Array("<br>".utf8)))
    }

    /// Blocks in such texts would be markup that a label cannot hold, and would not reach the form or the results.
    private mutating func refuseBlocks(in items: [NodeID]) {
        for block in items.lazy.flatMap(document.children(of:)) where document.kind(of: block) != .paragraph {
            complain(.blockInText(aspect: title), at: document.range(of: block))
        }
    }

    private mutating func checkLength(_ text: String, limit: Int, at node: NodeID?) {
        let words = text.split(whereSeparator: \.isWhitespace).count
        guard words > limit, let node else { return }
        complain(.textTooLong(aspect: title, found: words, limit: limit), at: document.range(of: node))
    }

    private mutating func checkWording(
        of text: String,
        at node: NodeID?,
        _ check: (ScanWordingCheck, String) -> ScanFact?
    ) {
        guard !isEarlier, !text.isEmpty, let node else { return }
        guard let fact = check(ScanWordingCheck(aspect: title), text) else { return }
        complain(fact, at: document.range(of: node))
    }

    private var title: String { part.heading.text }

    private mutating func complain(_ fact: ScanFact, at range: SourceRange?) {
        diagnostics.append(file.diagnostic(.scan(fact), at: range))
    }

    private mutating func complain(_ fact: ScanFact, at attribute: HeadingAttribute) {
        let place = attribute.position
        diagnostics.append(
            file.diagnostic(.scan(fact), line: place.line, column: place.column, length: attribute.key.utf8.count)
        )
    }
}
