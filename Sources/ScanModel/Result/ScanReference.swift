/// Which scan a school filled in.
public struct ScanReference: Sendable, Equatable {
    /// The scan's id.
    public var id: String
    /// The scan's version at that moment.
    public var version: String
    /// The scan's digest at that moment; may be empty in a file that was made by hand.
    public var digest: String
    /// Keys of the file that this version does not know, written back after the known ones.
    public var unknownKeys: [JSONMember]

    /// From its parts.
    public init(id: String, version: String, digest: String, unknownKeys: [JSONMember] = []) {
        self.id = id
        self.version = version
        self.digest = digest
        self.unknownKeys = unknownKeys
    }
}
