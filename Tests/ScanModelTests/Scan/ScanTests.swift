import ScanModel
import Testing

@Suite struct ScanTests {
    @Test func foldsTheTextsOfAnAspect() {
        let aspect = Aspect(
            id: "visie",
            title: " Visie ",
            guidingQuestion: "Hoe\n  ziet het eruit?\n",
            stageTexts: ["een\r\ntwee"],
            conversationQuestions: ["\n a \n"],
            nextSteps: ["x\n\ny"]
        )
        #expect(aspect.title == "Visie" && aspect.guidingQuestion == "Hoe ziet het eruit?")
        #expect(
            aspect.stageTexts == ["een twee"] && aspect.conversationQuestions == ["a"] && aspect.nextSteps == ["x y"]
        )
    }

    @Test func canonicalTextKnowsIdsAndStageTextsOnly() {
        let scan = Samples.scan([Samples.aspect("b"), Samples.aspect("a", texts: ["één", "twee"])])
        #expect(scan.canonicalText == "scan proef\naspect a\n1 één\n2 twee\naspect b\n1 a\n2 b\n3 c\n4 d\n")
        let moved = Samples.scan(
            [Samples.aspect("a", texts: ["één", "twee"]), Samples.aspect("b")],
            version: "9",
            digest: ""
        )
        #expect(moved.canonicalText == scan.canonicalText)
        #expect(Samples.scan([Samples.aspect("b")]).canonicalText != scan.canonicalText)
    }

    @Test func findsByID() {
        let scan = Samples.scan([Samples.aspect("a"), Samples.aspect("b", renamedFrom: ["oud", "a"])])
        #expect(scan.aspect(id: "b")?.id == "b" && scan.aspect(id: "oud") == nil)
        #expect(scan.topic(id: "thema")?.aspects.count == 2 && scan.topic(ofAspect: "b")?.id == "thema")
        #expect(scan.resolve(aspectID: "oud")?.id == "b")
        #expect(scan.resolve(aspectID: "a")?.id == "a", "An id in use wins over a rename from it")
        #expect(scan.resolve(aspectID: "weg") == nil)
    }

    @Test(arguments: [
        ("gedeelde-visie", true), ("a", true), ("2e-graads", true), ("", false), ("A", false), ("a--b", false),
        ("-a", false),
        ("a-", false), ("a b", false), ("é", false), ("123", false), ("1-2", false), ("a_b", false),
    ])
    func identifiersAreKebabCase(_ text: String, _ isValid: Bool) { #expect(Identifier.isValid(text) == isValid) }

    @Test(arguments: [
        ("2026-2027", true), ("1999-2000", true), ("2026-2028", false), ("2027-2026", false), ("2026/2027", false),
        ("2026-27", false),
        ("", false), ("0000-0001", false), ("2026-2027 ", false), ("２026-2027", false),
    ])
    func schoolYearsAreConsecutive(_ text: String, _ isValid: Bool) { #expect(SchoolYear.isValid(text) == isValid) }
}
