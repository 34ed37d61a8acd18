import Testing

@testable import Content

/// What is said about how a page reads.
@Suite struct ReadingLevelTests {
    private func level(_ body: String) throws -> ReadingLevel {
        try #require(ReadingLevel.of(Array("---\ntitle: Een titel. Met punten.\n---\n\(body)\n".utf8), file: "over.md"))
    }

    @Test(arguments: [
        ("Eén zin van vijf woorden.", 5, 1),
        ("Is dit een vraag? Ja! En dit (ook) is een zin…", 11, 3),
        ("Denk aan o.a. de school, d.w.z. het team. Vraag het bijv. Anna of dr. Bakker.", 15, 2),
        ("Op 3.5 kilometer staat nr. 12. 4 mensen lopen.", 9, 2),
        ("Zonder punt aan het eind", 5, 1),
        ("- een punt\n- nog een punt.\n\n> Een aanhaling. Met twee.", 9, 4),
        ("> [!TIP] Een titel\n> De tekst van een kader.", 5, 1),
        ("Een [link naar elders](https://a.example/zeer-lang-adres) en `code hier` erbij.", 6, 1),
        ("Hij zei: \"Kom binnen.\" Toen ging hij.", 7, 2),
        ("Een **vet**gedrukt woord – met streep.", 5, 1),
        ("## Een kop telt niet mee\n\n| Een | tabel |\n|---|---|\n| ook | niet |\n\n```\nen code niet\n```", 0, 0),
        ("", 0, 0),
    ])
    func countsWordsAndSentences(body: String, words: Int, sentences: Int) throws {
        let level = try level(body)
        #expect(level.words == words)
        #expect(level.sentences == sentences)
    }

    @Test func namesLongSentencesByTheLineTheyBeginOn() throws {
        let long = Array(repeating: "woord", count: 26).joined(separator: " ")
        let level = try level(
            "Kort. Dan komt er\n\(long).\n\n- Een punt.\n- X \(long).\n\n\(Array(repeating: "woord", count: 25).joined(separator: " "))."
        )
        #expect(level.longSentences == [.init(line: 4, words: 29), .init(line: 8, words: 27)])
    }

    @Test func namesLongWordsWithAllTheirLines() throws {
        let level = try level(
            "Kwaliteitsontwikkelingen en samenwerkingsovereenkomst.\nLees kwaliteitsontwikkelingen. Een opleidings-en-begeleidingsplan.\n`samenwerkingsovereenkomsten`"
        )
        #expect(
            level.longWords == [
                .init(word: "kwaliteitsontwikkelingen", lines: [4, 5]),
                .init(word: "samenwerkingsovereenkomst", lines: [4]),
            ]
        )
    }

    @Test func saysItInDutch() throws {
        let long = Array(repeating: "woord", count: 30).joined(separator: " ")
        #expect(ReadingWording(of: try level("Twee woorden.")).text == "Gemiddeld 2 woorden per zin.")
        #expect(
            ReadingWording(of: try level("\(long).\n\nSamenwerkingsovereenkomst samenwerkingsovereenkomst.")).text
                == "Gemiddeld 16 woorden per zin. 1 lange zin: regel 4 (30 woorden). 1 lang woord: ‘samenwerkingsovereenkomst’ (regel 6, 2 keer)."
        )
        #expect(ReadingWording(of: try level("")).text == "Op deze pagina staan geen zinnen.")
        let many = (0..<7).map { _ in "\(long)." }.joined(separator: "\n\n")
        #expect(ReadingWording(of: try level(many)).text.hasSuffix("regel 12 (30 woorden) en nog 2."))
    }

    @Test func isSilentAboutWhatIsNoPage() {
        #expect(ReadingLevel.of([], file: "a.md") == nil)
        #expect(ReadingLevel.of(Array("Geen kop.".utf8), file: "a.md") == nil)
        #expect(ReadingLevel.of(Array("---\ntitle: A\n---\n".utf8) + [0xFF], file: "a.md") == nil)
    }
}
