import Files
import Testing

@Suite struct RelativePathTests {
    @Test(arguments: [
        ("index.html", "over.html", "over.html"),
        ("index.html", "nieuws/a.html", "nieuws/a.html"),
        ("nieuws/a.html", "index.html", "../index.html"),
        ("nieuws/a.html", "nieuws/b.html", "b.html"),
        ("nieuws/a.html", "nieuws/a.html", "a.html"),
        ("a/b/c.html", "a/d/e.html", "../d/e.html"),
        ("a/b/c.html", "x.html", "../../x.html"),
        ("a.html", "a/a.html", "a/a.html"),
        ("a/a.html", "a.html", "../a.html"),
    ])
    func aLinkLeadsThere(from base: String, to target: String, link: String) {
        #expect(RelativePath.link(from: base, to: target) == link)
        #expect(RelativePath.resolve(link, from: base) == target)
    }

    @Test(arguments: [
        ("over.md", "index.md", "over.md"),
        ("../over.md", "a/b.md", "over.md"),
        ("./c.md", "a/b.md", "a/c.md"),
        ("../a/./c.md", "a/b.md", "a/c.md"),
        ("c//d.md", "a/b.md", "a/c/d.md"),
    ])
    func aReferenceIsResolved(reference: String, base: String, path: String) {
        #expect(RelativePath.resolve(reference, from: base) == path)
    }

    @Test(arguments: ["../over.md", "a/../../over.md", "..", "../.."])
    func aReferenceCannotClimbOutOfTheSite(reference: String) {
        #expect(RelativePath.resolve(reference, from: "index.md") == nil)
    }

    @Test func aMarkdownFileBecomesAPage() {
        #expect(RelativePath.output(of: "handleiding/index.md") == "handleiding/index.html")
        #expect(RelativePath.output(of: "beeld.svg") == "beeld.svg")
        #expect(RelativePath.depth(of: "a/b/c.html") == 2)
        #expect(RelativePath.name(of: "a/b.md") == "b.md")
    }
}
