/// Rows of a pipe table, read from the source.
enum TableSyntax {
    /// The alignments a delimiter row such as `| :-- | --: |` gives, or nil when it is not one.
    static func alignments(_ bytes: [UInt8], _ row: Range<Int>) -> [TableAlignment]? {
        guard let first = bytes[row].first, first == .pipe || first == .colon || first == .hyphen else { return nil }
        var alignments: [TableAlignment] = []
        for cell in cells(bytes, row) {
            guard let alignment = alignment(bytes[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// Whether a row is what a word processor makes of the line with dashes: em-dashes, minus signs, underscores.
    static func hasOtherDashes(_ bytes: [UInt8], _ row: Range<Int>) -> Bool {
        var hasPipe = false
        var dashes = 0
        var index = row.lowerBound
        while index < row.upperBound {
            switch bytes[index] {
            case .pipe: hasPipe = true
            case .space, .tab, .colon: break
            case .hyphen, UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "~"): dashes += 1
            // U+2010 to U+2015, and U+2212.
            case 0xE2 where index + 2 < row.upperBound:
                let isDash = bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2])
                guard isDash || bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92 else { return false }
                dashes += 1
                index += 2
            default: return false
            }
            index += 1
        }
        return hasPipe && dashes > 0
    }

    private static func alignment(_ cell: ArraySlice<UInt8>) -> TableAlignment? {
        let left = cell.first == .colon
        let dashes = cell.dropFirst(left ? 1 : 0)
        let right = dashes.last == .colon
        let middle = dashes.dropLast(right ? 1 : 0)
        guard !middle.isEmpty, middle.allSatisfy({ $0 == .hyphen }) else { return nil }
        return switch (left, right) {
        case (true, true): .center
        case (true, false): .left
        case (false, true): .right
        case (false, false): TableAlignment.none
        }
    }

    /// The cells of a row without the space around them. A pipe after a backslash does not end a cell.
    static func cells(_ bytes: [UInt8], _ row: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        let end = bytes.trimmedEnd(row.upperBound, from: row.lowerBound)
        var start = bytes.trimmedStart(row.lowerBound, to: end)
        if start < end, bytes[start] == .pipe { start += 1 }
        var index = start
        while index < end {
            if bytes[index] == .backslash, index + 1 < end, bytes[index + 1].isASCIIPunctuation {
                index += 2
            } else if bytes[index] == .pipe {
                cells.append(trimmed(bytes, start..<index))
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        if start < end { cells.append(trimmed(bytes, start..<end)) }
        return cells
    }

    /// A cell's Markdown: `\|` has done its work and is a plain pipe from here on, in code too.
    static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(cell.count)
        for byte in cell {
            if byte == .pipe, text.last == .backslash { text.removeLast() }
            text.append(byte)
        }
        return text
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let end = bytes.trimmedEnd(range.upperBound, from: range.lowerBound)
        return bytes.trimmedStart(range.lowerBound, to: end)..<end
    }
}
