import Files

/// A few pages as the search knows them: their texts, as the search page loads them, and which word stands in which of
/// their sections. Parts are made on all cores; the index joins them.
struct SearchPart: Sendable {
    struct Page: Sendable {
        var path: String
        var title: String
        /// The part of the site it belongs to; empty at the top.
        var place: String
        var sectionCount: Int
    }

    let pages: [Page]
    /// Sections are numbered through all pages of the part.
    let vocabulary: SearchVocabulary
    /// JSON: per page its sections as `[anchor, heading, text]`.
    let texts: [UInt8]
    let stamp: String

    init(_ entries: [SearchEntry]) {
        pages = entries.map {
            Page(path: $0.path, title: $0.title, place: $0.place, sectionCount: $0.text.sections.count)
        }
        vocabulary = Self.vocabulary(of: entries)
        var script = SearchScript()
        script.list(entries) { script, entry in
            script.list(entry.text.sections) { script, section in
                script.list([section.anchor, section.heading, section.text]) { $0.string($1) }
            }
        }
        texts = script.bytes
        stamp = String(Fingerprint.of(texts).prefix(12))
    }

    private static func vocabulary(of entries: [SearchEntry]) -> SearchVocabulary {
        var vocabulary = SearchVocabulary(leavingOut: CommonWords.dutch)
        var words = SearchWords()
        var number = 0
        for entry in entries {
            for (place, section) in entry.text.sections.enumerated() {
                let heading = place == 0 ? Array(entry.title.utf8) : section.heading
                for (text, isHeading) in [(heading, true), (section.text, false)] {
                    var compounds: [[UInt8]] = []
                    words.forEach(in: text, compounds: &compounds) {
                        vocabulary.note($0, section: number, isHeading: isHeading)
                    }
                    for word in compounds { vocabulary.note(word, section: number, isHeading: isHeading) }
                }
                number += 1
            }
        }
        return vocabulary
    }
}
