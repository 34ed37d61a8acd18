/// Typical mistakes of editors in `Tests/Fixtures/mistakes`, by where they are made.
enum Mistakes {
    static let all = frontMatter + words + links + scans + files

    static let about = "over.md"
    static let scan = "scans/onze-scan.md"
    static let step = "handleiding/stap-1.md"
    static let talk = "handleiding/stap-2.md"
    static let post = "nieuws/2026-11-19-de-scan.md"
}
