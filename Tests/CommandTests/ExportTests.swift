import Foundation
import Testing

/// `results export`: who sees what.
@Suite struct ExportTests {
    /// Eight schools: five of board A without a name, two of board B with their name, one that keeps it to itself.
    private func place() throws -> Workplace {
        let place = try Workplace()
        var rows = "code;naam;plaats;sector;bestuur;partnerschappen;regio\n"
        for number in 0..<8 {
            let sharing = number < 5 ? "anonymous" : number < 7 ? "group" : "none"
            rows += "12AB0\(number);Schoolnaam\(number);Plaats\(number);po;Bestuur \(number < 5 ? "A" : "B");;\n"
            try place.write(
                "content/resultaten/2026-2027/12AB0\(number).json",
                HandedIn.json(
                    code: "12AB0\(number)",
                    name: "Schoolnaam\(number)",
                    stage: number == 7 ? 2 : 1,
                    sharing: sharing,
                    attention: "=Notitie\(number); met \\\"teken\\\"\\nen regel"
                )
            )
        }
        try place.write("content/scholen.csv", rows)
        return place
    }

    private func rows(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    /// The table with names, for one board.
    private func export(_ format: String, for group: String = "Bestuur B", in place: Workplace) async throws -> String {
        let words = ["results", "export", "--format", format, "--audience", "group", "--group", group]
        return try await Command.run(words, in: place.root).output
    }

    /// Board A could be counted by itself, and then board B would be what is left of all.
    @Test func everyoneSeesCountsOfLargeGroupsOnly() async throws {
        let place = try place()
        let output = try await place.run("results", "export", "--format", "json").output
        let rows = try rows(output)
        #expect(Set(rows.compactMap { $0["group"] as? String }) == ["alle scholen"])
        #expect(rows.allSatisfy { $0["participants"] as? Int == 7 })
        // All at one stage: that would say of each school where it stands.
        let current = rows.filter { $0["measure"] as? String == "current" }
        #expect(current.compactMap { $0["count"] as? Int } == [7])
        #expect(current.allSatisfy { $0["stage"] is NSNull && ($0["stageName"] as? String)?.contains(" of ") == true })
    }

    @Test(arguments: ["csv", "json"])
    func nothingForEveryoneSaysWhichSchoolItIs(format: String) async throws {
        let place = try place()
        for arguments in [[], ["--group", "Bestuur A"], ["--year", "2026-2027"]] {
            let words = ["results", "export", "--format", format] + arguments
            let output = try await Command.run(words, in: place.root).output
            for word in ["Schoolnaam", "12AB0", "Plaats", "Notitie", "Bestuur B", "0b0c6f0e", "schoolleider"] {
                #expect(!output.contains(word), "\(arguments): \(word)")
            }
        }
    }

    @Test(arguments: ["csv", "json"])
    func theLearningGroupSeesOnlySchoolsThatShareWithIt(format: String) async throws {
        let place = try place()
        let output = try await export(format, in: place)
        for number in 0..<8 {
            let isNamed = number == 5 || number == 6
            for word in ["Schoolnaam", "12AB0", "Plaats", "Notitie"] {
                #expect(output.contains("\(word)\(number)") == isNamed, "\(word)\(number)")
            }
        }
    }

    /// A school shares with its own group, and with no other.
    @Test func anotherGroupSeesNobody() async throws {
        let place = try place()
        #expect(try await export("json", for: "Bestuur A", in: place) == "")
        let words = ["results", "export", "--format", "json", "--audience", "group"]
        let refused = try await Command.run(words, in: place.root)
        #expect(refused.status == 64 && refused.output == "" && refused.errors.contains("‘Bestuur A’, ‘Bestuur B’"))
    }

    @Test func notesNeedTheirOwnPermission() async throws {
        let place = try place()
        let path = "content/resultaten/2026-2027/12AB05.json"
        let text = try String(contentsOf: place.root.appending(path: path), encoding: .utf8)
        try place.write(path, text.replacing("\"shareNotes\": true", with: "\"shareNotes\": false"))
        let output = try await export("json", in: place)
        #expect(output.contains("Schoolnaam5") && !output.contains("Notitie5") && output.contains("Notitie6"))
    }

    /// The later wish of a school holds.
    @Test func aResultForItselfIsNowhere() async throws {
        let place = try place()
        try place.write("a.json", HandedIn.json(code: "12AB05", modified: "2027-01-01T10:00:00Z", sharing: "none"))
        #expect(try await place.run("results", "add", "a.json", "--replace").status == 0)
        let output = try await export("json", in: place)
        #expect(!output.contains("Schoolnaam5") && output.contains("Schoolnaam6"))
    }

    /// What Dutch Excel opens rightly, and what no formula gets out of: ENGINEERING.md.
    @Test func theSpreadsheetKeepsCodesAndFormulasAsText() async throws {
        let place = try place()
        let words = ["results", "export", "--format", "csv", "--audience", "group", "--group", "Bestuur B"]
        #expect(try await Command.run(words + ["--output", "uit.csv"], in: place.root).status == 0)
        let bytes = try Data(contentsOf: place.root.appending(path: "uit.csv"))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.count == 4 && lines[3] == "")
        #expect(lines[0].hasPrefix("\"schooljaar\";\"schoolcode\";\"school\";"))
        let start = "\"2026-2027\";\"12AB05\";\"Schoolnaam5\";\"Plaats5\";\"po\";\"Bestuur B\";"
        #expect(lines[1].hasPrefix(start))
        #expect(lines[1].contains(";\"'=Notitie5; met \"\"teken\"\"\nen regel\";"))
    }
}
