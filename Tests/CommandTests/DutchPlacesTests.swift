import Foundation
import Testing

/// Dutch stands in wording, in texts for new files, in the theme's words and in the command's own help: nowhere else, so
/// that facts stay facts until a sentence is made of them.
@Suite struct DutchPlacesTests {
    /// Files that hold Dutch for another reason than that they word something.
    private static let exceptions: [String: String] = [
        "ResultSchema.swift": "the descriptions of a published file",
        "ExportColumns.swift": "the values of published columns",
        "WordList+Reading.swift": "the headings of a table that offices write",
        "StarterText.swift": "what it looks for",
        "DutchNames.swift": "what Dutch editors type",
        "CommonWords.swift": "what a search passes over",
    ]

    /// Words that hardly a Dutch sentence does without, and that are no English.
    private static let telling: Set = [
        "de", "het", "een", "niet", "geen", "voor", "van", "naar", "bij", "deze", "dit", "wordt", "worden", "staat",
        "kan", "zijn", "moet", "maar", "ook", "nog", "heeft", "zoals",
    ]

    @Test func factsHoldNoDutch() throws {
        let sources = Workplace.repository.appending(path: "Sources")
        let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
        let files = names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("scandossier/") }
        #expect(files.count > 200)
        var found: [String] = []
        for file in files {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            if name.contains("Wording") || name.hasSuffix("Texts.swift") || Self.exceptions[name] != nil { continue }
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            found += Self.dutch(in: text).map { "\(file):\($0)" }
        }
        #expect(found == [])
        let known = Set(files.compactMap { $0.split(separator: "/").last.map(String.init) })
        #expect(Self.exceptions.keys.filter { !known.contains($0) }.sorted() == [], "exceptions without a file")
    }

    /// A case for each way in which a sentence can be written, and for what only looks like one.
    @Test func aSentenceIsFoundWhereverItStands() {
        let text = #"""
            let one = "een datum als 2026-11-23"
            let two = wrap("\(count) scholen", "Dit is \"geen\" scan")
            let three = """
                Zet het bestand terug.
                """
            // "Dit is een opmerking."
            /// "En deze ook."
            let path = "handleiding/vergelijken-met-de-anderen.md"
            let english = "not a mapping"
            """#
        #expect(Self.dutch(in: text) == ["1 een", "2 dit", "4 het"])
    }

    /// The line and the first telling word of every text in it.
    private static func dutch(in source: String) -> [String] {
        var found: [String] = []
        var isInBlock = false
        for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let delimiters = line.ranges(of: "\"\"\"").count
            var texts: [Substring] = []
            if isInBlock {
                texts = [line]
            } else if !line.drop(while: { $0 == " " }).hasPrefix("//"), delimiters == 0 {
                texts = line.matches(of: /"((?:[^"\\]|\\.)*)"/).map(\.1)
            }
            if delimiters % 2 == 1 { isInBlock.toggle() }
            let words = texts.flatMap { text in
                text.split { " \t,.;:!?()\"‘’“”\\".contains($0) }.map { $0.lowercased() }
            }
            if let word = words.first(where: telling.contains) { found.append("\(number + 1) \(word)") }
        }
        return found
    }
}
