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
    /// The ideas for a next step are as many as there are stages, less one.
    case stepCount(aspect: String, found: Int, stages: Int)
    case unknownPart(title: String, aspect: String, nearest: String?)
    /// A part of an aspect with the heading of an aspect.
    case partAsAspect(title: String)
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
