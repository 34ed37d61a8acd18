import Diagnosis
import ScanModel

/// The scans that results of a site answer: those that schools fill in now, and earlier versions whose texts are still
/// known.
///
/// An earlier version is the file of that time, moved to `scans/eerder/`. It is no page; its texts say which answers of
/// earlier years may be laid beside those of now.
package struct ScanEditions: Sendable {
    package static let earlierFolder = "scans/eerder"

    /// One version of a scan.
    package struct Edition: Sendable, Equatable {
        package let scan: Scan
        /// As diagnostics show it.
        package let file: String
        /// Number of its page among those of the site; nil for an earlier version.
        package let page: Int?
        package var isEarlier: Bool { page == nil }
    }

    /// The scans of now in the order of their pages, then the earlier versions by file.
    package let all: [Edition]
    private let byID: [String: [Int]]

    /// - Parameter pages: those of the site in reading order, without the earlier versions.
    package init(pages: [ParsedPage], earlier: [ParsedPage]) {
        all =
            pages.enumerated().compactMap { number, page in
                page.scan.map { Edition(scan: $0.scan, file: page.displayPath, page: number) }
            }
            + earlier.sorted { $0.path < $1.path }.compactMap { page in
                page.scan.map { Edition(scan: $0.scan, file: page.displayPath, page: nil) }
            }
        byID = Dictionary(grouping: all.indices) { [all] in all[$0].scan.id }
    }

    /// Takes the earlier versions out of the pages of a site.
    package static func split(_ pages: [ParsedPage]) -> (pages: [ParsedPage], earlier: [ParsedPage]) {
        let isEarlier = { (page: ParsedPage) in page.scan != nil && page.folder == earlierFolder }
        return (pages.filter { !isEarlier($0) }, pages.filter(isEarlier))
    }

    package var ids: [String] { Array(byID.keys) }

    /// The version that a result answers: the one with the same texts, else the one that editors say means the same,
    /// else the first with that id; nil when no scan has the id.
    package func edition(of reference: ScanReference) -> Edition? {
        let own = (byID[reference.id] ?? []).map { all[$0] }
        let comparable = { (edition: Edition) in Comparability(of: reference, with: edition.scan) }
        return own.first { comparable($0) == .sameTexts } ?? own.first { comparable($0).isComparable } ?? own.first
    }

    /// Versions with the id and the version of another one.
    package var duplicates: [Diagnostic] {
        var first: [String: Edition] = [:]
        return all.compactMap { edition in
            let isAgain = { (other: Edition) in !edition.isEarlier || other.scan.version == edition.scan.version }
            // Two scans of now may not share an id; an earlier one may, under another version.
            let names = [edition.scan.id, "\(edition.scan.id)\u{0}\(edition.scan.version)"]
            let known = names.compactMap { first[$0] }.first(where: isAgain)
            if let known {
                let scan = edition.scan
                let fact: ScanFact =
                    edition.isEarlier
                    ? .duplicateVersion(scan.version, of: scan.id, other: known.file)
                    : .duplicateScan(scan.id, other: known.file)
                return Diagnostic(.scan(fact), file: edition.file, line: 1, column: 1)
            }
            for name in names where first[name] == nil { first[name] = edition }
            return nil
        }
    }
}
