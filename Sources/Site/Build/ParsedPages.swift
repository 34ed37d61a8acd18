import Content
import Diagnosis
import Files

/// The pages of a content folder as they were parsed. Those whose source did not change since are not parsed again.
struct ParsedPages: Sendable {
    private struct Entry: Sendable {
        var source: [UInt8]
        var page: ParsedPage?
        var diagnostics: [Diagnostic]
    }

    private let parser: PageParser
    private let entries: [Entry]
    private let numbers: [String: Int]
    /// How many were parsed, and not taken over.
    let parsedCount: Int

    var pages: [ParsedPage] { entries.compactMap(\.page) }
    var diagnostics: [Diagnostic] { entries.flatMap(\.diagnostics) }

    /// Parses on all cores.
    static func parse(
        _ files: [SourceFile],
        with parser: PageParser,
        reusing earlier: ParsedPages? = nil
    ) async -> ParsedPages {
        guard let earlier, earlier.parser.options == parser.options, earlier.parser.wordList == parser.wordList else {
            let entries = await concurrentMap(files) { parse($0, parser) }
            return ParsedPages(parser, files, entries, parsedCount: files.count)
        }
        var entries = files.map { earlier.entry(of: $0, for: parser) }
        let missing = entries.indices.filter { entries[$0] == nil }
        let parsed = await concurrentMap(missing) { parse(files[$0], parser) }
        for (number, entry) in zip(missing, parsed) { entries[number] = entry }
        return ParsedPages(parser, files, entries.compactMap(\.self), parsedCount: missing.count)
    }

    /// What the next build has to know of them.
    ///
    /// - Parameter digests: the fingerprints of the sources, by path.
    func remembered(_ digests: [String: String]) async -> [String: BuildMemory.Page] {
        let pages = await concurrentMap(Array(numbers)) { [entries] path, number in
            let entry = entries[number]
            let surface = entry.diagnostics.isEmpty ? entry.page?.surface(in: entry.source) : nil
            return (path, BuildMemory.Page(digest: digests[path] ?? "", surface: surface))
        }
        return Dictionary(uniqueKeysWithValues: pages)
    }

    private init(_ parser: PageParser, _ files: [SourceFile], _ entries: [Entry], parsedCount: Int) {
        self.parser = parser
        self.entries = entries
        self.parsedCount = parsedCount
        numbers = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Arrays that share their memory compare at once, so asking this for all pages costs next to nothing.
    private func entry(of file: SourceFile, for parser: PageParser) -> Entry? {
        guard let number = numbers[file.path], entries[number].source == file.bytes else { return nil }
        // The sizes of its images stand in the page.
        if self.parser.imageSizes != parser.imageSizes, let page = entries[number].page,
            page.imagePaths.contains(where: { self.parser.imageSizes[$0] != parser.imageSizes[$0] })
        {
            return nil
        }
        return entries[number]
    }

    private static func parse(_ file: SourceFile, _ parser: PageParser) -> Entry {
        let (page, diagnostics) = parser.parse(file)
        return Entry(source: file.bytes, page: page, diagnostics: diagnostics)
    }
}
