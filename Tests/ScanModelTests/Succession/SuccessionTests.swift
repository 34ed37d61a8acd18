import Testing

@testable import ScanModel

@Suite struct SuccessionTests {
    @Test func theFileThatCountsIsThatOfTheVectors() throws {
        for vector in try Fixture.cases(.succession) {
            let now = try #require(Timestamp.nanoseconds(of: vector.text("now")))
            let entries = try #require(vector["files"]?.array)
            let names = try entries.map { try $0.text("name") }
            let name = try vector.text("name")
            let expected = try vector.texts("standings")
            for order in [Array(entries.indices), entries.indices.reversed()] {
                let succession = Succession(try order.map { try Self.file(entries[$0]) }, now: now)
                for (place, number) in order.enumerated() {
                    let found: String =
                        switch succession.standings[place] {
                        case .latest: "latest"
                        case .succeeded(let other): "succeeded by \(names[order[other]])"
                        case .apart(let other): "apart from \(names[order[other]])"
                        }
                    #expect(found == expected[number], "\(name): \(names[number])")
                }
            }
        }
    }

    private static func file(_ value: JSONValue) throws -> SuccessionFile {
        let origins = try value["basedOn"]?.array?.map { origin in
            ResultOrigin(
                id: try origin.text("id"),
                modifiedAt: try origin.text("modifiedAt"),
                digest: try origin.text("digest"),
                earlier: try origin.texts("earlier")
            )
        }
        return SuccessionFile(
            id: try value.text("id"),
            modifiedAt: try value.text("modifiedAt"),
            digest: try value.text("digest"),
            origins: origins,
            content: try value.text("content")
        )
    }

    @Test func onlyWhatASchoolFilledInIsContent() {
        var result = Samples.result("12AB00", [("a", Samples.answered(1))])
        let first = SuccessionFile(result, version: 2, digest: "a")
        (result.id, result.createdAt, result.modifiedAt) = ("1", "2020-01-01T10:00:00Z", "2026-11-24T10:00:00Z")
        result.basedOn = [ResultOrigin(id: "1", modifiedAt: "2026-11-23T10:00:00Z", digest: "a")]
        let second = SuccessionFile(result, version: 2, digest: "b")
        #expect(first.content == second.content)
        result.sharing = .none
        #expect(first.content != SuccessionFile(result, version: 2, digest: "b").content)
        #expect(SuccessionFile(result, version: 1, digest: "b").origins == nil)
    }
}
