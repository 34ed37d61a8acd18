import Content
import Diagnosis

/// Two colours of a theme that must differ enough, as `theme.yaml` says it:
///
/// ```yaml
/// contrast:
///   - {color: ink, on: [paper, tint], ratio: 4.5}
/// ```
struct ContrastRule: Sendable {
    typealias Name = YAMLFields.Located<String>

    /// The token of the text, or of the line or shape, without its dashes.
    let color: Name
    /// The tokens of what is behind it.
    let backgrounds: [Name]
    /// 4.5 for text; 3 for parts of pictures and edges of fields.
    /// Source: https://www.w3.org/TR/WCAG22/#contrast-minimum and https://www.w3.org/TR/WCAG22/#non-text-contrast
    let ratio: Double
    let file: SourceFile

    static func list(_ fields: inout YAMLFields) -> [ContrastRule] {
        fields.mappings("contrast", shorthand: "color").compactMap { entry in
            var entry = entry
            let color = entry.located("color")
            if color == nil { _ = entry.requiredText("color", expected: .colorName) }
            let backgrounds = entry.list("on")
            if backgrounds.isEmpty {
                _ = entry.requiredText("on", expected: .colorNames)
            }
            let minimum = entry.located("ratio")
            let ratio = minimum.flatMap { Double($0.value) }.flatMap { (1...21).contains($0) ? $0 : nil }
            if let minimum {
                if ratio == nil { entry.invalid("ratio", minimum, expected: .contrastRatio) }
            } else {
                _ = entry.requiredText("ratio", expected: .contrastMinimum)
            }
            fields.adopt(entry.finish())
            guard let color, !backgrounds.isEmpty, let ratio else { return nil }
            return ContrastRule(color: color, backgrounds: backgrounds, ratio: ratio, file: entry.file)
        }
    }
}
