import Foundation
import Testing

/// Every rule that is told twice is bound on both sides.
@Suite struct VectorFileTests {
    private static let tests = URL(filePath: Fixture.path("..")).standardized

    @Test func everyFileIsKnown() throws {
        let found = try FileManager.default.contentsOfDirectory(atPath: Fixture.path("vectors"))
        #expect(Set(found) == Set(VectorFile.allCases.map { "\($0.rawValue).json" }))
    }

    @Test(arguments: VectorFile.allCases)
    func hasAReaderInSwift(_ file: VectorFile) throws {
        let texts = try Self.texts(below: "ScanModelTests", "SiteTests", extension: "swift")
        let isRead = texts.contains { text in
            text.contains("Fixture.cases(.\(file))") || text.contains("Fixture.vectors(.\(file))")
                || text.contains("vectors/\(file.rawValue).json\")")
        }
        #expect(isRead, "no test reads \(file.rawValue).json")
    }

    private static func texts(below folders: String..., extension suffix: String) throws -> [String] {
        let files = folders.flatMap { folder in
            let enumerator = FileManager.default.enumerator(
                at: tests.appending(path: folder),
                includingPropertiesForKeys: nil
            )
            return (enumerator?.allObjects as? [URL] ?? []).filter { $0.pathExtension == suffix }
        }
        #expect(!files.isEmpty)
        return try files.map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
