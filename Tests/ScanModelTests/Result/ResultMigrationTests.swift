import ScanModel
import Testing

@Suite struct ResultMigrationTests {
    @Test func thereIsAStepFromEveryOlderVersion() {
        let standard = ResultMigration.standard
        #expect(standard.currentVersion == ScanResult.formatVersion)
        #expect(Set(standard.steps.keys) == Set(1..<ScanResult.formatVersion))
    }

    @Test func stepsFollowEachOther() {
        let migration = ResultMigration(
            currentVersion: 3,
            steps: [
                1: { ResultMigration.setting("two", to: "added", in: $0) },
                2: { ResultMigration.setting("three", to: $0["two"] ?? .null, in: $0) },
            ]
        )
        let old: JSONValue = ["formatVersion": 1, "kept": [1, 2]]
        #expect(
            migration.migrate(old, from: 1) == ["formatVersion": 3, "kept": [1, 2], "two": "added", "three": "added"]
        )
        #expect(migration.migrate(["formatVersion": 2], from: 2) == ["formatVersion": 3, "three": .null])
        #expect(migration.migrate(["formatVersion": 3], from: 3) == ["formatVersion": 3])
    }

    /// What a file of version 1 has under a name of version 2 never means what it would in version 2.
    @Test func whatVersion2BroughtIsSetAsideInVersion1() throws {
        func result(_ more: String) throws -> ScanResult {
            var lines = ResultProblemTests.lines
            lines.insert(more, at: 2)
            return try ScanResult.read(Array(lines.joined(separator: "\n").utf8)).get()
        }
        let odd = try result(#""basedOn": "iets", "x": 1,"#)
        #expect(odd.basedOn.isEmpty && odd.unknownKeys.map(\.key) == ["basedOn-1", "x"])
        let taken = try result(#""basedOn": [1], "basedOn-1": 2,"#)
        #expect(taken.basedOn.isEmpty && taken.unknownKeys == [JSONMember("basedOn-1", 2)])
        #expect(try ScanResult.read(odd.write()).get() == odd)
    }

    @Test func readingMigratesFirst() throws {
        let lines = ResultProblemTests.lines.map { $0 == #" "round": "2026-2027","# ? #" "year": "2026-2027","# : $0 }
        let migration = ResultMigration(
            currentVersion: 2,
            steps: [1: { ResultMigration.setting("round", to: $0["year"] ?? .null, in: $0) }]
        )
        let result = try ScanResult.read(Array(lines.joined(separator: "\n").utf8), migration: migration).get()
        #expect(result.round == "2026-2027" && result.unknownKeys.map(\.key) == ["year"])
    }
}
