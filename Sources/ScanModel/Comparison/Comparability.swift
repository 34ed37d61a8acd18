/// Whether a result answers the same questions as a scan asks now.
package enum Comparability: Sendable, Hashable {
    /// The stage texts are the same, letter by letter.
    case sameTexts
    /// The texts were edited within one version: the editors say that they mean the same.
    case sameVersion
    /// Another version, with other texts.
    case otherVersion
    /// Another scan.
    case otherScan

    /// Compares the digests; where they differ, the versions.
    package init(of reference: ScanReference, with scan: Scan) {
        if reference.id != scan.id {
            self = .otherScan
        } else if !scan.digest.isEmpty, reference.digest == scan.digest {
            self = .sameTexts
        } else {
            self = reference.version == scan.version ? .sameVersion : .otherVersion
        }
    }

    /// Whether the answers may be counted together.
    package var isComparable: Bool { self == .sameTexts || self == .sameVersion }
}
