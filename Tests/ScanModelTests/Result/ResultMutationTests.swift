import ScanModel
import Testing

/// Damaged files: refused, or read as something that can be written and read again.
@Suite struct ResultMutationTests {
    private static let file = Array(ResultProblemTests.lines.joined(separator: "\n").utf8)

    private func check(_ bytes: [UInt8]) -> Bool {
        guard case .success(let result) = ScanResult.read(bytes) else { return true }
        return (try? ScanResult.read(result.write()).get()) == result
    }

    @Test func truncatedAtEveryByte() throws {
        let bytes = try Fixture.bytes("results/version-1.json")
        for length in 0..<bytes.count - 2 {
            guard case .failure(let error) = ScanResult.read(Array(bytes.prefix(length))) else {
                Issue.record("read \(length) bytes")
                continue
            }
            #expect(error.problems.count == 1)
        }
    }

    @Test(arguments: 0..<8)
    func everySingleByteChanged(_ part: Int) {
        for index in Self.file.indices where index % 8 == part {
            var bytes = Self.file
            for value in UInt8.min...UInt8.max where value != Self.file[index] {
                bytes[index] = value
                if !check(bytes) { Issue.record("byte \(index) as \(value)") }
            }
        }
    }

    @Test func everySingleByteRemovedOrDoubled() {
        for index in Self.file.indices {
            var bytes = Self.file
            bytes.remove(at: index)
            if !check(bytes) { Issue.record("without byte \(index)") }
            bytes = Self.file
            bytes.insert(bytes[index], at: index)
            if !check(bytes) { Issue.record("double byte \(index)") }
        }
    }
}
