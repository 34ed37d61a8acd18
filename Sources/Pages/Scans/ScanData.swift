import Files
import ScanModel
import Themes

/// What the script of a scan page needs, as JSON in the page: ids, limits and words. No answers, no markup.
struct ScanData {
    let context: PageContext
    let scan: Scan
    let roles: [String]

    var html: String { EmbeddedJSON.html(json) }

    private var json: JSONValue {
        [
            "format": .string(ScanResult.format),
            "formatVersion": .number(ScanResult.formatVersion),
            "scan": [
                "id": .string(scan.id), "version": .string(scan.version), "digest": .string(scan.digest),
                "title": .string(scan.title), "sector": .string(scan.sector.rawValue),
            ],
            "themes": .array(scan.topics.map { ["id": .string($0.id), "title": .string($0.title)] }),
            "stages": .array(scan.stages.map(JSONValue.string)),
            "aspects": .array(scan.topics.flatMap { topic in topic.aspects.map { aspect($0, in: topic) } }),
            "schools": .array(
                context.site.register.schools(sector: scan.sector).map { school in
                    ["code": .string(school.code), "name": .string(school.name), "place": .string(school.place)]
                }
            ),
            "limits": .object(Self.limits),
            "reportStyle": [
                "text": .string(String(decoding: context.site.theme.reportStyle, as: UTF8.self)),
                "hash": .string(Fingerprint.integrity(of: context.site.theme.reportStyle)),
            ],
            "strings": .object(
                context.strings.below("scan").map { JSONMember($0.key, .string($0.text)) }
            ),
        ]
    }

    /// What a result file may hold at most: `bytes` for the file, the others in UTF-16 code units or entries.
    static var limits: [JSONMember] {
        [
            ("bytes", ResultLimits.json.bytes), ("depth", ResultLimits.json.depth),
            ("nextSteps", ResultLimits.nextSteps),
            ("respondents", ResultLimits.respondents), ("respondent", ResultLimits.respondent),
            ("answers", ResultLimits.answers), ("schoolName", ResultLimits.schoolName),
        ].map { JSONMember($0, .number($1)) }
            + AnswerText.allCases.map { JSONMember($0.key, .number($0.limit)) }
            + StepText.allCases.map { JSONMember($0.key, .number($0.limit)) }
    }

    private func aspect(_ aspect: Aspect, in topic: Topic) -> JSONValue {
        [
            "id": .string(aspect.id), "title": .string(aspect.title), "theme": .string(topic.id),
            "renamedFrom": .array(aspect.renamedFrom.map(JSONValue.string)),
        ]
    }
}
