import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite struct SearchWordsTests {
    private struct Vectors: Decodable {
        struct Words: Decodable {
            var text: String
            var words: [String]
        }
        struct Compounds: Decodable {
            var text: String
            var compounds: [String]
        }
        var words: [Words]
        var compounds: [Compounds]
    }

    /// The page cuts what a reader types by the same rules, bound to the same file.
    @Test func textsAreCutAsInThePage() throws {
        let file = Repository.root.appending(path: "Tests/Fixtures/vectors/search-words.json")
        let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
        #expect(vectors.words.count > 10)
        for vector in vectors.words {
            var found: [String] = []
            var words = SearchWords()
            words.forEach(in: Array(vector.text.utf8)) { found.append(String(decoding: $0, as: UTF8.self)) }
            #expect(found == vector.words, "\(vector.text)")
        }
        #expect(vectors.compounds.count > 5)
        for vector in vectors.compounds {
            var found: [[UInt8]] = []
            var words = SearchWords()
            words.forEach(in: Array(vector.text.utf8), compounds: &found) { _ in }
            #expect(found.map { String(decoding: $0, as: UTF8.self) } == vector.compounds, "\(vector.text)")
        }
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var words = SearchWords()
        var count = 0
        for bytes: [UInt8] in [[0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80, 0x80, 0xFF], [0x61, 0x61, 0xC3]] {
            words.forEach(in: bytes) { _ in count += 1 }
        }
        #expect(count == 1)
    }
}
