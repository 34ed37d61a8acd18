import ScanModel
import Testing

/// Input that was made to hurt: an answer in bounded time, whatever it is.
@Suite struct JSONHostileTests {
    private func fact(_ bytes: [UInt8], _ limits: JSONLimits = .standard) -> JSONProblem.Fact? {
        do {
            _ = try JSONParser.parse(bytes, limits: limits)
            return nil
        } catch { return error.fact }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func aHundredThousandLevels(_ opening: String) {
        let bytes = Array(String(repeating: opening, count: 100_000).utf8)
        #expect(fact(bytes, JSONLimits(bytes: bytes.count)) == .tooDeep(limit: 32))
        let limit = JSONLimits.deepest
        #expect(fact(bytes, JSONLimits(bytes: bytes.count, depth: .max)) == .tooDeep(limit: limit))
    }

    @Test func aStringOfTenMegabytes() {
        let bytes = [0x22] + [UInt8](repeating: 0x61, count: 10_000_000) + [0x22]
        #expect(fact(bytes) == .tooLarge(limit: 1 << 20))
        #expect(fact(bytes, JSONLimits(bytes: .max)) == .stringTooLong(limit: 1 << 16))
    }

    @Test func aMegabyteOfEverything() {
        for piece in ["[],", "{},", "\"\",", "1,", "\"\\u0000\",", "\n", "é"] {
            let text = "[" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
            #expect(fact(Array(text.utf8)) != nil)
        }
        #expect(fact([UInt8](repeating: 0x31, count: 1 << 20)) == .numberTooLong(limit: 64))
        #expect(fact([UInt8](repeating: 0x20, count: 1 << 20)) == .empty)
    }

    @Test func tooManyKeys() {
        let text = "{" + (0..<3_000).map { "\"k\($0)\":0" }.joined(separator: ",") + "}"
        #expect(fact(Array(text.utf8)) == .tooManyMembers(limit: 2_000))
    }
}
