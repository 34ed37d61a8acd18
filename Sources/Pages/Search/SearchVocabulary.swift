/// The different words of a site, each with the sections it stands in. Words are kept in one run of bytes, because a
/// large site has tens of thousands and looks one up for every word of its texts.
struct SearchVocabulary {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Number of a word plus one, by hash; 0 is free. Its size is a power of two.
    private var slots = [Int32](repeating: 0, count: 1 << 12)
    private(set) var occurrences: [[UInt32]] = []
    /// Words up to here are left out.
    private var commonCount = 0

    /// - Parameter common: words that say too little to be searched for.
    init(leavingOut common: [String]) {
        for word in common { _ = number(of: Array(word.utf8)[...]) }
        commonCount = occurrences.count
    }

    /// The words that are searched for, sorted by their bytes.
    var sorted: [Int] {
        (commonCount..<occurrences.count).sorted { word($0).lexicographicallyPrecedes(word($1)) }
    }

    func word(_ number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

    /// Notes a word of a section; sections come in order.
    mutating func note(_ word: [UInt8], section: Int, isHeading: Bool) {
        let number = number(of: word[...])
        guard number >= commonCount else { return }
        let value = UInt32(section) << 1 | (isHeading ? 1 : 0)
        if let last = occurrences[number].last, last >> 1 == UInt32(section) {
            occurrences[number][occurrences[number].count - 1] = last | value
        } else {
            occurrences[number].append(value)
        }
    }

    /// Adds the words of sections that come behind all that was noted.
    ///
    /// - Parameter firstSection: the number here of what is section 0 there.
    mutating func add(_ other: SearchVocabulary, firstSection: Int) {
        let shift = UInt32(firstSection) << 1
        for theirs in other.commonCount..<other.occurrences.count {
            let number = number(of: other.word(theirs))
            occurrences[number].append(contentsOf: other.occurrences[theirs].lazy.map { $0 + shift })
        }
    }

    private mutating func number(of word: ArraySlice<UInt8>) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] != 0 {
            let found = Int(slots[slot]) - 1
            if self.word(found) == word { return found }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        occurrences.append([])
        slots[slot] = Int32(occurrences.count)
        if occurrences.count * 2 > slots.count { grow() }
        return ends.count - 2
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for number in occurrences.indices {
            var slot = Self.hash(word(number)) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }

    /// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
