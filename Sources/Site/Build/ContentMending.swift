import Diagnosis
import Files
import Foundation

/// `check --fix`: what has one sure remedy is mended in the content files, as an editor would, until a check finds no more
/// of it. A file is put in place whole or not at all.
package struct ContentMending: Sendable {
    /// A file with what became of its lines.
    package struct Mended: Sendable {
        package var file: String
        package var changes: [MendedFile.Change]
    }

    /// One remedy may bring another to light, as a link that can be read can be dead.
    private static let rounds = 20

    package private(set) var mended: [Mended] = []

    /// - Parameter isRehearsal: nothing is written; what would be mended first is there.
    package static func mend(_ request: BuildRequest, isRehearsal: Bool) async throws(BuildFailure) -> ContentMending {
        var mending = ContentMending()
        for _ in 0..<(isRehearsal ? 1 : rounds) {
            let report = try await SiteBuild(request).check()
            let before = mending.mended.count
            // A file that is reached in two ways is mended once: what is known of it is of before.
            var places: Set<String> = []
            let byFile = Dictionary(grouping: report.everyDiagnostic, by: \.file)
            for (file, problems) in byFile.sorted(by: { $0.key < $1.key })
            where isOurs(file, request.content) && places.insert(FileSystem.realPath(file) ?? file).inserted {
                try BuildFailure.wrapping { () throws(FileSystemError) in
                    try mending.mend(file, problems, isRehearsal: isRehearsal)
                }
            }
            if mending.mended.count == before { break }
        }
        return mending
    }

    /// A theme is not the editor's, and the tables of the office (`.csv`) have marks of their own.
    private static func isOurs(_ file: String, _ content: String) -> Bool {
        file.hasPrefix(RelativePath.withoutEnd(content) + "/") && (file.hasSuffix(".md") || file.hasSuffix(".yaml"))
    }

    private mutating func mend(
        _ file: String,
        _ problems: [Diagnostic],
        isRehearsal: Bool
    ) throws(FileSystemError) {
        // What cannot be read has its own message.
        guard let source = try? FileSystem.read(file) else { return }
        let result = MendedFile(source, mending: problems)
        guard !result.changes.isEmpty, result.bytes != source else { return }
        mended.append(Mended(file: file, changes: result.changes))
        guard !isRehearsal else { return }
        // Through a link the file it leads to becomes another, not the link.
        let place = FileSystem.realPath(file) ?? file
        let beside = place + ".\(ProcessInfo.processInfo.processIdentifier).nieuw"
        let mode = try? FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
        try FileSystem.write(result.bytes, to: beside)
        if let mode { try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: beside) }
        do throws(FileSystemError) {
            try FileSystem.move(beside, to: place)
        } catch {
            try? FileSystem.remove(beside)
            throw error
        }
    }
}
