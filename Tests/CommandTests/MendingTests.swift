import Foundation
import Testing

/// `check --fix`, over every kind of mistake there is a case of: what it does is right, or it does nothing.
@Suite(.serialized) struct MendingTests {
    /// Cases of which something is mended; the others stay byte for byte as they are.
    static let mended: Set<String> = [
        "file-control-character", "file-control-character-in-front-matter", "key-curly-quotes", "link-absolute",
        "link-moved-page", "link-other-ways", "markdown-emphasis", "markdown-heading-underline", "markdown-link-unread",
        "markdown-space",
        "markdown-table-unread", "yaml-dash", "yaml-hard-space", "yaml-space",
    ]

    @Test(arguments: InvalidSiteTests.names)
    func whatNeedsAChoiceIsLeftAlone(name: String) async throws {
        guard !Self.mended.contains(name) else { return }
        let place = try InvalidSiteTests.place(name)
        let before = try place.files(below: "", hidden: true)
        let options = InvalidSiteTests.theme(of: place).map { ["--theme", $0] } ?? []
        let outcome = try await Command.run(["check", "--fix"] + options, in: place.root)
        #expect(try place.files(below: "", hidden: true) == before)
        #expect(outcome.output.hasPrefix("Er is niets dat"))
    }

    @Test(arguments: mended)
    func whatIsMendedIsMendedOnce(name: String) async throws {
        let place = try InvalidSiteTests.place(name)
        let before = try place.files(below: "", hidden: true)
        let problems = try await place.run("check").output
        let rehearsal = try await place.run("check", "--fix", "--dry-run")
        #expect(try place.files(below: "", hidden: true) == before, "a rehearsal writes nothing")
        #expect(rehearsal.output.hasSuffix(problems))
        let outcome = try await place.run("check", "--fix")
        let after = try place.files(below: "", hidden: true)
        #expect(after != before)
        #expect(Set(after.keys) == Set(before.keys), "no file comes or goes")
        let left = try await place.run("check").output
        #expect(left != problems)
        #expect(outcome.output.hasSuffix(left), "it ends with what is left")
        let again = try await place.run("check", "--fix")
        #expect(again.output.hasPrefix("Er is niets dat"), "once is enough")
        #expect(try place.files(below: "", hidden: true) == after)
    }

    @Test func aFileThatIsReachedThroughALinkIsMendedWhereItStands() async throws {
        let place = try Workplace()
        let folder = place.root.appending(path: "content")
        try place.write("content/echt.md", "---\ntitle: Echt\n---\n\n##Kop\n")
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "pagina.md"),
            withDestinationURL: folder.appending(path: "echt.md")
        )
        _ = try await Command.run(["check", "--fix"], in: place.root)
        let file = folder.appending(path: "pagina.md").path(percentEncoded: false)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file).hasSuffix("echt.md"))
        #expect(try String(contentsOf: folder.appending(path: "echt.md"), encoding: .utf8).hasSuffix("\n## Kop\n"))
    }

    @Test func whatStandsManyTimesIsMendedEverywhere() async throws {
        let place = try Workplace()
        let text = String(repeating: "##Kop\n\nTekst.\n\n", count: 300)
        try place.write("content/pagina.md", "---\ntitle: Pagina\n---\n\n" + text)
        _ = try await Command.run(["check", "--fix"], in: place.root)
        let mended = try String(contentsOf: place.root.appending(path: "content/pagina.md"), encoding: .utf8)
        #expect(mended.hasSuffix(String(repeating: "## Kop\n\nTekst.\n\n", count: 300)))
    }

    @Test(arguments: [["--dry-run"], ["--fix", "--json"], ["--fix", "--external-links"]])
    func optionsThatDoNotGoTogether(options: [String]) async throws {
        let place = try Workplace()
        #expect(try await Command.run(["check"] + options, in: place.root).status == 64)
    }
}
