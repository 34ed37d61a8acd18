import ScanModel
import Testing

@Suite struct RoundVectorTests {
    @Test func comparesAsTheVectorsSay() throws {
        for vector in try Fixture.cases(.rounds) {
            let name = try vector.text("name")
            let earlierScan = try vector["earlier"].flatMap { $0.type == .null ? nil : try Self.scan($0) }
            let scan = try Self.scan(try #require(vector["later"]))
            var comparisons: [RoundComparison] = []
            for school in try vector.list("schools") {
                let comparison = RoundComparison(
                    earlier: try Self.result(school, "earlier", earlierScan),
                    of: earlierScan,
                    later: try Self.result(school, "later", scan),
                    of: scan
                )
                #expect(try comparison.steps.map(Self.written) == school.list("steps"), "\(name)")
                comparisons.append(comparison)
            }
            let group = GroupRounds(aspectIDs: scan.aspects.map(\.id), comparisons: comparisons)
            #expect(Self.written(group) == vector["group"], "\(name)")
        }
    }

    private static func scan(_ value: JSONValue) throws -> Scan {
        let aspects = try value.list("aspects").map { aspect in
            Samples.aspect(
                try aspect.text("id"),
                renamedFrom: aspect["renamedFrom"]?.array?.compactMap(\.string) ?? [],
                texts: try aspect.text("texts").map(String.init)
            )
        }
        return Scan(
            id: try value.text("id"),
            title: "Proef",
            sector: .po,
            version: try value.text("version"),
            stages: ["een", "twee", "drie", "vier"],
            topics: [Topic(id: "thema", title: "Thema", aspects: aspects)],
            digest: try value.text("digest")
        )
    }

    private static func result(_ school: JSONValue, _ key: String, _ scan: Scan?) throws -> ScanResult {
        let reference = ScanReference(
            id: scan?.id ?? "proef",
            version: scan?.version ?? "onbekend",
            digest: scan?.digest ?? "onbekend"
        )
        let answers = try #require(school[key]).answers().map { ($0.key, $0.value) }
        return Samples.result(try school.text("code"), scan: reference, answers)
    }

    private static func written(_ step: RoundStep) -> JSONValue {
        let (move, stages): (String, [JSONMember]) =
            switch step.move {
            case .up(let from, let to): ("up", Self.stages(from, to))
            case .same(let stage): ("same", Self.stages(stage, stage))
            case .down(let from, let to): ("down", Self.stages(from, to))
            case .notComparable(let obstacle): (obstacle.rawValue, [])
            }
        let ids = [
            JSONMember("earlierID", step.earlierID.map(JSONValue.string) ?? .null),
            JSONMember("laterID", step.laterID.map(JSONValue.string) ?? .null),
        ]
        return .object(ids + [JSONMember("move", .string(move))] + stages)
    }

    private static func stages(_ from: Int, _ to: Int) -> [JSONMember] {
        [JSONMember("from", .number(from)), JSONMember("to", .number(to))]
    }

    private static func written(_ group: GroupRounds) -> JSONValue {
        let aspects = group.aspects.map { aspect -> JSONValue in
            [
                "aspectID": .string(aspect.aspectID), "up": .number(aspect.counts.up),
                "same": .number(aspect.counts.same), "down": .number(aspect.counts.down),
                "notComparable": .number(aspect.counts.notComparable),
            ]
        }
        return ["schools": .number(group.schools), "aspects": .array(aspects)]
    }
}
