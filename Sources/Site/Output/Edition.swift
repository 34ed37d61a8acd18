import ScanModel

/// For whom the site in a folder is.
struct Edition: Sendable, Equatable {
    var audience: Audience
    /// The address of the group that a closed edition is for.
    var group: String?

    static let forEveryone = Edition(audience: .public)
}

extension BuildRequest {
    var edition: Edition { Edition(audience: audience, group: group) }
}
