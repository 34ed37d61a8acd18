/// Cuts a text into the words that can be searched for: runs of letters and digits, folded.
///
/// An apostrophe or a hyphen ends a word, so `foto's` is `foto` and `vo-school` is `vo` and `school`. What a hyphen holds
/// together is a word of its own besides, for one reader looks for `emailadres` and another for `e-mailadres`.
struct SearchWords {
    /// In letters. One says nothing; longer than this is no word.
    static let lengths = 2...40

    private var word: [UInt8] = []
    private var letters = 0
    /// The parts so far of what hyphens hold together.
    private var compound: [UInt8] = []
    private var compoundLetters = 0
    private var parts = 0

    /// Calls `body` with every word of a UTF-8 text, in order.
    ///
    /// - Parameter compounds: gets what hyphens hold together.
    mutating func forEach(in text: [UInt8], compounds: inout [[UInt8]], _ body: ([UInt8]) -> Void) {
        text.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if let folded = SearchLetters.foldASCII(buffer[index]) {
                    word.append(folded)
                    letters += 1
                    index += 1
                    continue
                }
                let (scalar, length) = Self.scalar(buffer, at: index)
                index += length
                switch SearchLetters.fold(scalar, into: &word) {
                case .letter: letters += 1
                case .ignored: continue
                case .separator:
                    // What follows a hyphen at once may belong to it.
                    if Self.isHyphen(scalar), letters > 0 {
                        addPart()
                    } else {
                        finishCompound(&compounds)
                    }
                    finish(body)
                }
            }
        }
        finishCompound(&compounds)
        finish(body)
    }

    /// Calls `body` with every word of a UTF-8 text, in order.
    mutating func forEach(in text: [UInt8], _ body: ([UInt8]) -> Void) {
        var compounds: [[UInt8]] = []
        forEach(in: text, compounds: &compounds, body)
    }

    private static func isHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 }

    private mutating func addPart() {
        compound.append(contentsOf: word)
        compoundLetters += letters
        parts += 1
    }

    /// Years and other numbers are no words: `2026-2027`.
    private mutating func finishCompound(_ compounds: inout [[UInt8]]) {
        guard parts > 0 else { return }
        if letters > 0 { addPart() }
        if parts > 1, Self.lengths.contains(compoundLetters), compound.contains(where: { $0 > UInt8(ascii: "9") }) {
            compounds.append(compound)
        }
        compound.removeAll(keepingCapacity: true)
        (compoundLetters, parts) = (0, 0)
    }

    private mutating func finish(_ body: ([UInt8]) -> Void) {
        guard letters > 0 else { return }
        if Self.lengths.contains(letters) { body(word) }
        word.removeAll(keepingCapacity: true)
        letters = 0
    }

    /// Texts of a site are UTF-8; a byte that is not stands for itself and separates.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
        let first = bytes[index]
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= bytes.count else { return (first < 0x80 ? UInt32(first) : 0, 1) }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (scalar, length)
    }
}
