/// Finds in the tokens of a script what not every browser has.
struct ScriptFeatures {
    private let bytes: [UInt8]
    private let tokens: [ScriptToken]

    /// By the first byte of the word: a script has tens of thousands of words, and hardly one is looked for.
    private static let words: [[(text: [UInt8], feature: WebFeature)]] = WebFeature.all.reduce(
        into: Array(repeating: [], count: 256)
    ) { words, feature in
        switch feature.place {
        case .method(let name), .member(of: _, let name), .global(let name), .words(let name, _):
            guard let first = name.utf8.first else { return }
            words[Int(first)].append((Array(name.utf8), feature))
        default: break
        }
    }
    private static let signs: [(text: [UInt8], feature: WebFeature)] = WebFeature.all.compactMap {
        if case .sign(let text) = $0.place { (Array(text.utf8), $0) } else { nil }
    }
    private static let patterns = WebFeature.all.filter {
        switch $0.place {
        case .pattern, .patternFlag: true
        default: false
        }
    }

    /// In the order in which they stand there. A name that the script asks after (`'share' in navigator`,
    /// `typeof WeakRef`, `if (crypto.randomUUID)`) is left out: it knows that it may lack.
    static func uses(in tokens: [ScriptToken], of bytes: [UInt8]) -> [FeatureUse] {
        let script = ScriptFeatures(bytes: bytes, tokens: tokens)
        let found = tokens.indices.flatMap(script.uses)
        return found.filter { !script.asksAfter($0) }
    }

    private func text(_ place: Int) -> String {
        tokens.indices.contains(place) ? String(decoding: bytes[tokens[place].range], as: UTF8.self) : ""
    }

    private func isText(_ place: Int, _ text: [UInt8]) -> Bool { isEqual(tokens[place].range, text) }

    private func isEqual(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        range.count == text.count && bytes[range].elementsEqual(text)
    }

    private func isSign(_ place: Int, _ sign: Character) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .sign && bytes[tokens[place].start] == sign.asciiValue
    }

    private func uses(at place: Int) -> [FeatureUse] {
        let token = tokens[place]
        switch token.kind {
        case .word:
            let words = Self.words[Int(bytes[token.start])]
            return words.isEmpty
                ? []
                : words.filter { isText(place, $0.text) && matches($0.feature.place, at: place) }
                    .map { FeatureUse(feature: $0.feature, range: token.range) }
        case .sign: return operatorUse(at: place).map { [$0] } ?? []
        case .pattern: return patternUses(token)
        case .number, .text, .template: return []
        }
    }

    private func matches(_ feature: WebFeature.Place, at place: Int) -> Bool {
        let isBehindDot = isSign(place - 1, ".")
        return switch feature {
        case .method: isBehindDot && isSign(place + 1, "(")
        case .member(let owner, _): isBehindDot && text(place - 2) == owner
        case .words(_, let next): !isBehindDot && text(place + 1) == next
        case .global: !isBehindDot && !isSign(place + 1, ":") || ["globalThis", "window"].contains(text(place - 2))
        default: false
        }
    }

    /// The longest operator that starts here; signs are one character each.
    private func operatorUse(at place: Int) -> FeatureUse? {
        let start = tokens[place].start
        guard "?|&".utf8.contains(bytes[start]) else { return nil }
        let fitting = Self.signs.filter { bytes[start...].starts(with: $0.text) }
        guard let (text, feature) = fitting.max(by: { $0.text.count < $1.text.count }) else { return nil }
        let isStart =
            !(place > 0 && tokens[place - 1].kind == .sign && tokens[place - 1].end == start
            && bytes[tokens[place - 1].start] == bytes[start])
        let last = place + text.count - 1
        guard isStart, last < tokens.count, tokens[place...last].allSatisfy({ $0.kind == .sign }) else { return nil }
        return FeatureUse(feature: feature, range: start..<start + text.count)
    }

    private func patternUses(_ token: ScriptToken) -> [FeatureUse] {
        let pattern = String(decoding: bytes[token.range], as: UTF8.self)
        let flags = pattern.drop { $0 != "/" }.reversed().prefix { $0 != "/" }
        return Self.patterns.filter { feature in
            switch feature.place {
            case .pattern(let part): pattern.contains(part)
            case .patternFlag(let flag): flags.contains(flag)
            default: false
            }
        }
        .map { FeatureUse(feature: $0, range: token.range) }
    }

    private func asksAfter(_ use: FeatureUse) -> Bool {
        let name: [UInt8]
        switch use.feature.place {
        case .method(let word), .member(of: _, let word), .global(let word): name = Array(word.utf8)
        default: return false
        }
        return tokens.indices.contains { place in
            let token = tokens[place]
            return switch token.kind {
            case .text: isEqual(token.range.dropFirst().dropLast(), name) && text(place + 1) == "in"
            case .word: isText(place, name) && isQuestion(place)
            default: false
            }
        }
    }

    /// `typeof name`, `a.name?.()`, `a.name ? … : …`, `if (a.name) …`: it is looked at and not called.
    private func isQuestion(_ place: Int) -> Bool {
        if text(place - 1) == "typeof" { return true }
        return isSign(place - 1, ".") && [")", "?", "&"].contains { isSign(place + 1, $0) }
    }
}
