import Foundation
import Markdown
import Testing

/// The trees of `Fixtures/markdown/trees/*.md`, with ranges, against the `.tree` beside them.
///
/// With SCANDOSSIER_RECORD=1 the trees are written and the test fails; a missing one is written and fails once.
@Suite struct TreeDumpTests {
    private static let folder = fixtures.appending(path: "trees")

    private static var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".md") }.sorted()
    }

    @Test func thereAreTrees() {
        #expect(Self.names.count >= 5)
    }

    @Test(arguments: names)
    func tree(name: String) throws {
        let source = try Data(contentsOf: Self.folder.appending(path: name))
        let dump = MarkdownDocument.parse([UInt8](source), options: .site).dump
        let golden = Self.folder.appending(path: name.replacing(".md", with: ".tree"))
        let isRecording = ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1"
        guard !isRecording, let expected = try? String(contentsOf: golden, encoding: .utf8) else {
            try dump.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.lastPathComponent)")
            return
        }
        #expect(dump == expected)
    }
}

extension MarkdownDocument {
    /// A line per node, then the headings, the links and the issues.
    fileprivate var dump: String {
        var lines: [String] = []
        dump(root, "", &lines)
        lines += headings.map { heading in
            let attributes = heading.attributes.map {
                " \($0.key)=\($0.value)@\($0.position.line):\($0.position.column)"
            }
            return "heading \(heading.range) #\(heading.id) \(heading.text.debugDescription)\(attributes.joined())"
        }
        lines += links.map { "link \($0.range) \($0.destination)" }
        lines += issueLines.map { "issue \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func dump(_ node: NodeID, _ indentation: String, _ lines: inout [String]) {
        var line = "\(indentation)\(kind(of: node))"
        if let range = range(of: node) { line += " \(range)" }
        if let list = listInfo(of: node) {
            line += list.isOrdered ? " ordered \(list.start)" : " bullet"
            line += list.isTight ? " tight" : " loose"
        }
        let literal = literal(of: node)
        if !literal.isEmpty { line += " \(literal.debugDescription)" }
        if let link = link(of: node) { line += " -> \(link.destination)" }
        lines.append(line)
        for child in children(of: node) { dump(child, indentation + "  ", &lines) }
    }
}
