import ScanModel
import Testing

@Suite struct SharedAspectsTests {
    @Test func asTheVectorsSay() throws {
        for vector in try Fixture.cases(.sectors) {
            let name = try vector.text("name")
            let scans = try vector.list("scans").map(Self.scan)
            for order in [scans, scans.reversed()] {
                let found = SharedAspects(of: order)
                let leftOut = found.leftOut.map { aspect -> JSONValue in
                    ["aspectID": .string(aspect.aspectID), "obstacle": .string(aspect.obstacle.rawValue)]
                }
                #expect(found.aspectIDs == (try vector.texts("shared")), "\(name)")
                #expect(.array(leftOut) == vector["leftOut"], "\(name)")
            }
        }
    }

    private static func scan(_ value: JSONValue) throws -> Scan {
        let aspects = try value.list("aspects").map { aspect in
            Aspect(
                id: try aspect.text("id"),
                title: "",
                isExtra: aspect["extra"]?.bool ?? false,
                guidingQuestion: "",
                stageTexts: ["\(try value.text("sector"))"]
            )
        }
        return Scan(
            id: try value.text("id"),
            title: "Proef",
            sector: try #require(Sector(rawValue: value.text("sector"))),
            version: "1",
            stages: Array(repeating: "fase", count: try value.number("stages")),
            topics: [Topic(id: "thema", title: "Thema", aspects: aspects)]
        )
    }
}
