import Foundation
import Testing

@testable import ScanModel

/// Files of `Tests/Fixtures`.
enum Fixture {
    static func bytes(_ path: String, from file: String = #filePath) throws -> [UInt8] {
        let tests = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: tests.appending(path: "Fixtures").appending(path: path)))
    }

    /// The cases of a file of vectors. The same files bind the page's script.
    static func cases(_ name: String) throws -> [JSONValue] {
        let limits = JSONLimits(elements: 100_000)
        let root = try JSONParser.parse(bytes("vectors/\(name).json"), limits: limits)
        let cases = try #require(root["cases"]?.array)
        #expect(!cases.isEmpty)
        return cases
    }
}

extension JSONValue {
    func text(_ key: String) throws -> String { try #require(self[key]?.string, "\(key)") }
    func number(_ key: String) throws -> Int { try #require(self[key]?.int, "\(key)") }
    func numbers(_ key: String) throws -> [Int] { try #require(self[key]?.array, "\(key)").compactMap(\.int) }
    func texts(_ key: String) throws -> [String] { try #require(self[key]?.array, "\(key)").compactMap(\.string) }
}
