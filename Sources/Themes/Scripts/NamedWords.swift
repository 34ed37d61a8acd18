/// The words that a script says by their key: `say('talk.place')` whole, `` say(`keep.${place}`) `` by how they begin.
/// What only templates show stands in the page already.
struct NamedWords {
    private var keys: Set<String> = []
    private var beginnings: Set<String> = []

    /// - Parameter script: as browsers load it, without comments.
    init(_ script: [UInt8]) {
        // The start of what may be a key, behind the quote that began it.
        var start: (place: Int, quote: UInt8)?
        for (place, byte) in script.enumerated() {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "`"):
                if let start, start.quote == byte, byte == UInt8(ascii: "'") {
                    keys.insert(String(decoding: script[start.place..<place], as: UTF8.self))
                }
                // It may also begin a text.
                start = (place + 1, byte)
            case UInt8(ascii: "$"):
                if let found = start, found.quote == UInt8(ascii: "`"), found.place < place {
                    beginnings.insert(String(decoding: script[found.place..<place], as: UTF8.self))
                }
                start = nil
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
                continue
            default: start = nil
            }
        }
    }

    func contains(_ word: (key: String, text: String)) -> Bool { contains(word.key) }

    func contains(_ key: String) -> Bool {
        keys.contains(key) || beginnings.contains { key.hasPrefix($0) }
    }
}
