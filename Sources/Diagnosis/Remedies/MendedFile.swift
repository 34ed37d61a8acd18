/// A file with everything mended that has one sure remedy.
package struct MendedFile: Sendable {
    /// A line before and after; what comes in between has several lines after.
    package struct Change: Sendable, Equatable {
        /// 1-based, in the file as it was.
        package var line: Int
        package var before: String
        package var after: [String]
    }

    package let bytes: [UInt8]
    package let changes: [Change]

    /// Of two remedies for the same bytes the first counts; the other is there at the next check, if it still is needed.
    ///
    /// - Parameter diagnostics: of this file.
    package init(_ source: [UInt8], mending diagnostics: [Diagnostic]) {
        let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var remedies: [Int: [Remedy]] = [:]
        for diagnostic in diagnostics {
            guard let line = diagnostic.line, lines.indices.contains(line - 1),
                let remedy = diagnostic.remedy(in: Self.text(lines[line - 1])),
                remedies[line, default: []].allSatisfy({ !$0.touches(remedy) })
            else { continue }
            remedies[line, default: []].append(remedy)
        }
        var bytes: [UInt8] = []
        var changes: [Change] = []
        for (number, line) in lines.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: "\n")) }
            guard let wanted = remedies[number + 1] else {
                bytes += line
                continue
            }
            let text = Self.text(line)
            let end = line.count > text.count ? "\r" : ""
            var mended = text
            for remedy in wanted.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
                mended.replaceSubrange(remedy.range, with: remedy.text.utf8)
            }
            let after = String(decoding: mended, as: UTF8.self)
            changes.append(
                Change(
                    line: number + 1,
                    before: String(decoding: text, as: UTF8.self),
                    after: after.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                )
            )
            bytes += after.replacing("\n", with: end + "\n").utf8
            bytes += end.utf8
        }
        self.bytes = bytes
        self.changes = changes
    }

    private static func text(_ line: ArraySlice<UInt8>) -> [UInt8] {
        Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
}

extension Remedy {
    fileprivate func touches(_ other: Remedy) -> Bool {
        range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
    }
}
