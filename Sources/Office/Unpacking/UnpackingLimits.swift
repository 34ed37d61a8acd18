import Content
import ScanModel

/// How much is looked for results in one zip or mailbox. A region has 300 schools, and somebody may put holiday photos
/// beside their files; what is made to fill a disk stops here.
enum UnpackingLimits {
    /// The zip, message or mailbox itself, in bytes.
    static let container = 300_000_000
    /// Files in it, those of zips and messages within it counted too.
    static let files = 20_000
    /// All that is unpacked of it, in bytes.
    static let unpacked = 500_000_000
    /// One file in it, in bytes: larger ones are no result and are not unpacked.
    static let file = EmbeddedResult.bytes
    /// A zip or message within a zip or message, in bytes.
    static let inner = 50_000_000
    /// How many times larger than the zip all its files together may be, beyond the first `file` bytes.
    static let ratio = 100
    /// A message in a zip in a message …
    static let depth = 4
    /// Parts within parts of a message.
    static let parts = 10
    /// The head of a message, in bytes.
    static let head = 200_000
}
