import Files
import ScanModel
import Themes

/// What the script of a scan page needs, as JSON in the page: ids and words. No answers, no markup; what a file may hold
/// it has from the contract.
struct ScanData {
    let context: PageContext
    let scan: Scan
    let roles: [String]

    var html: String { EmbeddedJSON.html(json) }

    private var json: JSONValue {
        [
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
            "editions": .array(context.site.earlierScans.filter { $0.id == scan.id }.map(edition)),
            "office": [
                "name": .string(context.site.configuration.office.name),
                "email": .string(context.site.configuration.office.email ?? ""),
            ],
            "strings": .object(
                context.site.theme.scanWords.map { JSONMember($0.key, .string($0.text)) }
            ),
        ]
    }

    /// An earlier version of the scan: the aspects of now that it did not ask, and those it asked with other words.
    private func edition(_ earlier: Scan) -> JSONValue {
        let links = AspectLink.between(earlier, scan)
        func ids(_ obstacle: RoundObstacle) -> JSONValue {
            .array(links.filter { $0.obstacle == obstacle }.compactMap(\.laterID).map(JSONValue.string))
        }
        return [
            "version": .string(earlier.version), "digest": .string(earlier.digest),
            "new": ids(.new), "changed": ids(.textsChanged),
        ]
    }

    private func aspect(_ aspect: Aspect, in topic: Topic) -> JSONValue {
        [
            "id": .string(aspect.id), "title": .string(aspect.title), "theme": .string(topic.id),
            "renamedFrom": .array(aspect.renamedFrom.map(JSONValue.string)),
        ]
    }
}
