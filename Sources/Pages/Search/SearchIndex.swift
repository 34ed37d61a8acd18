import Files

/// The index while it is made, and the script it becomes.
///
/// `scandossierSearch.index({…})` with:
/// - `pages`: four values a page: address, title, number in `places`, number of sections. Sections are numbered through.
/// - `written`: how many of them somebody wrote; those come first, and only those have texts.
/// - `words`: sorted, each as a capital letter for how many letters it shares with the one before (`A` is none), and the
///   rest.
/// - `sections`: per word, separated by spaces, the sections it stands in, as differences. A difference is doubled, plus one
///   when the word is in the heading (or at the top of a page in the title), and written in digits of five bits, the lowest
///   first, 32 added to all but the last.
/// - `common`: words left out. `texts`: the stamps of the files of texts, `perFile` pages each.
struct SearchIndex {
    var stamps: [String] = []
    /// Pages that have texts.
    var writtenCount = 0
    private var pages = SearchScript()
    private var pageCount = 0
    private var sectionCount = 0
    private var places: [String: Int] = [:]
    private var vocabulary = SearchVocabulary(leavingOut: CommonWords.dutch)

    mutating func add(_ part: SearchPart) {
        for page in part.pages {
            let place = places[page.place] ?? places.count
            places[page.place] = place
            if pageCount > 0 { pages.raw(",") }
            pages.string(RelativePath.encoded(page.path))
            pages.raw(",")
            pages.string(page.title)
            pages.raw(",\(place),\(page.sectionCount)")
            pageCount += 1
        }
        vocabulary.add(part.vocabulary, firstSection: sectionCount)
        sectionCount += part.pages.reduce(0) { $0 + $1.sectionCount }
    }

    var script: [UInt8] {
        let numbers = vocabulary.sorted
        var script = SearchScript()
        script.raw("scandossierSearch.index({\"version\":1,\"common\":")
        script.string(CommonWords.dutch.joined(separator: " "))
        script.raw(",\"written\":\(writtenCount),\"perFile\":\(SearchFiles.pagesPerFile),\"texts\":")
        script.list(stamps) { $0.string($1) }
        script.raw(",\"places\":")
        script.list(places.sorted { $0.value < $1.value }) { $0.string($1.key) }
        script.raw(",\"pages\":[")
        script.raw(pages.bytes)
        script.raw("],\"words\":")
        script.string(packedWords(numbers))
        script.raw(",\"sections\":")
        script.string(packedSections(numbers))
        script.raw("});\n")
        return script.bytes
    }

    private func packedWords(_ numbers: [Int]) -> [UInt8] {
        var packed: [UInt8] = []
        var last: ArraySlice<UInt8> = []
        for number in numbers {
            let word = vocabulary.word(number)
            // Of ASCII letters only: those are as many to the script as they are bytes.
            let shared = zip(last, word).prefix { $0 == $1 && $0 < 0x80 }.count
            packed.append(UInt8(ascii: "A") + UInt8(min(shared, 25)))
            packed.append(contentsOf: word.dropFirst(min(shared, 25)))
            last = word
        }
        return packed
    }

    private func packedSections(_ numbers: [Int]) -> [UInt8] {
        var packed: [UInt8] = []
        for number in numbers {
            if !packed.isEmpty { packed.append(UInt8(ascii: " ")) }
            var last: UInt32 = 0
            for value in vocabulary.occurrences[number] {
                var rest = (value >> 1 - last) << 1 | value & 1
                last = value >> 1
                while rest > 31 {
                    packed.append(Self.digits[Int(rest & 31 | 32)])
                    rest >>= 5
                }
                packed.append(Self.digits[Int(rest)])
            }
        }
        return packed
    }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
