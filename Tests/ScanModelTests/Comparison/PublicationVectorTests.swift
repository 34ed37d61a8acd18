import ScanModel
import Testing

/// What the learning group is shown of groups. The same vectors bind the page on which files are compared.
@Suite struct PublicationVectorTests {
    private let scan = Samples.scan([Samples.aspect("a")])

    @Test func showsWhatTheVectorsSay() throws {
        for vector in try Fixture.cases(.publication) {
            let name = try vector.text("name")
            let results = try vector.list("results").map(result)
            let everyone = Array(Set(results.map { SchoolCode.key($0.school.code) }))
            let groups = try vector.list("groups").map { group in
                let codes = group["codes"]?.array?.compactMap(\.string)
                return Samples.group(codes == nil ? .all : .board, try group.text("name"), codes ?? everyone)
            }
            // The order of the vectors is that of the plan, so that both sides try the groups in the same order.
            #expect(PublicationPlan.sorted(groups) == groups, "\(name)")
            let plan = PublicationPlan(
                scan: scan,
                round: "2026-2027",
                groups: groups,
                results: results,
                audience: .group
            )
            for (entry, expected) in zip(plan.entries, try vector.list("outcomes")) {
                try compare(entry, expected, counted: plan.selection.counted, in: name)
            }
            let leftOut = plan.selection.leftOut.map {
                "\(SchoolCode.key($0.result.school.code)) \($0.reason.rawValue)"
            }
            let expected = try vector.list("leftOut").map { "\(try $0.text("code")) \(try $0.text("reason"))" }
            #expect(leftOut == expected, "\(name)")
        }
    }

    private func compare(
        _ entry: PublicationPlan.Entry,
        _ expected: JSONValue,
        counted: [ScanResult],
        in name: String
    ) throws {
        let codes = try expected.texts("counted")
        switch entry.outcome {
        case .noData: #expect(expected["outcome"]?.string == "noData", "\(name)")
        case .tooFew: #expect(expected["outcome"]?.string == "tooFew", "\(name)")
        case .shown(let picture):
            #expect(expected["outcome"]?.string == "shown", "\(name)")
            #expect(picture.participants == codes.count, "\(name)")
            #expect(picture.isNamedOnly == expected["namedOnly"]?.bool, "\(name)")
            let inGroup = Set(entry.group.codes.map(SchoolCode.key))
            let members = counted.filter { inGroup.contains(SchoolCode.key($0.school.code)) }
            let shown = picture.isNamedOnly ? members.filter { $0.sharing == .group } : members
            #expect(shown.map { SchoolCode.key($0.school.code) } == codes, "\(name)")
        }
    }

    private func result(_ value: JSONValue) throws -> ScanResult {
        let sharing = try #require(Sharing(rawValue: value.text("sharing")))
        let scan = try value["scan"].map {
            ScanReference(id: "proef", version: try $0.text("version"), digest: try $0.text("digest"))
        }
        return Samples.result(
            try value.text("code"),
            sharing: sharing,
            modifiedAt: value["modifiedAt"]?.string ?? "2026-11-23T10:00:00Z",
            id: value["id"]?.string ?? "00000000-0000-4000-8000-000000000000",
            scan: scan ?? ScanReference(id: "proef", version: "2026.1", digest: "d1"),
            [("a", Samples.answered(2))]
        )
    }
}
