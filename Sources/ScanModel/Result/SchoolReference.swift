/// Which school filled it in, as the school wrote it.
public struct SchoolReference: Sendable, Equatable {
    /// As `SchoolCode.validate` returns it.
    public var code: String
    /// May be empty.
    public var name: String
    /// The sector the school chose.
    public var sector: Sector
    /// Keys of the file that this version does not know, written back after the known ones.
    public var unknownKeys: [JSONMember]

    /// From its parts.
    public init(code: String, name: String, sector: Sector, unknownKeys: [JSONMember] = []) {
        self.code = code
        self.name = name
        self.sector = sector
        self.unknownKeys = unknownKeys
    }
}
