import Foundation
import ScanModel
import Testing

/// Files of `Tests/Fixtures`.
enum Fixture {
    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: Self.path(path))))
    }

    /// Where a file or folder stands.
    static func path(_ path: String, from file: String = #filePath) -> String {
        let tests = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return tests.appending(path: "Fixtures").appending(path: path).path
    }

    /// A file of vectors. The same files bind the page's script.
    static func vectors(_ file: VectorFile) throws -> JSONValue {
        try JSONParser.parse(bytes("vectors/\(file.rawValue).json"), limits: JSONLimits(elements: 100_000))
    }

    /// The cases of a file of vectors.
    static func cases(_ file: VectorFile) throws -> [JSONValue] {
        let cases = try #require(vectors(file)["cases"]?.array)
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
