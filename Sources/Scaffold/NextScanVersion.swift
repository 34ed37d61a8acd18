import Content
import Diagnosis
import Files
import Foundation
import ScanModel

/// The next version of a scan: today's file is kept under `eerder/`, and only the number of the one that stays changes.
package struct NextScanVersion: Sendable {
    let path: String
    private let file: SourceFile
    let scan: Scan
    let next: String
    let kept: String

    /// - Parameters:
    ///   - path: the file of the scan as it is now.
    ///   - version: the new number; without one the last number goes up by one.
    package init(of path: String, version: String?) throws(ScaffoldRefusal) {
        self.path = path
        let bytes = try ScaffoldRefusal.wrapping { () throws(FileSystemError) in
            try FileSystem.read(path, limit: ContentFolder.Limits.page)
        }
        file = SourceFile(path: path, displayPath: path, bytes: bytes)
        let (page, problems) = PageParser(options: .site).parse(file)
        let errors = problems.filter { $0.severity == .error }
        if let page, page.frontMatter.type != .scan { throw .noScan(path) }
        guard errors.isEmpty, let scan = page?.scan?.scan else { throw .unreadable(path, errors) }
        self.scan = scan
        let folder = RelativePath.folder(of: path)
        let earlier = RelativePath.name(of: ScanEditions.earlierFolder)
        guard RelativePath.name(of: folder) != earlier else { throw .earlierFolder(path) }
        guard Self.isInScans(path) else { throw .notInScans(path) }
        guard let next = version ?? Self.successor(of: scan.version) else { throw .noNextVersion(scan.version) }
        guard Self.isValid(next) else { throw .invalidVersion(next) }
        self.next = next
        guard next != scan.version else { throw .knownVersion(next, file: path) }
        let place = (folder.isEmpty ? "" : folder + "/") + earlier
        kept = "\(place)/\(RelativePath.name(of: path).dropLast(".md".count))-\(Self.fileName(of: scan.version)).md"
        for (other, file) in Self.editions(of: scan.id, in: place) where other == scan.version || other == next {
            throw .knownVersion(other, file: file)
        }
        guard FileSystem.kind(of: kept) == .missing else { throw .exists(kept) }
    }

    /// Keeps the file of now and raises the version.
    /// - Returns: what was done, how the versions differ so far, and what to do next, in Dutch.
    package func create() throws(ScaffoldRefusal) -> String {
        try NewFiles.create(kept, file.bytes)
        do throws(ScaffoldRefusal) {
            try NewFiles.replace(path, try raised())
        } catch {
            try? FileSystem.remove(kept)
            throw error
        }
        return report
    }

    /// The file with another version and every other byte as it was.
    private func raised() throws(ScaffoldRefusal) -> [UInt8] {
        guard let block = try? FrontMatterBlock.find(in: file.bytes),
            case .success(var fields) = YAMLDocument.read(file, range: block.yaml, firstLine: 2),
            let found = fields.located("version")
        else { throw .noScan(path) }
        var bytes = file.bytes
        var start = bytes.startIndex
        for _ in 1..<found.line {
            start = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.endIndex
        }
        // A mark of the encoding counts in no column.
        if found.line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        start = min(start + found.column - 1, bytes.endIndex)
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes.indices.contains(start) ? bytes[start] : 0)
        let length = found.value.utf8.count + (quotes ? 2 : 0)
        bytes.replaceSubrange(start..<min(start + length, bytes.endIndex), with: Array("\"\(next)\"".utf8))
        return bytes
    }

    /// `2026.1` → `2026.2`, `2026.9` → `2026.10`; `nil` when there is no number at the end.
    static func successor(of version: String) -> String? {
        let digits = String(version.reversed().prefix(while: { $0.isASCII && $0.isNumber }).reversed())
        guard !digits.isEmpty, digits.count < 10, let number = Int(digits) else { return nil }
        return String(version.dropLast(digits.count)) + String(number + 1)
    }

    /// It becomes part of a file name and stands in result files.
    private static func isValid(_ version: String) -> Bool {
        !version.isEmpty && version.utf16.count <= ResultLimits.scanVersion && !version.hasPrefix(".")
            && version.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
    }

    private static func fileName(of version: String) -> String { isValid(version) ? version : Slug.of(version) }

    /// Only what lies in `scans/eerder` of the content folder is an earlier version.
    private static func isInScans(_ path: String) -> Bool {
        let folder = URL(filePath: path).standardizedFileURL.deletingLastPathComponent()
        let root = folder.deletingLastPathComponent().appending(path: SiteConfiguration.fileName)
        return folder.lastPathComponent == RelativePath.folder(of: ScanEditions.earlierFolder)
            && FileSystem.kind(of: root.path(percentEncoded: false)) == .file
    }

    private static func editions(of id: String, in folder: String) -> [(version: String, file: String)] {
        let names = (try? FileSystem.files(below: folder)) ?? []
        return names.compactMap { name in
            guard let scan = ContentPlace.page(folder + "/" + name)?.scan?.scan, scan.id == id else { return nil }
            return (scan.version, folder + "/" + name)
        }
    }
}
