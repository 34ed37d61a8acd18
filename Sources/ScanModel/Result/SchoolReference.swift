/// Which school filled it in, as the school wrote it.
package struct SchoolReference: Sendable, Equatable {
    /// As `SchoolCode.validate` returns it.
    package var code: String
    /// May be empty.
    package var name: String
    /// The sector the school chose.
    package var sector: Sector
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts.
    package init(code: String, name: String, sector: Sector, unknownKeys: [JSONMember] = []) {
        self.code = code
        self.name = name
        self.sector = sector
        self.unknownKeys = unknownKeys
    }
}
