import Markdown
import Testing

/// What does not belong in text is replaced without moving the rest.
@Suite struct CharacterTests {
    @Test func invalidUTF8() {
        let bytes = Array("é".utf8) + [0xE9, 0x20] + Array("[a](javascript:b)".utf8) + [0xC3]
        let document = MarkdownDocument.parse(bytes, firstLine: 2, options: .site)
        #expect(
            document.issueLines == [
                "2:3-2:3 invalidUTF8", "2:5-2:21 disallowedURL(scheme: \"javascript\")", "2:22-2:22 invalidUTF8",
            ]
        )
        #expect(string(document.html()) == "<p>é\u{FFFD} a\u{FFFD}</p>\n")
    }

    @Test(arguments: [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xFF], [0x80],
    ])
    func everyKindOfInvalidUTF8(bytes: [UInt8]) {
        let document = MarkdownDocument.parse(bytes, options: .site)
        #expect(document.issues.allSatisfy { $0.kind == .invalidUTF8 })
        #expect(document.issues.count == bytes.count)
    }

    @Test(arguments: ["\u{0}", "\u{1}", "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}"])
    func controlCharacters(character: String) {
        let scalar = character.unicodeScalars.first?.value ?? 0
        let document = parse("a\n\(character)b `\(character)` [c](d\(character))")
        #expect(document.issues.first?.kind == .controlCharacter(scalar: scalar))
        #expect(document.issues.first?.range.start == SourcePosition(line: 2, column: 1))
        let html = string(document.html())
        #expect(!html.contains(character))
        #expect(html.contains("\u{FFFD}b"))
    }

    @Test(arguments: ["&#1;", "&#x202E;", "&#x85;", "&#0;", "&#27;"])
    func controlCharactersByEntity(entity: String) {
        #expect(render("a\(entity)é€😀") == "<p>a\u{FFFD}é€😀</p>\n")
    }

    @Test(arguments: ["é€😀\u{FFFD}\u{10FFFF}", "a\tb", "\u{FEFF}# x", "a\u{AD}b\u{200B}c"])
    func ordinaryCharacters(text: String) {
        #expect(parse(text).issues.isEmpty)
        #expect(render(text, options: .commonMark) == CommonMarkTests.reference(text.utf8))
    }
}
