/// Why a zip or a message, or a file in one, cannot be looked into.
package enum ContainerProblem: Error, Sendable, Hashable, Codable {
    case damaged
    /// With a password.
    case locked
    /// Packed in a way that is not known here.
    case unsupported
    /// Its name leads out of the folder in which it would be unpacked.
    case leadsOut
    case tooManyFiles(limit: Int)
    /// In bytes.
    case tooLarge(limit: Int)
    /// It unpacks to so much more than itself that it was made to fill a disk.
    case tooDense
    /// Zips in messages in zips.
    case tooDeep(limit: Int)

    var parameters: [String: String?] {
        switch self {
        case .damaged: ["fact": "container-damaged"]
        case .locked: ["fact": "container-locked"]
        case .unsupported: ["fact": "container-unsupported"]
        case .leadsOut: ["fact": "container-leads-out"]
        case .tooManyFiles(let limit): ["fact": "container-too-many-files", "limit": String(limit)]
        case .tooLarge(let limit): ["fact": "container-too-large", "limit": DiagnosticWording.megabytes(limit)]
        case .tooDense: ["fact": "container-too-dense"]
        case .tooDeep(let limit): ["fact": "container-too-deep", "limit": String(limit)]
        }
    }
}
