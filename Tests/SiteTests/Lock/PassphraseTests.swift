import Testing

@testable import Site

@Suite struct PassphraseTests {
    @Test(arguments: ["vier losse woorden kaas", "  vier\tlosse  woorden\u{A0}kaas ", "vi\u{65}r losse woorden kaas"])
    func blanksCountOnce(typed: String) throws {
        #expect(try Passphrase(typed) == Passphrase("vier losse woorden kaas"))
    }

    /// A Mac types an accent in another way than Windows.
    @Test func accentsAreTheSameEverywhere() throws {
        #expect(try Passphrase("de cafe\u{301}s van overmorgen").text.unicodeScalars.contains("\u{E9}"))
    }

    @Test func capitalsCount() throws {
        #expect(try Passphrase("vier losse woorden kaas") != Passphrase("Vier losse woorden kaas"))
    }

    @Test(arguments: [
        ("", Passphrase.Problem.empty), (" \t ", .empty), ("geheim", .tooShort(6)),
        ("negentien  tekens nu", .tooShort(19)),
        (String(repeating: "welkom ", count: 9), .tooPlain), (String(repeating: "a1b2", count: 8), .tooPlain),
        ("regel een van de zin\nregel twee", .invisible), (String(repeating: "abcdefghijk ", count: 20), .tooLong),
    ])
    func theRestIsRefusedWithASuggestion(typed: String, problem: Passphrase.Problem) {
        #expect(throws: problem) { try Passphrase(typed) }
        #expect(PassphraseWording.message(problem).contains("Door het toeval gekozen, bijvoorbeeld:\n  "))
    }

    @Test func whatIsSuggestedWillDo() throws {
        #expect(Set(PassphraseTexts.words).count == PassphraseTexts.words.count)
        #expect(PassphraseTexts.words.count > 512)
        for _ in 0..<200 {
            let suggestion = Passphrase.suggestion()
            #expect(suggestion.split(separator: " ").count == 6)
            _ = try Passphrase(suggestion)
        }
    }
}
