import Files
import ScanModel

/// What a file is that holds no result, as far as its first bytes and its name tell.
enum ForeignFile: Sendable, Hashable {
    case empty, pdf, document, workbook, slides, table, image
    /// A message as Outlook keeps it, and how Outlook wraps attachments for other Outlooks.
    case outlookMessage, outlookWrapping
    /// A zip without a result in it, and what is packed in another way.
    case zip, otherArchive
    /// A message or a mailbox without a result in it.
    case mail
    /// A browser has not finished it.
    case unfinishedDownload
    /// The scan, as its own file, with no answers in it.
    case scan
    case page, json, text, other

    /// - Parameter bytes: its begin is enough for most.
    init(_ bytes: [UInt8], name: String) {
        let name = name.lowercased()
        if [".crdownload", ".part", ".partial", ".download"].contains(where: name.hasSuffix) {
            self = .unfinishedDownload
        } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind {
            self = known
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // One wrapping for Outlook and for Office before 2007.
            self = name.hasSuffix(".doc") ? .document : name.hasSuffix(".xls") ? .workbook : .outlookMessage
        } else if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
            self = .image
        } else {
            self = Self.text(bytes, name)
        }
    }

    /// Of a zip that holds the parts of a document.
    init?(entries: [String]) {
        let names = Set(entries)
        if names.contains("[Content_Types].xml") {
            self =
                entries.contains { $0.hasPrefix("xl/") }
                ? .workbook
                : entries.contains { $0.hasPrefix("ppt/") } ? .slides : .document
        } else if names.contains("mimetype"), names.contains("META-INF/manifest.xml") {
            self = .document
        } else {
            return nil
        }
    }

    private static let signatures: [(bytes: [UInt8], kind: ForeignFile)] = [
        (Array("%PDF".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image), ([0x78, 0x9F, 0x3E, 0x22], .outlookWrapping),
        (Array("Rar!".utf8), .otherArchive), ([0x37, 0x7A, 0xBC, 0xAF], .otherArchive), ([0x1F, 0x8B], .otherArchive),
        (Array("{\\rtf".utf8), .document), (Array("PK".utf8), .zip),
    ]

    private static func text(_ bytes: [UInt8], _ name: String) -> ForeignFile {
        guard let first = ResultFile.firstCharacter(of: bytes) else { return .empty }
        if first == UInt8(ascii: "<") {
            let isScan = bytes.holds(Array("id=\"scan-data\"".utf8))
            return isScan ? .scan : name.hasSuffix(".svg") ? .image : .page
        }
        if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .table }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .json }
        let isText = String(validating: bytes.prefix(4_000), as: UTF8.self) != nil || bytes.count > 4_000
        return isText && !bytes.prefix(4_000).contains(0) ? .text : .other
    }
}
