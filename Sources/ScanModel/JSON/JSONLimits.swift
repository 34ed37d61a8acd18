/// How much JSON is read before it is refused.
package struct JSONLimits: Sendable, Hashable {
    /// Size of the whole file.
    package var bytes: Int
    /// Objects and arrays within each other; never more than `deepest`, however high it is set.
    package var depth: Int
    /// Keys of one object.
    package var members: Int
    /// Elements of one array.
    package var elements: Int
    /// Values of all kinds together.
    package var values: Int
    /// Bytes of one string or key, before escapes are resolved.
    package var stringBytes: Int
    /// Characters of one number.
    package var numberBytes: Int
    /// Whether a number may be so large that a double has only infinity for it.
    var allowsInfinity: Bool

    /// The standard limits, with some of them changed.
    package init(
        bytes: Int = 1 << 20,
        depth: Int = 32,
        members: Int = 2_000,
        elements: Int = 2_000,
        values: Int = 100_000,
        stringBytes: Int = 1 << 16,
        numberBytes: Int = 64,
        allowsInfinity: Bool = true
    ) {
        self.bytes = bytes
        self.depth = depth
        self.members = members
        self.elements = elements
        self.values = values
        self.stringBytes = stringBytes
        self.numberBytes = numberBytes
        self.allowsInfinity = allowsInfinity
    }

    /// What fits every file of this program with room to spare.
    package static let standard = JSONLimits()

    /// The parser calls itself once per level; this keeps the stack small.
    package static let deepest = 256
}
