import ScanModel
import Testing

/// Every problem, with its place: one line of a valid file is replaced.
@Suite struct ResultProblemTests {
    static let lines = [
        #"{"format": "scandossier-result","#,
        #" "formatVersion": 1,"#,
        #" "id": "0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55","#,
        #" "createdAt": "2026-11-23T10:00:00+01:00","#,
        #" "modifiedAt": "2026-11-23T10:00:00+01:00","#,
        #" "scan": {"id": "proef", "version": "1", "digest": "d"},"#,
        #" "school": {"code": "12AB00", "name": "De School", "sector": "po"},"#,
        #" "round": "2026-2027","#,
        #" "respondents": ["schoolleider"],"#,
        #" "sharing": "none","#,
        #" "shareNotes": false,"#,
        #" "answers": {"#,
        #"  "visie": {"current": 2, "target": 3, "state": "answered","#,
        #"   "attention": "", "nextSteps": [{"what": "w", "who": "", "when": ""}],"#,
        #"   "priority": false, "offer": false}"#,
        #" }}"#,
    ]

    private func problems(_ changes: [Int: String]) -> [ResultProblem] {
        let lines = Self.lines.enumerated().map { changes[$0.offset + 1] ?? $0.element }
        return problems(Array(lines.joined(separator: "\n").utf8))
    }

    private func problems(_ bytes: [UInt8]) -> [ResultProblem] {
        switch ScanResult.read(bytes) {
        case .success: []
        case .failure(let error): error.problems
        }
    }

