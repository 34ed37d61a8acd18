import ScanModel
import TestSupport
import Testing

/// 10,000 damaged files, the same in every run: each is read as something that can be written and read again, or
/// refused for a reason with a place, and soon.
@Suite struct ResultTenThousandTests {
    private static let parts = 10
    private static let perPart = 1_000
    /// Per file and on average: a debug build on a busy machine stays far below it.
    private static let limit = Duration.milliseconds(50)

    /// What somebody could find in a file that went wrong, or put there.
    private static let pieces: [[UInt8]] =
        [
            "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "0", "1e999", "9223372036854775808", "\"\"",
            "\\u0000", "\\ud800", "\"__proto__\":{},", "<script>alert(1)</script>", "=HYPERLINK(\"http://a\")",
            "\u{202E}",
            "\u{FEFF}", "🙂", "\n", "\r\n", "/*", "//", "formatVersion", "\"current\": 2", "{{title}}", "../../",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [UInt8](repeating: 0x5B, count: 5_000)]

    private static func files() throws -> [[UInt8]] {
        let large = try ["90XA00", "90XC00", "95YA00"].map {
            try Fixture.bytes("../../content/resultaten/2026-2027/\($0).json")
        }
        return [try Fixture.bytes("results/version-1.json"), RandomResult.bytes(1), RandomResult.bytes(2)] + large
    }

    private static func mutated(_ files: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = files[random.below(files.count)]
        for _ in 0...random.below(3) {
            let start = random.below(bytes.count + 1)
            let end = min(bytes.count, start + random.below(random.below(2) == 0 ? 4 : 200))
            switch random.below(7) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: start)
            case 3: bytes.replaceSubrange(start..<end, with: pieces[random.below(pieces.count)])
            case 4: if start < bytes.count { bytes[start] = UInt8(random.below(256)) }
            case 5: if start < bytes.count { bytes[start] ^= 1 << UInt8(random.below(8)) }
            default:
                let other = files[random.below(files.count)]
                bytes = Array(bytes[..<start]) + Array(other[min(start, other.count)...])
            }
        }
        return bytes
    }

    @Test(arguments: 0..<parts)
    func isReadOrRefused(_ part: Int) throws {
        let files = try Self.files()
        var random = SeededGenerator(seed: UInt64(part))
        var (read, refused) = (0, 0)
        var spent = Duration.zero
        for number in 0..<Self.perPart {
            let bytes = Self.mutated(files, &random)
            let start = ContinuousClock.now
            let outcome = ScanResult.read(bytes)
            spent += start.duration(to: .now)
            switch outcome {
            case .success(let result):
                read += 1
                let again = try? ScanResult.read(result.write()).get()
                #expect(again == result, "part \(part), file \(number)")
            case .failure(let error):
                refused += 1
                #expect(!error.problems.isEmpty, "part \(part), file \(number)")
                let isPlaced = error.problems.allSatisfy { $0.position >= .start }
                #expect(isPlaced, "part \(part), file \(number)")
            }
        }
        // Both ways have to be walked, or the damage is too great or too small to say anything.
        #expect(read > 50 && refused > 500, "\(read) read, \(refused) refused")
        #expect(spent / Self.perPart < Self.limit, "\(spent) in all")
    }
}

extension RandomResult {
    fileprivate static func bytes(_ seed: UInt64) -> [UInt8] {
        var random = RandomResult(seed: seed)
        return random.result().write()
    }
}
