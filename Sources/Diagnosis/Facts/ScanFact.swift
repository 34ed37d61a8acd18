/// About a scan: its structure, its ids and its texts.
package enum ScanFact: DiagnosticFact {
    case noTopics
    case emptyTopic(title: String)
    case missingID(title: String, proposal: String)
    /// An id that the scan page uses itself.
    case reservedID(String, proposal: String)
    case unknownAttribute(String, known: [String], nearest: String?)
    case invalidAttribute(String, key: String, expected: Expectation, nearest: String?)
    /// `isBulleted`: there is a list, but without numbers.
    case stageCount(aspect: String, found: Int, expected: Int, isBulleted: Bool)
    case missingQuestion(aspect: String)
    case unexpectedBlock(aspect: String)
    /// A list, code or a table within the text of a stage or of a next step, which is one paragraph of a label.
    case blockInText(aspect: String)
    /// The numbers of the stages begin elsewhere than at 1.
    case stageStart(aspect: String, found: Int)
    /// The ideas for a next step are as many as there are stages, less one.
    case stepCount(aspect: String, found: Int, stages: Int)
    case unknownPart(title: String, aspect: String, nearest: String?)
    /// A part of an aspect with the heading of an aspect.
    case partAsAspect(title: String)
    /// An aspect has two stories or none.
    case storyCount(aspect: String, found: Int)
    case storyWithoutStage(aspect: String)
    /// A stage that the scan does not have.
    case storyStage(Int, stages: Int)
    /// The first story has one stage, the second two.
    case storyKind(isFirst: Bool)
    /// In words.
    case storyLength(found: Int, least: Int, most: Int)
    case questionWithoutMark(aspect: String)
    case severalQuestions(aspect: String)
    /// A stage that adds a second matter, with these words.
    case twoThings(aspect: String, sign: String)
    /// A stage that speaks of the scan it stands in.
    case speaksOfScan(aspect: String, word: String)
    /// In words.
    case textTooLong(aspect: String, found: Int, limit: Int)
    /// An aspect that is gone and that so many schools answered.
    case vanishedAspect(String, schools: Int)
    /// `other` is the file with the same id.
    case duplicateScan(String, other: String)
    case duplicateVersion(String, of: String, other: String)

    package var record: DiagnosticRecord {
        switch self {
        case .noTopics: .init(.scanWithoutTopics)
        case .emptyTopic(let title): .init(.topicWithoutAspects, ["theme": title])
        case .missingID(let title, let proposal): .init(.scanMissingID, ["title": title, "proposal": proposal])
        case .reservedID(let id, let proposal): .init(.scanReservedID, ["id": id, "proposal": proposal])
        case .unknownAttribute(let key, let known, let nearest):
            .init(.scanUnknownAttribute, ["key": key, "known": known.joined(separator: ", "), "nearest": nearest])
        case .invalidAttribute(let value, let key, let expected, let nearest):
            .init(
                .scanInvalidAttribute,
                ["key": key, "value": value, "expected": expected.wording, "nearest": nearest]
            )
        case .stageCount(let aspect, let found, let expected, let isBulleted):
            .init(
                .scanStageCount,
                [
                    "aspect": aspect, "found": String(found), "expected": String(expected),
                    "fact": isBulleted ? "bullets" : nil,
                ]
            )
        case .missingQuestion(let aspect): .init(.scanMissingQuestion, ["aspect": aspect])
        case .unexpectedBlock(let aspect): .init(.scanUnexpectedBlock, ["aspect": aspect])
        case .blockInText(let aspect): .init(.scanUnexpectedBlock, ["aspect": aspect, "fact": "text"])
        case .stageStart(let aspect, let found):
            .init(.scanStageCount, ["aspect": aspect, "found": String(found), "fact": "start"])
        case .stepCount(let aspect, let found, let stages):
            .init(
                .scanStepCount,
                [
                    "aspect": aspect, "found": String(found), "expected": String(max(0, stages - 1)),
                    "stages": String(stages),
                ]
            )
        case .unknownPart(let title, let aspect, let nearest):
            .init(.scanUnknownPart, ["aspect": aspect, "title": title, "nearest": nearest])
        case .partAsAspect(let title): .init(.scanUnknownPart, ["title": title, "level": "4"])
        case .storyCount(let aspect, let found):
            .init(.scanStory, ["fact": "count", "aspect": aspect, "found": String(found)])
        case .storyWithoutStage(let aspect): .init(.scanStory, ["fact": "no-stage", "aspect": aspect])
        case .storyStage(let stage, let stages):
            .init(.scanStory, ["fact": "unknown-stage", "found": String(stage), "stages": String(stages)])
        case .storyKind(let isFirst): .init(.scanStory, ["fact": isFirst ? "not-clear" : "not-open"])
        case .storyLength(let found, let least, let most):
            .init(.scanStoryLength, ["found": String(found), "least": String(least), "most": String(most)])
        case .questionWithoutMark(let aspect): .init(.scanWording, ["fact": "no-question-mark", "aspect": aspect])
        case .severalQuestions(let aspect): .init(.scanWording, ["fact": "several-questions", "aspect": aspect])
        case .twoThings(let aspect, let sign):
            .init(.scanWording, ["fact": "two-things", "aspect": aspect, "word": sign])
        case .speaksOfScan(let aspect, let word):
            .init(.scanWording, ["fact": "speaks-of-scan", "aspect": aspect, "word": word])
        case .textTooLong(let aspect, let found, let limit):
            .init(.scanTextTooLong, ["aspect": aspect, "found": String(found), "limit": String(limit)])
        case .vanishedAspect(let id, let schools):
            .init(.scanVanishedAspect, ["id": id, "count": Self.answering(schools)])
        case .duplicateScan(let id, let other): .init(.duplicateScan, ["id": id, "other": other])
        case .duplicateVersion(let version, let id, let other):
            .init(.duplicateScan, ["id": id, "other": other, "version": version])
        }
    }
}
