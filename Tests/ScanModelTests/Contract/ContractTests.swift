import Testing

@testable import ScanModel

@Suite struct ContractTests {
    private static let objects: [(ObjectRule, String)] = [
        (.root, "root"), (.scan, "scan"), (.school, "school"), (.answer, "answer"), (.step, "step"),
    ]

    @Test func everyKeyOfAnObjectIsThereOnce() {
        for (object, name) in Self.objects {
            let keys = object.fields.map(\.key)
            #expect(!keys.isEmpty && Set(keys).count == keys.count, "\(name)")
        }
        let columns = [ExportColumns.group, ExportColumns.school, ExportColumns.form]
        for keys in columns.map({ $0.map(\.key) }) { #expect(Set(keys).count == keys.count) }
    }

    /// What is written is what the contract says, key by key, in its order.
    @Test func aFileHasTheKeysOfTheContract() throws {
        let texts = Dictionary(uniqueKeysWithValues: StepText.allCases.map { ($0, $0.key) })
        let step = NextStep(FieldTexts(texts), state: .busy)
        let answer = Answer(
            current: 1,
            target: 2,
            state: .answered,
            texts: FieldTexts(Dictionary(uniqueKeysWithValues: AnswerText.allCases.map { ($0, $0.key) })),
            shared: Set(AnswerText.allCases.filter(\.hasConsent)),
            nextSteps: [step],
            flags: Set(AnswerFlag.allCases)
        )
        var result = Samples.result("s1", [("a", answer)])
        result.completedThemes = ["thema"]
        (result.goal, result.rests, result.lookBack) = ("doel", "rust", "2027-06")
        let digest = String(repeating: "0", count: 64)
        result.basedOn = [
            ResultOrigin(id: result.id, modifiedAt: result.modifiedAt, digest: digest, earlier: [digest])
        ]
        let root = result.json
        let found = try #require(root["answers"]?["a"])
        #expect(root.keys == ObjectRule.root.fields.map(\.key))
        #expect(root["basedOn"]?.array?.first?.keys == ObjectRule.origin.fields.map(\.key))
        #expect(root["scan"]?.keys == ObjectRule.scan.fields.map(\.key))
        #expect(root["school"]?.keys == ObjectRule.school.fields.map(\.key))
        #expect(found.keys == ObjectRule.answer.fields.map(\.key))
        #expect(found["nextSteps"]?.array?.first?.keys == ObjectRule.step.fields.map(\.key))
        for text in AnswerText.allCases { #expect(found[text.key]?.string == text.key) }
        for flag in AnswerFlag.allCases { #expect(found[flag.key]?.bool == true) }
        #expect(try ScanResult.read(result.write()).get() == result)
    }

    /// A file without them is read; without one of the others it is not.
    @Test func whatIsRequiredIsMissed() throws {
        let whole = Samples.result("s1", [("a", Samples.answered(1))]).json
        for field in ObjectRule.root.fields where field.key != RootField.format.key {
            let members = try #require(whole.members).filter { $0.key != field.key }
            let read = ScanResult.read(JSONWriter.write(.object(members)))
            #expect(((try? read.get()) == nil) == field.isRequired, "\(field.key)")
        }
    }

    @Test func notesAreNeverShownToWhomTheyAreNotShared() throws {
        let notes = AnswerText.allCases.filter(\.isNote)
        #expect(notes.contains(.attention))
        var result = Samples.result("s1", sharing: .group, [("a", Samples.answered(1))])
        for text in AnswerText.allCases { result.answers["a"]?.texts[text] = "woorden van \(text.key)" }
        let scan = Samples.scan([Samples.aspect("a")])
        for shares in [true, false] {
            for allowed in [[], AnswerText.allCases.filter(\.hasConsent)] {
                result.shareNotes = shares
                result.answers["a"]?.shared = Set(allowed)
                let selection = ResultSelection([result], scan: scan, round: result.round, audience: .group)
                let table = SchoolExport.table([(scan, result.round, selection)], register: SchoolRegister())
                let text = String(decoding: table.csv(), as: UTF8.self)
                for note in AnswerText.allCases {
                    let isShown = (shares || !note.isNote) && (!note.hasConsent || allowed.contains(note))
                    #expect(text.contains("woorden van \(note.key)") == isShown, "\(note.key)")
                }
            }
        }
    }

    @Test func theSchemaAsksWhatTheReaderAsks() throws {
        let schema = ResultSchema.json()
        let required = schema["required"]?.array?.compactMap(\.string)
        #expect(required == ObjectRule.root.fields.filter(\.isRequired).map(\.key))
        let answer = try #require(schema["properties"]?["answers"]?["additionalProperties"])
        #expect(answer["properties"]?.keys == ObjectRule.answer.fields.map(\.key))
        for text in AnswerText.allCases {
            #expect(answer["properties"]?[text.key]?["maxLength"]?.int == text.limit)
        }
    }
}

/// Schemas that were published stay as they were.
@Suite struct ResultSchemaTests {
    @Test func theSchemaOfVersion1IsTheOneThatWasPublished() throws {
        #expect(try Array(ResultSchema.text(of: 1).utf8) == Fixture.bytes("results/schema-1.json"))
        #expect(ResultSchema.versions.map(ResultSchema.path).first == "schema/scan-result-1.json")
    }

    @Test func aVersionKnowsWhatItBrought() {
        let (first, second) = (ResultSchema.json(of: 1), ResultSchema.json(of: 2))
        #expect(first["properties"]?["basedOn"] == nil && second["properties"]?["basedOn"] != nil)
        #expect(second["properties"]?["formatVersion"] == ["const": 2])
    }
}

extension JSONValue {
    fileprivate var keys: [String]? { members?.map(\.key) }
}
