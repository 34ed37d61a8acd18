/// By what a result file names another: the SHA-256 of the other, 64 small hexadecimal digits.
///
/// It is of the JSON as the form wrote it. For a downloaded file those are its bytes; what mail programs and editors do to
/// a file plays no part: a byte order mark is left out and a line break is `\n`. For a readable report it is the JSON in
/// it, with its `\u003c` turned back into `<`. So a report has the digest of the file that is filed of it. Hashing is
/// done by whoever has a hash. The page does the same (`rules/digest.js`), bound by `Tests/Fixtures/vectors/digests.json`.
package enum FileDigest {
    /// The bytes that are hashed; empty when the file holds no result.
    package static func bytes(of file: [UInt8]) -> [UInt8] {
        switch ResultFile(file) {
        case .result(let json): withoutTraces(json)
        case .report(.found(let json)): withoutTraces(withoutEscapes(json))
        case .report: []
        }
    }

    static func isValid(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func withoutTraces(_ json: [UInt8]) -> [UInt8] {
        let start = json.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard start > 0 || json.contains(0x0D) else { return json }
        return json.indices.dropFirst(start).filter { index in
            json[index] != 0x0D || index + 1 == json.count || json[index + 1] != 0x0A
        }.map { json[$0] }
    }

    /// A backslash that is escaped itself escapes nothing, so escapes are gone through one by one.
    private static func withoutEscapes(_ json: [UInt8]) -> [UInt8] {
        let (backslash, escape) = (UInt8(ascii: "\\"), Array("\\u003c".utf8))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count)
        var index = 0
        while index < json.count {
            if json[index...].starts(with: escape) {
                bytes.append(UInt8(ascii: "<"))
                index += escape.count
            } else {
                let count = json[index] == backslash && index + 1 < json.count ? 2 : 1
                bytes += json[index..<(index + count)]
                index += count
            }
        }
        return bytes
    }
}
