import Diagnosis
import Markdown
import ScanModel

/// Finds the words of the office's list in what readers of a page see: its body, and the texts of its front matter.
struct DiscouragedWords {
    let list: WordList
    let file: SourceFile
    let block: FrontMatterBlock

    /// Lines of the front matter that hold a text for readers.
    private static let keys = ["title:", "navTitle:", "description:", "lead:", "time:"].map { Array($0.utf8) }

    /// - Parameter document: the body, to tell text from code and addresses.
    func remarks(in document: MarkdownDocument) -> [Diagnostic] {
        let inFrontMatter = list.matches(in: file.bytes, range: block.yaml)
        let inBody = list.matches(in: file.bytes, range: block.bodyStart..<file.bytes.count)
        // Most pages have none, so the rest is not worked out for them.
        guard !inFrontMatter.isEmpty || !inBody.isEmpty else { return [] }
        let texts = inBody.isEmpty ? [:] : Self.texts(of: document)
        let lines = LineStarts(file.bytes)
        return inFrontMatter.filter { isText($0, lines) }.map { remark($0, lines) }
            + inBody.filter { match in
                let place = lines.position(of: match.range.lowerBound)
                return Self.holds(texts[place.line] ?? [], place)
            }.map { remark($0, lines) }
    }

    private func isText(_ match: WordList.Match, _ lines: LineStarts) -> Bool {
        let start = lines.start(ofLineWith: match.range.lowerBound)
        return Self.keys.contains { key in
            file.bytes[start...].starts(with: key) && start + key.count <= match.range.lowerBound
        }
    }

    /// Whether a place lies in one of the texts of its line, which stand in order.
    private static func holds(_ texts: [ClosedRange<SourcePosition>], _ place: SourcePosition) -> Bool {
        var (low, high) = (0, texts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if texts[middle].lowerBound <= place { low = middle } else { high = middle }
        }
        return texts.indices.contains(low) && texts[low].contains(place)
    }

    private func remark(_ match: WordList.Match, _ lines: LineStarts) -> Diagnostic {
        let place = lines.position(of: match.range.lowerBound)
        let entry = match.entry
        let reason = entry.reason.isEmpty ? nil : entry.reason
        let fact: HousekeepingFact =
            if let since = entry.since.flatMap({ CalendarDate($0) }) {
                .outdatedClaim(entry.word, preferred: entry.preferred, since: since.dutch, reason: reason)
            } else {
                .discouragedWord(entry.word, preferred: entry.preferred, reason: reason)
            }
        return file.diagnostic(
            .housekeeping(fact),
            line: place.line,
            column: place.column,
            length: match.range.count
        )
    }

    /// The places of all text, by the lines they begin on. A text node never runs over a line.
    private static func texts(of document: MarkdownDocument) -> [Int: [ClosedRange<SourcePosition>]] {
        var texts: [Int: [ClosedRange<SourcePosition>]] = [:]
        for node in document.descendants() where document.kind(of: node) == .text {
            guard let range = document.range(of: node), range.start <= range.end else { continue }
            texts[range.start.line, default: []].append(range.start...range.end)
        }
        return texts
    }
}

/// Where the lines of a text begin.
struct LineStarts {
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        var starts = [0]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    func position(of offset: Int) -> SourcePosition {
        let line = line(with: offset)
        return SourcePosition(line: line + 1, column: offset - starts[line] + 1)
    }

    func start(ofLineWith offset: Int) -> Int { starts[line(with: offset)] }

    /// The last line that begins at or before `offset`.
    private func line(with offset: Int) -> Int {
        var (low, high) = (0, starts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
