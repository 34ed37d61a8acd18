import Diagnosis

/// A style of a theme as browsers get it.
struct StyleFile: ThemePart {
    let file: SourceFile
    /// A line that ends in a line feed, so that files can stand one behind the other.
    let text: [UInt8]
    /// What not every browser has.
    let features: [FeatureUse]
    let problems: [Diagnostic]

    init(_ file: SourceFile) {
        self.file = file
        text = StyleSqueezer.squeeze(file.bytes)
        features = StyleFeatures.uses(in: file.bytes)
        problems = InlineText.problems(in: file)
    }
}
