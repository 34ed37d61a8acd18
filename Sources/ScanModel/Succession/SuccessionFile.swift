/// A file as succession looks at it.
package struct SuccessionFile: Sendable {
    /// Of the result in it.
    package let id: String
    /// Of the result in it, in nanoseconds since 1970.
    package let moment: Int
    /// Of the file; see `FileDigest`.
    package let digest: String
    /// What it grew from; `nil` in a file of version 1, which cannot say so.
    package let origins: [ResultOrigin]?
    /// All that a school filled in: files that say the same have nothing to merge.
    package let content: String

    /// All it grew from, as far as it says so itself.
    let ancestors: Set<String>

    /// From its parts.
    package init(id: String, modifiedAt: String, digest: String, origins: [ResultOrigin]?, content: String) {
        self.id = id
        moment = Timestamp.nanoseconds(of: modifiedAt) ?? .min
        self.digest = digest
        self.origins = origins
        self.content = content
        ancestors = Set((origins ?? []).flatMap { [$0.digest] + $0.earlier })
    }

    /// - Parameter version: of the format that the file has.
    package init(_ result: ScanResult, version: Int, digest: String) {
        var content = result
        (content.id, content.createdAt, content.modifiedAt, content.basedOn) = ("", "", "", [])
        self.init(
            id: result.id,
            modifiedAt: result.modifiedAt,
            digest: digest,
            origins: version < 2 ? nil : result.basedOn,
            content: String(decoding: content.write(), as: UTF8.self)
        )
    }

    func isFuture(_ now: Int) -> Bool { Self.isFuture(moment, now) }

    fileprivate static func isFuture(_ moment: Int, _ now: Int) -> Bool {
        moment > now + ResultLimits.clockAhead * 1_000_000_000
    }
}

extension ScanResult {
    /// Whether it was changed in a future that cannot be.
    ///
    /// - Parameter now: in nanoseconds since 1970.
    package func isFuture(_ now: Int) -> Bool {
        SuccessionFile.isFuture(Timestamp.nanoseconds(of: modifiedAt) ?? .min, now)
    }
}
