import Content

/// How much is taken over at once.
enum AdoptionLimits {
    static let files = 20_000
    /// One page, in bytes: more the site does not read.
    static let page = ContentFolder.Limits.page
    /// An image or document, in bytes.
    static let asset = 50_000_000
    /// A zip itself, in bytes.
    static let zip = 300_000_000
}
