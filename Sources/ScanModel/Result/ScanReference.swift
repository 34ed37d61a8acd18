/// Which scan a school filled in.
package struct ScanReference: Sendable, Equatable {
    /// The scan's id.
    package var id: String
    /// The scan's version at that moment.
    package var version: String
    /// The scan's digest at that moment; may be empty in a file that was made by hand.
    package var digest: String
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts.
    package init(id: String, version: String, digest: String, unknownKeys: [JSONMember] = []) {
        self.id = id
        self.version = version
        self.digest = digest
        self.unknownKeys = unknownKeys
    }
}
