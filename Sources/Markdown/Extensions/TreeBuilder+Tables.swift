import CMark

/// A table as it stands in the source: no row has more cells than there are alignments.
struct PipeTable {
    struct Cell {
        var line: Int
        var bytes: Range<Int>
    }

    var paragraph: OpaquePointer
    var alignments: [TableAlignment]
    var rows: [[Cell]]
    /// It begins under the first line of its paragraph, which is the title of a callout.
    var isInCallout = false
    /// cmark's node for the first cell; those of the others follow it.
    var inlines: OpaquePointer?
    var inlinesSource: SourceText
}

extension TreeBuilder {
    /// Finds the tables under `roots` and lends `body` the builder while their cells are at hand.
    ///
    /// All cells go to cmark at once: one call a table, each with the link definitions, would be quadratic.
    mutating func withTables(in roots: [OpaquePointer], _ body: (inout TreeBuilder) -> Void) {
        guard scan.hasPipe, options.extensions.contains(.tables) else { return body(&self) }
        var found: [PipeTable] = []
        for root in roots { findTables(in: root, &found) }
        guard !found.isEmpty else { return body(&self) }
        let cells = makeSource(of: found)
        let outer = tables
        withCMarkTree(cells.lines.bytes) { root in
            tables = [:]
            var cell = cmark_node_first_child(root)
            for var table in found {
                table.inlines = cell
                table.inlinesSource = cells
                tables[table.paragraph] = table
                for _ in table.rows.joined() { cell = cell.flatMap { cmark_node_next($0) } }
            }
            body(&self)
        }
        tables = outer
    }

    /// Adds a table in place of the paragraph that cmark made of it.
    mutating func appendTable(_ table: PipeTable) {
        var place = range(of: table.paragraph)
        if table.isInCallout, let first = table.rows.first.map(range(of:)) {
            (place.startLine, place.startColumn) = (first.startLine, first.startColumn)
        }
        openNode(Node(kind: .table, value: Int32(table.rows.count), range: place))
        let outer = source
        var inlines = table.inlines
        for (number, row) in table.rows.enumerated() {
            let flags: NodeFlags = number == 0 ? .header : []
            openNode(Node(kind: .tableRow, flags: flags, range: range(of: row)))
            for (cell, alignment) in zip(row, table.alignments) {
                let place = range(line: cell.line, bytes: cell.bytes)
                openNode(Node(kind: .tableCell, flags: flags, value: alignment.rawValue, range: place))
                if let node = inlines {
                    source = table.inlinesSource
                    isInCell = true
                    walkChildren(of: node)
                    isInCell = false
                    source = outer
                    inlines = cmark_node_next(node)
                }
                reportForeignMarks(in: closeNode())
            }
            closeNode()
        }
        closeNode()
    }

    private func range(of row: [PipeTable.Cell]) -> PackedRange {
        guard let first = row.first, let last = row.last else { return PackedRange() }
        let end = max(first.bytes.upperBound, last.bytes.upperBound)
        return range(line: first.line, bytes: first.bytes.lowerBound..<end)
    }

    /// Looks at the blocks only, in document order.
    private mutating func findTables(in root: OpaquePointer, _ found: inout [PipeTable]) {
        var node = root
        var quotes = 0
        while true {
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
            if type == CMARK_NODE_PARAGRAPH, let table = readTable(node, quoteDepth: quotes) { found.append(table) }
            let holdsBlocks = type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING
            if holdsBlocks, let child = cmark_node_first_child(node) {
                node = child
                continue
            }
            while true {
                if cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE { quotes -= 1 }
                if node == root { return }
                if let next = cmark_node_next(node) {
                    node = next
                    break
                }
                guard let parent = cmark_node_parent(node) else { return }
                node = parent
            }
        }
    }

    private mutating func readTable(_ paragraph: OpaquePointer, quoteDepth: Int) -> PipeTable? {
        let isInCallout = isCalloutParagraph(paragraph)
        let first = Int(cmark_node_get_start_line(paragraph)) + (isInCallout ? 1 : 0)
        let last = Int(cmark_node_get_end_line(paragraph))
        guard first > 0, last > first else { return nil }
        let bytes = source.lines.bytes
        let delimiterRow = source.content(of: first + 1, quoteDepth: quoteDepth)
        guard let alignments = TableSyntax.alignments(bytes, delimiterRow) else { return nil }
        let line = source.lines.content(of: first)
        let start = min(line.lowerBound + Int(cmark_node_get_start_column(paragraph)) - 1, line.upperBound)
        let header =
            isInCallout ? source.content(of: first, quoteDepth: quoteDepth) : start..<line.upperBound
        guard bytes[header].contains(.pipe) || bytes[delimiterRow].contains(.pipe) else { return nil }
        let headerCells = TableSyntax.cells(bytes, header)
        guard headerCells.count == alignments.count else {
            let kind = MarkdownIssue.Kind.tableCellCount(expected: headerCells.count, found: alignments.count)
            report(kind, range(line: first + 1, bytes: delimiterRow))
            return nil
        }
        var rows = [headerCells.map { PipeTable.Cell(line: first, bytes: $0) }]
        for number in stride(from: first + 2, through: last, by: 1) {
            rows.append(readRow(line: number, quoteDepth: quoteDepth, count: alignments.count))
        }
        return PipeTable(
            paragraph: paragraph,
            alignments: alignments,
            rows: rows,
            isInCallout: isInCallout,
            inlinesSource: source
        )
    }

    /// A row with at most `count` cells. Missing ones are added, unless someone counts on that to fill the memory.
    private mutating func readRow(line: Int, quoteDepth: Int, count: Int) -> [PipeTable.Cell] {
        let content = source.content(of: line, quoteDepth: quoteDepth)
        var cells = TableSyntax.cells(source.lines.bytes, content)
        if cells.count != count {
            let kind = MarkdownIssue.Kind.tableCellCount(expected: count, found: cells.count)
            report(kind, range(line: line, bytes: content))
        }
        let missing = content.upperBound..<content.upperBound
        while cells.count < count, addedCells < 10_000 {
            cells.append(missing)
            addedCells += 1
        }
        return cells.prefix(count).map { PipeTable.Cell(line: line, bytes: $0) }
    }

    /// All cells in one text for cmark, each as a heading so that nothing but inlines can come of it.
    private func makeSource(of tables: [PipeTable]) -> SourceText {
        var text = footnoteSet.prelude
        let nowhere = SourceText.Origin(line: 1, columnShift: 0)
        var origins = [SourceText.Origin](repeating: nowhere, count: footnoteSet.preludeLines)
        for cell in tables.lazy.flatMap({ $0.rows.joined() }) {
            text.append(contentsOf: "# ".utf8)
            text.append(contentsOf: TableSyntax.unescaped(source.lines.bytes[cell.bytes]))
            text.append(contentsOf: " #\n".utf8)
            let column = Int32(cell.bytes.lowerBound - source.lines.content(of: cell.line).lowerBound + 1)
            let place = source.origin(line: Int32(cell.line), column: column)
            origins.append(SourceText.Origin(line: place.line, columnShift: place.column - 3))
        }
        text.append(contentsOf: footnoteSet.appendix)
        return SourceText(lines: SourceLines(bytes: text), origins: .listed(origins))
    }
}
