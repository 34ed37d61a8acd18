/// How a delimited file is written, found from its bytes.
struct CSVFormat {
    /// Where the header begins, and on which line.
    var start: Int
    var line: Int
    var delimiter: UInt8
    var isUTF8: Bool

    /// The delimiter is the one of `;`, `,` and tab that stands most often outside quotes in the first line that is not
    /// blank; a line `sep=;`, which some spreadsheets write above it, decides at once.
    init(_ bytes: [UInt8]) {
        isUTF8 = UTF8Check.firstInvalidIndex(in: bytes) == nil
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        line = 1
        while let byte = bytes.dropFirst(start).first, byte == 0x20 || CSVReader.isBreak(byte) {
            if byte == 0x0A || (byte == 0x0D && bytes.dropFirst(start + 1).first != 0x0A) { line += 1 }
            start += 1
        }
        let header = bytes[start...].prefix { !CSVReader.isBreak($0) }
        let rest = header.dropFirst(4)
        if header.count == 5, String(decoding: header.prefix(4), as: UTF8.self).lowercased() == "sep=",
            let named = rest.first
        {
            delimiter = named
            start += 5
            let isPair = bytes[start...].starts(with: [0x0D, 0x0A])
            start = min(bytes.count, start + (isPair ? 2 : 1))
            line += 1
        } else {
            delimiter = Self.mostFrequent(in: header)
        }
    }

    func text(_ bytes: [UInt8]) -> String {
        let raw = isUTF8 ? String(decoding: bytes, as: UTF8.self) : Windows1252.decode(bytes)
        return LineFolding.fold(TextCleaning.clean(raw.contains("\u{A0}") ? replacingHardSpaces(raw) : raw))
    }

    private func replacingHardSpaces(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    }

    private static func mostFrequent(in header: ArraySlice<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in header {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
    }
}
