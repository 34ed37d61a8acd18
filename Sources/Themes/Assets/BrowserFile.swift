import Diagnosis

/// A script or style of a theme as browsers get it.
struct BrowserFile: ThemePart {
    let file: SourceFile
    /// Lines that each end in a line feed, so that files can stand one behind the other.
    let compact: [UInt8]
    let problems: [Diagnostic]

    init(_ file: SourceFile) {
        self.file = file
        compact = Compaction.of(file.bytes, isScript: file.path.hasSuffix(".js"))
        problems = InlineText.problems(in: file)
    }
}
