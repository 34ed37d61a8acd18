import Content
import Diagnosis
import ScanModel

/// Measures the colours of a theme that must differ enough, in light and in the dark.
struct ContrastCheck {
    private typealias Placed = ThemeTokens.Placed

    private let tokens: ThemeTokens
    private var pairs: [Pair] = []
    private(set) var problems: [Diagnostic] = []

    /// Two colours in one scheme.
    private struct Pair {
        var names: (color: String, background: String)
        var color: (placed: Placed, value: Color)
        var background: (placed: Placed, value: Color)
        var ratio: Double
        var scheme: ThemeTokens.Scheme

        var measured: Double { color.value.contrast(with: background.value) }
    }

    /// - Returns: what is wrong with the colours, at the token that is the easiest to change.
    static func problems(_ rules: [ContrastRule], _ tokens: ThemeTokens) -> [Diagnostic] {
        var check = ContrastCheck(tokens: tokens)
        for rule in rules {
            for background in rule.backgrounds {
                for scheme in ThemeTokens.Scheme.allCases { check.add(rule, background, scheme) }
            }
        }
        let poor = check.pairs.filter { $0.measured < $0.ratio }
        for (_, pairs) in Dictionary(grouping: poor, by: { Self.culprit(of: $0).placed.key }) { check.report(pairs) }
        return Array(Set(check.problems))
    }

    private init(tokens: ThemeTokens) { self.tokens = tokens }

    private mutating func add(
        _ rule: ContrastRule,
        _ background: ContrastRule.Name,
        _ scheme: ThemeTokens.Scheme
    ) {
        let front = color(rule.color, of: rule, scheme)
        guard let back = color(background, of: rule, scheme), let front else { return }
        pairs.append(
            Pair(
                names: (rule.color.value, background.value),
                color: front,
                background: back,
                ratio: rule.ratio,
                scheme: scheme
            )
        )
    }

    /// The colour under a name. A name that no token has is the mistake of the rule; a value that is no plain colour
    /// that of the token.
    private mutating func color(
        _ name: ContrastRule.Name,
        of rule: ContrastRule,
        _ scheme: ThemeTokens.Scheme
    ) -> (placed: Placed, value: Color)? {
        let token = "--" + name.value
        guard tokens.value(token, scheme) != nil else {
            let nearest = NearestName.of(name.value, among: tokens.allNames)
            problems.append(
                rule.file.diagnostic(
                    .theme(.unknownColor(name.value, nearest: nearest)),
                    line: name.line,
                    column: name.column,
                    length: name.value.utf8.count
                )
            )
            return nil
        }
        let placed = tokens.resolved(token, scheme) ?? tokens.value(token, scheme)
        guard let placed else { return nil }
        guard let value = Color(placed.token.value) else {
            problems.append(
                diagnostic(.unreadableColor(token: placed.token.name, value: placed.token.value), at: placed)
            )
            return nil
        }
        return (placed, value)
    }

    /// The nearer theme is the one that somebody is working on; in one theme it is the text that gives way.
    private static func culprit(of pair: Pair) -> (placed: Placed, value: Color) {
        pair.background.placed.layer > pair.color.placed.layer ? pair.background : pair.color
    }

    /// One token is one problem, in however many pairs: the worst of them is told.
    private mutating func report(_ poor: [Pair]) {
        guard let pair = poor.min(by: { $0.measured / $0.ratio < $1.measured / $1.ratio }) else { return }
        let (place, value) = Self.culprit(of: pair)
        let contrast = PoorContrast(
            color: "--" + pair.names.color,
            background: "--" + pair.names.background,
            token: place.token.name,
            isInTheDark: pair.scheme == .dark,
            others: poor.count - 1,
            // Never rounded up to what would do.
            measured: (pair.measured * 100).rounded(.down) / 100,
            needed: pair.ratio,
            proposal: better(than: value, for: place).map {
                .init(color: $0.text, isDarker: $0.luminance < value.luminance)
            }
        )
        problems.append(diagnostic(.contrast(contrast), at: place))
    }

    /// The nearest darker or lighter colour with which every pair of this token does; `nil` when there is none.
    private func better(than value: Color, for place: Placed) -> Color? {
        func isIt(_ other: Placed) -> Bool { other.key == place.key }
        let concerned = pairs.filter { isIt($0.color.placed) || isIt($0.background.placed) }
        // Nothing differs from itself.
        guard !concerned.contains(where: { isIt($0.color.placed) && isIt($0.background.placed) }) else { return nil }
        for share in 1...255 {
            for end in [Color.black, .white] {
                let candidate = value.mixed(with: end, share: share)
                let isGood = concerned.allSatisfy { pair in
                    candidate.contrast(with: isIt(pair.color.placed) ? pair.background.value : pair.color.value)
                        >= pair.ratio
                }
                if isGood { return candidate }
            }
        }
        return nil
    }

    private func diagnostic(_ fact: ThemeFact, at placed: Placed) -> Diagnostic {
        let place = placed.file.place(of: placed.token.range)
        return placed.file.diagnostic(
            .theme(fact),
            line: place.line,
            column: place.column,
            length: placed.token.range.count
        )
    }
}
