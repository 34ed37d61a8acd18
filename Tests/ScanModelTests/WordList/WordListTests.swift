import ScanModel
import Testing

/// Finding the words of an office's list.
@Suite struct WordListTests {
    private let list = WordList([
        .init(word: "coach", preferred: "begeleider"), .init(word: "coach in de school", preferred: "schoolopleider"),
        .init(word: "École", preferred: "school"),
    ])

    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return list.matches(in: bytes, range: 0..<bytes.count).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Een coach.", ["coach"]), ("COACH, Coach!", ["COACH", "Coach"]), ("coaching coachte scoach", []),
        ("team-coach coach-team", []), ("‘coach’ “coach” «coach» coach…", ["coach", "coach", "coach", "coach"]),
        ("een\u{A0}coach\u{A0}hier", ["coach"]), ("coach in  de\nschool", ["coach in  de\nschool"]),
        ("coach in de scholen", ["coach"]), ("Een école, een ÉCOLE, ecole", ["école", "ÉCOLE"]), ("coachés", []),
        ("", []),
        ("coach", ["coach"]), ("co", []), ("coach in", ["coach"]),
    ])
    func findsWholeWords(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func keepsWithinTheRange() {
        let bytes = Array("coach coach coach".utf8)
        #expect(list.matches(in: bytes, range: 6..<11).map(\.range) == [6..<11])
        #expect(list.matches(in: bytes, range: 6..<10).isEmpty)
    }

    @Test func readsWhatSpreadsheetsWrite() {
        let rows = "Waarom,Schrijf_liever,SCHRIJF NIET\r\n\"Zo, dus.\",begeleider,coach\r\n"
        let expected = WordList([.init(word: "coach", preferred: "begeleider", reason: "Zo, dus.")])
        #expect(WordList.read(Array(rows.utf8)).list == expected)
        #expect(
            WordList.read([0xEF, 0xBB, 0xBF] + Array("schrijf niet\tschrijf liever\ncoach\tbegeleider".utf8)).problems
                .isEmpty
        )
        let latin = Array("schrijf niet;schrijf liever\ncr".utf8) + [0xE8] + Array("che;opvang\n".utf8)
        #expect(WordList.read(latin).list.entries == [.init(word: "crèche", preferred: "opvang")])
    }

    @Test func saysWhichRowsDoNotTakePart() {
        let read = WordList.read(Array("schrijf niet;schrijf liever\na;b\nA;c\n;d\ne\n\"f\"g;h\n".utf8))
        #expect(read.list.entries == [.init(word: "a", preferred: "b")])
        #expect(read.problems.map(\.line) == [3, 4, 5, 6])
        #expect(WordList.read([]).problems.map(\.fact) == [.noHeader])
        #expect(WordList.read([0xFF, 0xFE, 0x61, 0]).problems.map(\.fact) == [.notUTF8])
    }
}
