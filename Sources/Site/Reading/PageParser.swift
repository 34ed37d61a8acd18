import Markdown
import ScanModel

/// One Markdown file in, one page out; the step that runs on all cores.
struct PageParser: Sendable {
    let options: MarkdownOptions
    /// How large the images of the content folder are, by path. What a page shows of it is in `ParsedPage.imagePaths`.
    var imageSizes: [String: ImageSize] = [:]
    /// `nil` when the office keeps no list.
    var wordList: WordList?

    /// - Returns: the page, `nil` when it cannot exist, and every complaint about it.
    func parse(_ file: SourceFile) -> (ParsedPage?, [Diagnostic]) {
        if let position = file.firstInvalidByte() {
            return (nil, [file.diagnostic(.invalidUTF8, line: position.line, column: position.column)])
        }
        let block: FrontMatterBlock
        do {
            block = try FrontMatterBlock.find(in: file.bytes)
        } catch {
            let code: DiagnosticCode = error == .missing ? .frontMatterMissing : .frontMatterUnclosed
            return (nil, [file.diagnostic(code, line: 1, column: 1)])
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
            diagnostics += headingLevelProblems(document.headings, in: file)
            if let wordList {
                diagnostics += DiscouragedWords(list: wordList, file: file, block: block).remarks(in: document)
            }
            let page = page(file, frontMatter, document, &diagnostics)
            return (page, diagnostics)
        }
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
            anchors: Set(document.headings.map(\.id)),
            links: document.links,
            scan: scan
        )
    }

    /// Links between Markdown files become links between pages; whether the page exists is checked later, for all
    /// pages at once.
    @Sendable static func rewrite(_ link: Link) -> String? {
        guard !link.isImage else { return nil }
        let destination = link.destination
        guard let first = destination.utf8.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "/"),
            !RelativePath.hasScheme(destination), case (let path, let anchor) = RelativePath.fragment(of: destination),
            path.hasSuffix(".md")
        else { return nil }
        let fragment = anchor.map { "#\($0)" } ?? ""
        return RelativePath.output(of: String(path)) + fragment
    }

    /// The page's title is level 1, so the body starts at 2 and goes down one level at a time.
    private func headingLevelProblems(_ headings: [Heading], in file: SourceFile) -> [Diagnostic] {
        var last = 1
        var found: [Diagnostic] = []
        for heading in headings {
            if heading.level > last + 1 || heading.level == 1 {
                let expected = heading.level == 1 ? 2 : last + 1
                found.append(
                    file.diagnostic(
                        .headingLevel,
                        at: heading.range,
                        ["from": String(last), "to": String(heading.level), "expected": String(expected)]
                    )
                )
            }
            last = heading.level
        }
        return found
    }
}
