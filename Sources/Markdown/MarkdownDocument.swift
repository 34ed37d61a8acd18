/// A parsed Markdown text: a tree of nodes with source ranges, and what stands out in it.
///
/// The tree is flat inside, so a document may nest as deeply as it likes. Nodes are addressed by ``NodeID``.
package struct MarkdownDocument: Sendable {
    package let options: MarkdownOptions
    /// The headings from top to bottom.
    package let headings: [Heading]
    /// The links and images from top to bottom, those of footnotes last.
    package let links: [Link]
    /// What the author should know, by place.
    package let issues: [MarkdownIssue]

    let tree: Tree
    let source: SourceLines
    let firstLine: Int
    let footnotes: FootnoteNumbering

    /// Parses a text. Never fails: what is wrong is in ``issues``, and a text beyond the limits gives an empty document.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8. Bytes that are not, and control characters, become U+FFFD.
    ///   - firstLine: The line of the file on which `bytes` begins, for positions.
    package static func parse(
        _ bytes: some Collection<UInt8>,
        firstLine: Int = 1,
        options: MarkdownOptions
    ) -> MarkdownDocument {
        MarkdownDocument(Array(bytes), firstLine: firstLine, options: options, limits: .standard)
    }

    init(_ bytes: [UInt8], firstLine: Int, options: MarkdownOptions, limits: Limits) {
        let scan = SourceScan(bytes, limits: limits)
        let asWritten = SourceLines(bytes: bytes, starts: scan.lineStarts)
        var issues = scan.findings.map { $0.issue(in: asWritten, firstLine: firstLine) }
        self.options = options
        self.firstLine = firstLine
        if scan.limitExceeded {
            source = asWritten
            tree = Tree(nodes: [Node(kind: .document, subtreeEnd: 1)], bytes: [])
            (headings, links, footnotes) = ([], [], FootnoteNumbering())
            self.issues = issues
            return
        }
        var clean = bytes
        if !scan.findings.isEmpty { Scrubbing.replace(scan.findings, in: &clean) }
        let lines = SourceLines(bytes: clean, starts: scan.lineStarts)
        var set = FootnoteSet()
        if scan.hasFootnoteMark, options.extensions.contains(.footnotes) {
            let scanner = FootnoteScanner(lines, firstLine: firstLine, scan: scan)
            set = scanner.footnotes
            issues += scanner.issues
        } else {
            set.finish(body: nil, original: clean, scan: scan)
        }
        var builder = TreeBuilder(options: options, scan: scan, original: lines, firstLine: firstLine, footnotes: set)
        withCMarkTree(builder.source.lines.bytes) { root in
            builder.withTables(in: [root]) { $0.walk(root) }
        }
        if builder.tree.nodes.isEmpty { builder.appendLeaf(Node(kind: .document)) }
        if options.extensions.contains(.typography) { Typography.apply(to: &builder.tree) }
        let named = HeadingIDs.assign(
            builder.headings,
            in: &builder.tree,
            options: options,
            reserved: builder.footnotes.htmlIDs
        )
        source = lines
        tree = builder.tree
        headings = named.headings
        links = builder.links
        footnotes = builder.footnotes
        issues += builder.issues + named.issues
        // Code that is never closed swallows notes; that they are missing is no help then.
        if issues.contains(where: { if case .unclosedCode = $0.kind { true } else { false } }) {
            issues.removeAll { $0.isAboutMissingFootnote }
        }
        self.issues = issues.sorted { $0.range.start < $1.range.start }
    }
}

extension SourceScan.Finding {
    func issue(in source: SourceLines, firstLine: Int) -> MarkdownIssue {
        // The last line that starts at or before the finding.
        var low = 0
        var high = source.starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(source.starts[middle]) <= start { low = middle } else { high = middle }
        }
        let column = start - Int(source.starts[low]) + 1
        let width = max(source.content(of: low + 1).count, column)
        let line = low + firstLine
        return MarkdownIssue(
            kind: kind,
            range: SourceRange(
                start: SourcePosition(line: line, column: column),
                end: SourcePosition(line: line, column: min(column + max(length, 1) - 1, width))
            )
        )
    }
}
