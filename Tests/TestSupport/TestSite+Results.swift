import Content
import Diagnosis
import Files
import Foundation
import ScanModel

/// Schools and their result files.
extension TestSite {
    /// The scan under `scans/proef.md`, as the build reads it.
    package func scan() async throws -> Scan {
        let path = content.appending(path: "scans/proef.md").file
        let file = SourceFile(path: "scans/proef.md", displayPath: path, bytes: try FileSystem.read(path))
        guard let scan = PageParser(options: .site).parse(file).0?.scan?.scan else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return scan
    }

    /// A register of schools with their boards: `12AB00`, `12AB01`, …
    @discardableResult
    package func register(boards: [String], name: String = "School") throws -> TestSite {
        let quote = { (text: String) in "\"\(text.replacing("\"", with: "\"\""))\"" }
        let rows = boards.enumerated().map { number, board in
            "\(Self.code(number));\(quote("\(name) \(number)"));Zeedorp;po;\(quote(board));;\(quote("Regio"))"
        }
        return try write(
            "scholen.csv",
            "code;naam;plaats;sector;bestuur;partnerschappen;regio\n\(rows.joined(separator: "\n"))\n"
        )
    }

    package static func code(_ number: Int) -> String { "12AB" + (number < 10 ? "0\(number)" : "\(number)") }

    /// The result of one school.
    @discardableResult
    package func result(
        _ number: Int,
        stage: Int = 1,
        sharing: Sharing = .anonymous,
        round: String = "2026-2027",
        attention: String = ""
    ) async throws -> TestSite {
        let scan = try await scan()
        let result = ScanResult(
            id: "00000000-0000-4000-8000-0000000000\(number < 10 ? "0" : "")\(number)",
            createdAt: "2026-11-01T08:00:00Z",
            modifiedAt: "2026-11-02T08:00:00Z",
            scan: ScanReference(id: scan.id, version: scan.version, digest: scan.digest),
            school: SchoolReference(code: Self.code(number), name: "School", sector: .po),
            round: round,
            sharing: sharing,
            answers: Answers([
                .init(
                    aspectID: "gedeelde-visie",
                    answer: Answer(current: stage, state: .answered, texts: [.attention: attention])
                )
            ])
        )
        return try write(
            Data(result.write()),
            to: content.appending(path: "resultaten/\(round)/\(Self.code(number)).json")
        )
    }

    /// A register of `count` schools of one board, each with a result.
    @discardableResult
    package func withResults(_ count: Int, name: String = "Bestuur A") async throws -> TestSite {
        try register(boards: Array(repeating: name, count: count), name: name)
        for number in 0..<count { try await result(number, attention: name) }
        return self
    }
}