    @Test func theFileItselfIsFine() { #expect(problems([:]) == []) }

    @Test(arguments: [
        (1, #"{"format": "iets-anders","#, ResultProblem.Fact.notAResult, "", 12),
        (2, #" "formatVersion": 3,"#, .newerFormat(version: 3), "formatVersion", 19),
        (
            2, #" "formatVersion": 0,"#, .invalidValue(key: "formatVersion", value: "0", expected: .formatVersion),
            "formatVersion", 19
        ),
        (
            2, #" "formatVersion": "1","#, .wrongType(key: "formatVersion", expected: .number, found: .string),
            "formatVersion", 19
        ),
        (3, #" "id": "geen","#, .invalidValue(key: "id", value: "geen", expected: .uuid), "id", 8),
        (3, #" "id": 7,"#, .wrongType(key: "id", expected: .string, found: .number), "id", 8),
        (
            4, #" "createdAt": "gisteren","#, .invalidValue(key: "createdAt", value: "gisteren", expected: .timestamp),
            "createdAt", 15
        ),
        (
            5, #" "modifiedAt": "2026","#, .invalidValue(key: "modifiedAt", value: "2026", expected: .timestamp),
            "modifiedAt", 16
        ),
        (6, #" "scan": "proef","#, .wrongType(key: "scan", expected: .object, found: .string), "scan", 10),
        (6, #" "scan": {"version": "1", "digest": "d"},"#, .missingKey("id"), "scan.id", 10),
        (
            6, #" "scan": {"id": "A b", "version": "1", "digest": "d"},"#,
            .invalidValue(key: "id", value: "A b", expected: .identifier), "scan.id", 17
        ),
        (
            6, #" "scan": {"id": "a", "version": "", "digest": "d"},"#,
            .invalidValue(key: "version", value: "", expected: .notEmpty), "scan.version", 33
        ),
        (
            7, #" "school": {"code": "12AB", "name": "", "sector": "po"},"#, .schoolCode(.missingLocation),
            "school.code", 21
        ),
        (7, #" "school": {"code": "../x", "name": "", "sector": "po"},"#, .schoolCode(.pathLike), "school.code", 21),
        (
            7, #" "school": {"code": 12, "name": "", "sector": "po"},"#,
            .wrongType(key: "code", expected: .string, found: .number), "school.code", 21
        ),
        (
            7, #" "school": {"code": "12AB00", "name": "", "sector": "hbo"},"#,
            .invalidValue(key: "sector", value: "hbo", expected: .oneOf(["po", "vo", "mbo"])), "school.sector", 53
        ),
        (
            8, #" "round": "2026-2028","#, .invalidValue(key: "round", value: "2026-2028", expected: .schoolYear),
            "round", 11
        ),
        (8, "", .missingKey("round"), "round", 1),
        (
            9, #" "respondents": "schoolleider","#, .wrongType(key: "respondents", expected: .array, found: .string),
            "respondents", 17
        ),
        (
            9, #" "respondents": ["a", 5],"#, .wrongType(key: "respondents", expected: .string, found: .number),
            "respondents.1", 23
        ),
        (
            10, #" "sharing": "iedereen","#,
            .invalidValue(key: "sharing", value: "iedereen", expected: .oneOf(["none", "anonymous", "group"])),
            "sharing", 13
        ),
        (10, #" "sharing": null,"#, .wrongType(key: "sharing", expected: .string, found: .null), "sharing", 13),
        (
            11, #" "shareNotes": "ja","#, .wrongType(key: "shareNotes", expected: .bool, found: .string), "shareNotes",
            16
        ),
        (
            13, #"  "De Visie": {"current": 2, "target": 3, "state": "answered","#,
            .invalidValue(key: "answers", value: "De Visie", expected: .identifier), "answers", 3
        ),
        (
            13, #"  "visie": {"current": 2.5, "target": 3, "state": "answered","#,
            .invalidValue(key: "current", value: "2.5", expected: .stage), "answers.visie.current", 24
        ),
        (
            13, #"  "visie": {"current": "2", "target": 3, "state": "answered","#,
            .wrongType(key: "current", expected: .number, found: .string), "answers.visie.current", 24
        ),
        (
            13, #"  "visie": {"current": 2, "target": 0, "state": "answered","#,
            .invalidValue(key: "target", value: "0", expected: .stage), "answers.visie.target", 37
        ),
        (
            13, #"  "visie": {"current": null, "target": 3, "state": "answered","#, .currentMissing(aspectID: "visie"),
            "answers.visie.current", 24
        ),
        (
            13, #"  "visie": {"target": 3, "state": "answered","#, .currentMissing(aspectID: "visie"),
            "answers.visie.current", 3
        ),
        (
            13, #"  "visie": {"current": 2, "target": 3, "state": "unknown","#,
            .currentNotAllowed(aspectID: "visie", state: .unknown), "answers.visie.current", 24
        ),
        (
            13, #"  "visie": {"current": 2, "target": 3, "state": "vast","#,
            .invalidValue(
                key: "state",
                value: "vast",
                expected: .oneOf(["answered", "unknown", "notApplicable", "notDiscussed"])
            ), "answers.visie.state", 49
        ),
        (13, #"  "visie": {"current": 2, "target": 3,"#, .missingKey("state"), "answers.visie.state", 12),
        (
            14, #"   "attention": 1, "nextSteps": [],"#,
            .wrongType(key: "attention", expected: .string, found: .number), "answers.visie.attention", 17
        ),
        (
            14, #"   "nextSteps": {},"#, .wrongType(key: "nextSteps", expected: .array, found: .object),
            "answers.visie.nextSteps", 17
        ),
        (
            14, #"   "nextSteps": ["x"],"#, .wrongType(key: "nextSteps", expected: .object, found: .string),
            "answers.visie.nextSteps.0", 18
        ),
        (14, #"   "nextSteps": [{}],"#, .missingKey("what"), "answers.visie.nextSteps.0.what", 18),
        (
            15, #"   "priority": 1, "offer": false}"#, .wrongType(key: "priority", expected: .bool, found: .number),
            "answers.visie.priority", 16
        ),
        (
            15, #"   "priority": false, "offer": 0}"#, .wrongType(key: "offer", expected: .bool, found: .number),
            "answers.visie.offer", 32
        ),
        (
            11, #" "shareNotes": false, "completedThemes": "visie","#,
            .wrongType(key: "completedThemes", expected: .array, found: .string), "completedThemes", 42
        ),
        (
            11, #" "shareNotes": false, "completedThemes": ["visie", "De Visie"],"#,
            .invalidValue(key: "completedThemes", value: "De Visie", expected: .identifier), "completedThemes.1", 52
        ),
        (11, #" "shareNotes": false, "later": 1e400,"#, .notJSON(.numberTooLarge), "", 37),
        (4, #" "createdAt": 2026-11-23,"#, .notJSON(.invalidNumber), "", 19),
        (16, " }", .notJSON(.unexpectedEnd), "", 3),
    ])
    func oneProblemWithItsPlace(_ line: Int, _ text: String, _ fact: ResultProblem.Fact, _ path: String, _ column: Int)
    {
        // What is missing is missed at the object it should be in.
        let place = fact == .missingKey("round") ? 1 : line
        #expect(
            problems([line: text]) == [ResultProblem(fact, path: path, at: JSONPosition(line: place, column: column))],
            "\(text)"
        )
    }

    @Test func longTexts() {
        func long(_ count: Int) -> String { String(repeating: "x", count: count) }
        let cases: [(Int, String, String, Int)] =
            [
                (7, #" "school": {"code": "12AB00", "name": "$", "sector": "po"},"#, "name", ResultLimits.schoolName),
                (9, #" "respondents": ["$"],"#, "respondents", ResultLimits.respondent),
                (11, #" "goal": "$","#, "goal", ResultLimits.plan),
                (11, #" "rests": "$","#, "rests", ResultLimits.plan),
            ]
            + AnswerText.allCases.map { (14, "   \"\($0.key)\": \"$\",", $0.key, $0.limit) }
            + StepText.allCases.map { text in
                let what = text == .what ? "" : "\"what\": \"\", "
                return (14, "   \"nextSteps\": [{\(what)\"\(text.key)\": \"$\"}],", text.key, text.limit)
            }
        for (line, text, key, limit) in cases {
            let parts = text.split(separator: "$")
            let newest = " \"formatVersion\": \(ScanResult.formatVersion),"
            #expect(problems([2: newest, line: parts.joined(separator: long(limit))]) == [])
            let tooLong = problems([2: newest, line: parts.joined(separator: long(limit + 1))])
            #expect(tooLong.map(\.fact) == [.textTooLong(key: key, limit: limit, found: limit + 1)])
        }
    }

    @Test func longLists() {
        let roles = [String](repeating: "\"x\"", count: ResultLimits.respondents + 1).joined(separator: ",")
        #expect(
            problems([9: " \"respondents\": [\(roles)],"]).map(\.fact) == [
                .tooMany(key: "respondents", limit: 40, found: 41)
            ]
        )
        let steps = [String](repeating: "{\"what\":\"\"}", count: ResultLimits.nextSteps + 1).joined(separator: ",")
        #expect(
            problems([14: " \"nextSteps\": [\(steps)],"]).map(\.fact) == [
                .tooMany(key: "nextSteps", limit: 20, found: 21)
            ]
        )
        let answers = (0...ResultLimits.answers).map { "\"a\($0)\": {\"state\": \"unknown\"}" }.joined(separator: ",")
        let many = problems([12: " \"answers\": {" + answers + "}}", 13: "", 14: "", 15: "", 16: ""])
        #expect(many.map(\.fact) == [.tooMany(key: "answers", limit: 500, found: 501)])
    }

    @Test func allProblemsAtOnceInTheOrderOfTheFile() {
        let found = problems([
            3: #" "id": 1,"#, 8: #" "round": 2,"#, 10: #" "sharing": 3,"#, 13: #"  "visie": {"state": "x","#,
        ])
        #expect(found.map(\.position.line) == [3, 8, 10, 13])
    }

    @Test func shownValuesAreShortAndClean() {
        let value = "\\u202E" + String(repeating: "y", count: 200)
        guard case .invalidValue(_, let shown, _)? = problems([10: " \"sharing\": \"\(value)\","]).first?.fact else {
            Issue.record("no problem")
            return
        }
        #expect(shown == String(repeating: "y", count: 79))
    }

    @Test func filesThatAreNoResult() {
        #expect(problems(Array("[]".utf8)).map(\.fact) == [.notAResult])
        #expect(problems(Array("{}".utf8)).map(\.fact) == [.notAResult])
        #expect(problems(Array("".utf8)).map(\.fact) == [.notJSON(.empty)])
        #expect(problems(Array(#"{"format":"scandossier-result"}"#.utf8)).map(\.fact) == [.missingKey("formatVersion")])
        #expect(problems([UInt8](repeating: 0x20, count: 2 << 20)).map(\.fact) == [.tooLarge(limit: 1 << 20)])
    }
}
