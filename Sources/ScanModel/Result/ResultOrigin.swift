/// A file that a result grew from.
package struct ResultOrigin: Sendable, Equatable {
    /// Of the result in that file.
    package var id: String
    /// Of the result in that file.
    package var modifiedAt: String
    /// Of that file; see `FileDigest`.
    package var digest: String
    /// The digests of what that file grew from in its turn, as far as they are known.
    package var earlier: [String]
    /// Keys of the file that this version does not know, written back after the known ones.
    package var unknownKeys: [JSONMember]

    /// From its parts.
    package init(
        id: String,
        modifiedAt: String,
        digest: String,
        earlier: [String] = [],
        unknownKeys: [JSONMember] = []
    ) {
        self.id = id
        self.modifiedAt = modifiedAt
        self.digest = digest
        self.earlier = earlier
        self.unknownKeys = unknownKeys
    }
}

extension ResultOrigin {
    init?(_ fields: ResultFields<OriginField>, _ problems: inout [ResultProblem]) {
        let id = fields.text(.id, &problems)
        let modified = fields.text(.modifiedAt, &problems)
        let digest = fields.text(.digest, &problems)
        let earlier = fields.texts(.earlier, &problems)
        guard let id, let modified, let digest else { return nil }
        self.init(id: id, modifiedAt: modified, digest: digest, earlier: earlier, unknownKeys: fields.unknown)
    }
}
