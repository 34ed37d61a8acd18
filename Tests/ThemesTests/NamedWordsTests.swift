import Testing

@testable import Themes

/// Which words travel in the page of a scan: those that its scripts say.
struct NamedWordsTests {
    private func named(_ script: String) -> NamedWords { NamedWords(Array(script.utf8)) }

    @Test func aWordThatIsSaidByItsWholeKey() {
        let words = named("part.textContent=say('talk.place',{n})")
        #expect(words.contains("talk.place"))
        #expect(!words.contains("talk.title"))
        #expect(!words.contains("talk.places"))
    }

    @Test func wordsThatAreSaidByHowTheyBegin() {
        let words = named("say(`keep.${place}Text`)")
        #expect(words.contains("keep.goneText"))
        #expect(!words.contains("open.title"))
    }

    @Test func aPlaceholderAloneNamesNothing() {
        let words = named("say(`${key}`)")
        #expect(!words.contains("open.title"))
    }

    @Test func aQuoteInAnotherTextHidesNothing() {
        let words = named("const found=/[\"'`]/.test(text)?say('open.same'):say(\"it's\"),key='open.page'")
        #expect(words.contains("open.same"))
        #expect(words.contains("open.page"))
    }
}
