import Testing

@testable import ScanModel

@Suite struct SlugTests {
    @Test(arguments: [
        ("Stichting Één & Co.", "stichting-een-co"), ("  Noord–Holland  ", "noord-holland"), ("e\u{301}cole", "ecole"),
        ("'t Gooi", "t-gooi"), ("Ĳsselland", "ijsselland"), ("Øst", "ost"), ("!!!", ""), ("", ""), ("A1-b2", "a1-b2"),
        ("漢字", ""),
    ])
    func makesAddresses(_ name: String, _ slug: String) { #expect(Slug.of(name) == slug) }

    @Test func foldsLines() {
        #expect(LineFolding.fold("  een\n   twee  \r\n\r\n\tdrie  vier ") == "een twee drie  vier")
        #expect(LineFolding.fold(" \n ") == "")
    }

    @Test func findsTheNearestName() {
        #expect(NearestName.of("bestur", among: ["bestuur", "naam"]) == "bestuur")
        #expect(NearestName.of("Sektor", among: ["sector", "naam"]) == "sector")
        #expect(NearestName.of("telefoon", among: ["sector", "naam"]) == nil)
        #expect(NearestName.of("", among: ["naam"]) == nil)
    }
}
