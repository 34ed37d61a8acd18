/// `[!NOTE]` at the beginning of a line.
struct CalloutMarker {
    let name: String
    let length: Int

    /// Nil when the bytes do not begin with such a marker that stands alone or before a space.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.starts(with: "[!".utf8) else { return nil }
        let rest = bytes.dropFirst(2)
        // Words too, to be able to say which name was meant: `[!Let op]`.
        let letters = rest.prefix(32).prefix { $0.isLetter || $0 == .space || $0 == .hyphen || $0 >= 0x80 }
        guard letters.first?.isLetter == true, letters.endIndex < bytes.endIndex,
            bytes[letters.endIndex] == .closeBracket
        else {
            return nil
        }
        var next = letters.endIndex + 1
        // Elsewhere a sign behind it says whether the callout is folded.
        let isFolding = next < bytes.endIndex && (bytes[next] == .hyphen || bytes[next] == UInt8(ascii: "+"))
        if isFolding, next + 1 == bytes.endIndex || bytes[next + 1].isBlank { next += 1 }
        guard next == bytes.endIndex || bytes[next].isBlank else { return nil }
        name = String(decoding: letters, as: UTF8.self)
        length = next - bytes.startIndex
    }

    var kind: CalloutKind? { CalloutKind(rawValue: name.lowercased()) }

    /// What Dutch authors write, and what other programs know, with the kind that is meant.
    private static let known: [String: CalloutKind] = [
        "let op": .warning, "waarschuwing": .warning, "pas op": .warning, "gevaar": .warning, "fout": .warning,
        "caution": .warning, "attention": .warning, "danger": .warning, "error": .warning, "bug": .warning,
        "failure": .warning, "fail": .warning, "missing": .warning, "alert": .warning,
        "belangrijk": .important, "onthoud": .important, "kernpunt": .important, "key": .important,
        "voorbeeld": .example, "bijvoorbeeld": .example, "sample": .example, "case": .example, "casus": .example,
        "hint": .tip, "advies": .tip, "success": .tip, "check": .tip, "done": .tip,
        "opmerking": .note, "info": .note, "goed om te weten": .note, "information": .note, "abstract": .note,
        "summary": .note, "samenvatting": .note, "tldr": .note, "todo": .note, "question": .note, "vraag": .note,
        "help": .note, "faq": .note, "quote": .note, "cite": .note, "citaat": .note, "achtergrond": .note,
        "definitie": .note, "uitleg": .note, "notitie": .note, "seealso": .note,
    ]

    /// The kind whose name takes the fewest changes.
    var nearestKind: CalloutKind {
        if let known = Self.known[name.lowercased()] { return known }
        let name = Array(name.lowercased().utf8.prefix(32))
        return CalloutKind.allCases.min { left, right in
            Self.distance(name, Array(left.rawValue.utf8)) < Self.distance(name, Array(right.rawValue.utf8))
        } ?? .note
    }

    /// Insertions, deletions and replacements between two words.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
