/// Sizes beyond which cmark 0.30 is not called (CVE-2023-24824, CVE-2023-22486). Only tests use others.
struct Limits: Sendable {
    var fileSize = 2_000_000
    var containerMarkers = 100
    var paragraphSize = 64 * 1024
    /// Every link walks back over the `![` before it.
    var paragraphImages = 500
    /// A blank line costs cmark a step for every open block: 20 million take it about 0.3 s.
    var nestedBlankLines = 20_000_000

    static let standard = Limits()
    static let none = Limits(
        fileSize: .max,
        containerMarkers: .max,
        paragraphSize: .max,
        paragraphImages: .max,
        nestedBlankLines: .max
    )
}
