import Foundation

/// Finds in a style what not every browser has. What stands in `@supports` is left out: it has been asked after.
struct StyleFeatures {
    private enum Block { case supports, other }

    private let bytes: [UInt8]
    /// Those of which the name stands anywhere in the file: mostly none, and looking further takes a hundred times longer.
    private let candidates: [WebFeature]
    private var index = 0
    private var blocks: [Block] = []
    /// By block, the names of the properties declared in it so far.
    private var declared: [Set<String>] = [[]]
    private var found: [FeatureUse] = []

    static func uses(in bytes: [UInt8]) -> [FeatureUse] {
        var style = StyleFeatures(bytes: bytes)
        if !style.candidates.isEmpty { style.read() }
        return style.found
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        // A text of C ends at its first zero, which no style has.
        let text = bytes.map { CChar(bitPattern: $0) } + [0]
        candidates = WebFeature.all.filter { feature in
            switch feature.place {
            case .selector(let name), .rule(let name), .function(let name), .unit(let name), .value(let name),
                .property(let name):
                strstr(text, name) != nil
            case .nesting: bytes.contains(UInt8(ascii: "&"))
            case .mediaRange: bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: ">"))
            default: false
            }
        }
    }

    /// Piece by piece: what stands before a `{` is a selector or a rule, what stands before a `;` or `}` a declaration.
    private mutating func read() {
        var start = 0
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*"):
                let isFirst = bytes[start..<index].allSatisfy { $0 <= 32 }
                passComment()
                if isFirst { start = index }
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"): passText()
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "{"):
                open(start..<index)
                (start, depth) = (index + 1, 0)
            case UInt8(ascii: ";") where depth <= 0:
                declare(start..<index)
                start = index + 1
            case UInt8(ascii: "}"):
                declare(start..<index)
                if !blocks.isEmpty { blocks.removeLast() }
                if declared.count > 1 { declared.removeLast() }
                (start, depth) = (index + 1, 0)
            default: break
            }
            index += 1
        }
    }

    private mutating func passComment() {
        index += 2
        while index + 1 < bytes.count, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/")) {
            index += 1
        }
        index = min(bytes.count, index + 2)
    }

    private mutating func passText() {
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\") { index += 1 }
            index += 1
        }
    }

    private var isAskedAfter: Bool { blocks.contains(.supports) }

    private mutating func open(_ range: Range<Int>) {
        let text = String(decoding: bytes[range], as: UTF8.self)
        let trimmed = text.drop { $0.isWhitespace }
        let isSupports = trimmed.lowercased().hasPrefix("@supports")
        if !isSupports, !isAskedAfter {
            found += uses(in: range) { place in
                switch place {
                case .selector(let name): !trimmed.hasPrefix("@") && has(name, in: range)
                case .nesting: !trimmed.hasPrefix("@") && text.contains("&")
                case .rule(let name):
                    trimmed.dropFirst().prefix { $0.isLetter || $0 == "-" } == name && trimmed.hasPrefix("@")
                case .mediaRange: trimmed.hasPrefix("@media") && (text.contains("<") || text.contains(">"))
                default: false
                }
            }
        }
        blocks.append(isSupports ? .supports : .other)
        declared.append([])
    }

    private mutating func declare(_ range: Range<Int>) {
        guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: lastWord(in: range.lowerBound..<colon), as: UTF8.self)
        let isFirst = declared[declared.count - 1].insert(name).inserted
        guard isFirst, !isAskedAfter else { return }
        let place = bytes.index(after: colon)..<range.upperBound
        let value = String(decoding: bytes[place], as: UTF8.self)
        found += uses(in: range) { feature in
            switch feature {
            case .property(let property): name == property
            case .function(let function): has(function + "(", in: place)
            case .value(let word): value.split { !$0.isLetter && $0 != "-" }.contains { $0 == word }
            case .unit(let unit): Self.hasUnit(unit, in: value)
            default: false
            }
        }
    }

    private func lastWord(in range: Range<Int>) -> ArraySlice<UInt8> {
        let end = bytes[range].lastIndex { $0 > 32 }.map { $0 + 1 } ?? range.lowerBound
        let start = bytes[range.lowerBound..<end].lastIndex { $0 <= 32 }.map { $0 + 1 } ?? range.lowerBound
        return bytes[start..<end]
    }

    private func uses(in range: Range<Int>, where matches: (WebFeature.Place) -> Bool) -> [FeatureUse] {
        let features = candidates.filter { matches($0.place) }
        if features.isEmpty { return [] }
        let place = range.dropFirst(bytes[range].prefix { $0 <= 32 }.count)
        return features.map { FeatureUse(feature: $0, range: place) }
    }

    /// `:is` is not the beginning of `:isolated`, and `round(` not the end of `ground(`.
    private func has(_ name: String, in range: Range<Int>) -> Bool {
        let name = Array(name.utf8)
        guard range.count >= name.count, let first = name.first, let last = name.last else { return false }
        for start in range.lowerBound...range.upperBound - name.count where bytes[start] == first {
            let end = start + name.count
            guard bytes[start..<end].elementsEqual(name) else { continue }
            let before = start > range.lowerBound ? bytes[start - 1] : UInt8(ascii: " ")
            let after = end < range.upperBound ? bytes[end] : UInt8(ascii: " ")
            // `:marker` is not the end of `::marker`.
            let begins =
                first == UInt8(ascii: ":")
                ? before != first && before != UInt8(ascii: "\\") : !Self.isPartOfName(before)
            if begins, last == UInt8(ascii: "(") || !Self.isPartOfName(after) { return true }
        }
        return false
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 128...:
            true
        default: false
        }
    }

    private static func hasUnit(_ unit: String, in value: String) -> Bool {
        value.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }
            .contains { $0.hasSuffix(unit) && $0.dropLast(unit.count).last.map { $0.isNumber || $0 == "." } == true }
    }
}

extension Range<Int> {
    fileprivate func dropFirst(_ count: Int) -> Range<Int> { Swift.min(lowerBound + count, upperBound)..<upperBound }
}
