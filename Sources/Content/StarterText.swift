import Diagnosis
import Files

/// Finds what `scandossier new` wrote for the editor to replace, on a page that is no draft any more.
struct StarterText {
    /// How each of those texts begins; `PageScaffold`, `PostScaffold` and `ScanScaffold` write it.
    static let beginning = "Schrijf hier "

    let file: SourceFile

    /// At the first of them, with how many more there are.
    var remarks: [Diagnostic] {
        let places = places
        guard let first = places.first else { return [] }
        let place = LineStarts(file.bytes).position(of: first)
        let rest = file.bytes[first...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let text = rest.last == UInt8(ascii: "\"") ? rest.dropLast() : rest
        return [
            file.diagnostic(
                .housekeeping(.starterText(others: places.count - 1)),
                line: place.line,
                column: place.column,
                length: text.count
            )
        ]
    }

    /// Where such a text begins what a reader sees: a paragraph, an item of a numbered list or the value of a key.
    private var places: [Int] {
        let wanted = Array(Self.beginning.utf8)
        return file.bytes.withUnsafeBufferPointer { bytes in
            var places: [Int] = []
            var index = 0
            // What may stand before it is short, so of a long line no more has to be read.
            let longest = 80
            while let found = bytes.index(of: wanted[0], from: index) {
                index = found + 1
                guard bytes[found...].starts(with: wanted) else { continue }
                let near = max(0, found - longest)
                let lineEnd = bytes[near..<found].lastIndex(of: UInt8(ascii: "\n"))
                guard let start = lineEnd.map({ $0 + 1 }) ?? (near == 0 ? 0 : nil) else { continue }
                if Self.opens(String(decoding: bytes[start..<found], as: UTF8.self)) { places.append(found) }
            }
            return places
        }
    }

    /// - Parameter before: what stands before it on its line.
    private static func opens(_ before: String) -> Bool {
        before.isEmpty || before.wholeMatch(of: /[0-9]+\. |[a-z]+: "?/) != nil
    }
}
