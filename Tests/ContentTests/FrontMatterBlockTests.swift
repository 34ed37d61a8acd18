import Testing

@testable import Content

/// Where the front matter ends and the text begins.
@Suite struct FrontMatterBlockTests {
    /// The YAML, the body, and the line on which the body starts.
    private func cut(_ text: String) throws -> (yaml: String, body: String, line: Int) {
        let bytes = Array(text.utf8)
        let block = try FrontMatterBlock.find(in: bytes)
        return (
            String(decoding: bytes[block.yaml], as: UTF8.self),
            String(decoding: bytes[block.bodyStart...], as: UTF8.self), block.bodyLine
        )
    }

    @Test func theTextStartsAfterTheSecondLine() throws {
        let parts = try cut("---\ntitle: A\n---\nTekst.\n")
        #expect(parts == ("title: A\n", "Tekst.\n", 4))
    }

    @Test func dashesInsideALineDoNotEndIt() throws {
        let parts = try cut("---\ntitle: A --- B\nlead: ---x\n ---\n----\n---\nTekst --- met streepjes\n---\n")
        #expect(parts.yaml == "title: A --- B\nlead: ---x\n ---\n----\n")
        #expect(parts.body == "Tekst --- met streepjes\n---\n")
        #expect(parts.line == 7)
    }

    @Test func aByteOrderMarkIsPassedOver() throws {
        let parts = try cut("\u{FEFF}---\ntitle: A\n---\nTekst.")
        #expect(parts == ("title: A\n", "Tekst.", 4))
    }

    @Test func windowsLineEndsAreFine() throws {
        let parts = try cut("---\r\ntitle: A\r\n---\r\nTekst.\r\n")
        #expect(parts == ("title: A\r\n", "Tekst.\r\n", 4))
    }

    @Test func spacesAfterTheDashesAreFine() throws {
        #expect(try cut("--- \ntitle: A\n---\t\nTekst.").body == "Tekst.")
    }

    @Test func emptyFrontMatterAndEmptyTextAreFound() throws {
        #expect(try cut("---\n---\n") == ("", "", 3))
        #expect(try cut("---\ntitle: A\n---") == ("title: A\n", "", 4))
    }

    @Test(arguments: ["", "\n---\ntitle: A\n---\n", "Tekst.\n", " ---\na: b\n---\n", "----\na: b\n---\n", "\u{FEFF}"])
    func aFileThatDoesNotBeginWithDashesHasNone(text: String) {
        #expect(throws: FrontMatterBlock.Failure.missing) { try cut(text) }
    }

    @Test(arguments: ["---", "---\n", "---\ntitle: A\n", "---\ntitle: A\n --- \n---x\n"])
    func frontMatterThatNeverEndsIsUnclosed(text: String) {
        #expect(throws: FrontMatterBlock.Failure.unclosed) { try cut(text) }
    }
}
