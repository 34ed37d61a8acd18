/// How much JSON is read before it is refused.
public struct JSONLimits: Sendable, Hashable {
    /// Size of the whole file.
    public var bytes: Int
    /// Objects and arrays within each other; never more than `deepest`, however high it is set.
    public var depth: Int
    /// Keys of one object.
    public var members: Int
    /// Elements of one array.
    public var elements: Int
    /// Values of all kinds together.
    public var values: Int
    /// Bytes of one string or key, before escapes are resolved.
    public var stringBytes: Int
    /// Characters of one number.
    public var numberBytes: Int

    /// The standard limits, with some of them changed.
    public init(
        bytes: Int = 1 << 20,
        depth: Int = 32,
        members: Int = 2_000,
        elements: Int = 2_000,
        values: Int = 100_000,
        stringBytes: Int = 1 << 16,
        numberBytes: Int = 64
    ) {
        self.bytes = bytes
        self.depth = depth
        self.members = members
        self.elements = elements
        self.values = values
        self.stringBytes = stringBytes
        self.numberBytes = numberBytes
    }

    /// What fits every file of this program with room to spare.
    public static let standard = JSONLimits()

    /// The parser calls itself once per level; this keeps the stack small.
    public static let deepest = 256
}
