import Foundation
import Testing

/// Every rule that is told twice is bound on both sides.
@Suite struct VectorFileTests {
    private static let tests = URL(filePath: Fixture.path("..")).standardized

    @Test func everyFileIsKnown() throws {
        let found = try FileManager.default.contentsOfDirectory(atPath: Fixture.path("vectors"))
        #expect(Set(found) == Set(VectorFile.allCases.map { "\($0.rawValue).json" }))
    }

    @Test func everyFileHasAReaderInSwift() throws {
        let texts = try Self.texts()
        for file in VectorFile.allCases {
            let isRead = texts.contains { text in
                text.contains("Fixture.cases(.\(file))") || text.contains("Fixture.vectors(.\(file))")
                    || text.contains("vectors/\(file.rawValue).json\")")
            }
            #expect(isRead, "no test reads \(file.rawValue).json")
        }
    }

    /// The texts of all tests, whatever their target.
    private static func texts() throws -> [String] {
        let targets = try FileManager.default.contentsOfDirectory(at: tests, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasSuffix("Tests") }
        let files = targets.flatMap { target in
            let enumerator = FileManager.default.enumerator(at: target, includingPropertiesForKeys: nil)
            return (enumerator?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        }
        #expect(targets.count > 5 && files.count > 100)
        return try files.map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
