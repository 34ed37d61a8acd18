import Diagnosis
import Files
import Markdown
import ScanModel

/// One Markdown file in, one page out; the step that runs on all cores.
package struct PageParser: Sendable {
    package let options: MarkdownOptions
    /// How large the images of the content folder are, by path. What a page shows of it is in `ParsedPage.imagePaths`.
    package var imageSizes: [String: ImageSize] = [:]
    /// `nil` when the office keeps no list.
    package var wordList: WordList?

    package init(options: MarkdownOptions, imageSizes: [String: ImageSize] = [:], wordList: WordList? = nil) {
        self.options = options
        self.imageSizes = imageSizes
        self.wordList = wordList
    }

    /// - Returns: the page, `nil` when it cannot exist, and every complaint about it.
    package func parse(_ file: SourceFile) -> (ParsedPage?, [Diagnostic]) {
        if let position = file.firstInvalidByte() {
            return (nil, [file.diagnostic(.file(.invalidUTF8), line: position.line, column: position.column)])
        }
        let block: FrontMatterBlock
        do {
            block = try FrontMatterBlock.find(in: file.bytes)
        } catch {
            return (nil, [error == .missing ? Self.missing(in: file) : Self.unclosed(in: file)])
        }
        switch YAMLDocument.read(file, range: block.yaml, firstLine: 2) {
        case .failure(let problems): return (nil, problems.diagnostics)
        case .success(let fields):
            let (frontMatter, problems) = FrontMatter.read(fields)
            let document = MarkdownDocument.parse(
                file.bytes[block.bodyStart...],
                firstLine: block.bodyLine,
                options: options
            )
            var diagnostics = problems + document.issues.map { Diagnostic($0, in: file) }
            guard let frontMatter else { return (nil, diagnostics) }
            diagnostics += headingLevelProblems(document, in: file)
            if let wordList {
                diagnostics += DiscouragedWords(list: wordList, file: file, block: block).remarks(in: document)
            }
            if !frontMatter.isDraft { diagnostics += StarterText(file: file).remarks }
            let page = page(file, frontMatter, document, &diagnostics)
            return (page, diagnostics)
        }
    }

    /// The page without its text: all that pages besides itself show of it. `nil` for a scan, and for what is no page.
    package func parseHead(of file: SourceFile) -> ParsedPage? {
        guard let block = try? FrontMatterBlock.find(in: file.bytes),
            case .success(let fields) = YAMLDocument.read(file, range: block.yaml, firstLine: 2),
            let frontMatter = FrontMatter.read(fields).0, frontMatter.scan == nil
        else { return nil }
        return ParsedPage(
            file: file,
            frontMatter: frontMatter,
            html: [],
            outline: [],
            anchors: [],
            links: [],
            scan: nil
        )
    }

    private static func missing(in file: SourceFile) -> Diagnostic {
        let text = file.bytes.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
        let isLower = text.startIndex > 0 && text.starts(with: "---".utf8)
        return file.diagnostic(.yaml(.frontMatterMissing(isBelowBlanks: isLower)), line: 1, column: 1)
    }

    /// At the last line that is still a key, because the closing line belongs under it.
    private static func unclosed(in file: SourceFile) -> Diagnostic {
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 200, omittingEmptySubsequences: false)
        let end = lines.dropFirst().firstIndex { line in line.allSatisfy { $0 == 0x0D || $0 == 0x20 } } ?? 1
        return file.diagnostic(.yaml(.frontMatterUnclosed), line: max(1, end), column: 1)
    }

    private func page(
        _ file: SourceFile,
        _ frontMatter: FrontMatter,
        _ document: MarkdownDocument,
        _ diagnostics: inout [Diagnostic]
    ) -> ParsedPage {
        let imageSize = { @Sendable [imageSizes] (link: Link) in
            ParsedPage.imagePath(of: link, on: file.path).flatMap { imageSizes[$0] }
        }
        var scan: ScanDocument?
        if let fields = frontMatter.scan {
            var reader = ScanReader(
                file: file,
                frontMatter: frontMatter,
                fields: fields,
                document: document,
                rewrite: Self.rewrite,
                imageSize: imageSize
            )
            scan = reader.read()
            diagnostics += reader.diagnostics
        }
        let isScan = frontMatter.scan != nil
        return ParsedPage(
            file: file,
            frontMatter: frontMatter,
            html: isScan ? [] : document.html(rewrite: Self.rewrite, imageSize: imageSize),
            outline: isScan ? [] : document.headings.filter { $0.level == 2 }.map { .init(id: $0.id, text: $0.text) },
            anchors: Set(document.headings.map(\.id)).union(isScan ? FormIDs.screens : []),
            links: document.links,
            scan: scan
        )
    }

    /// Links between Markdown files become links between pages, and every link within the site gets the name that its
    /// target has there; whether it exists is checked later, for all pages at once.
    @Sendable static func rewrite(_ link: Link) -> String? {
        let destination = link.destination
        guard let first = destination.utf8.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "/"),
            !RelativePath.hasScheme(destination)
        else { return nil }
        let (path, anchor) = RelativePath.fragment(of: destination)
        let named = RelativePath.composedAddress(path)
        let isPage = !link.isImage && path.hasSuffix(".md")
        guard isPage || !named.utf8.elementsEqual(path.utf8) else { return nil }
        return (isPage ? RelativePath.output(of: named) : named) + (anchor.map { "#\($0)" } ?? "")
    }

    /// The page's title is level 1, so the body starts at 2 and goes down one level at a time.
    private func headingLevelProblems(_ document: MarkdownDocument, in file: SourceFile) -> [Diagnostic] {
        var last = 1
        var found: [Diagnostic] = []
        var meant = Self.meantHeadings(document)[...]
        for heading in document.headings {
            while let next = meant.first, next.line < heading.range.start.line {
                last = max(2, next.level)
                meant.removeFirst()
            }
            if heading.level > last + 1 || heading.level == 1 {
                found.append(
                    file.diagnostic(.markdown(.headingLevel(from: last, to: heading.level)), at: heading.range)
                )
            }
            // What is mended to level 2 counts as that for what follows.
            last = max(2, heading.level)
        }
        return found
    }

    /// Lines that become headings when their own message is followed, so that it is the only one.
    private static func meantHeadings(_ document: MarkdownDocument) -> [(line: Int, level: Int)] {
        document.issues.compactMap { issue in
            guard case .markWithoutSpace(let mark) = issue.kind, mark.hasPrefix("#") else { return nil }
            return (issue.range.start.line, mark.utf8.count)
        }
    }
}
