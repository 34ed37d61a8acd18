import Diagnosis
import Files
import Markdown

/// What stands in the content folder, by kind; read once, on all cores.
package struct ContentFolder: Sendable {
    package var configuration: SourceFile?
    package var pages: [SourceFile] = []
    package var register: SourceFile?
    /// Words the office would rather not read, when it keeps such a list.
    var wordList: SourceFile?
    package var results: [SourceFile] = []
    /// Everything else (images, documents): published as it is when a page points at it. Path inside the folder.
    package var assets: [String] = []
    /// The assets that are images of which the file says how large they are.
    package var imageSizes: [String: ImageSize] = [:]
    package var root: String
    package var diagnostics: [Diagnostic] = []
    private let digests: [(name: String, digest: String)]

    package static let registerName = "scholen.csv"
    static let wordListName = "woordenlijst.csv"
    package static let resultFolder = "resultaten"

    package enum Limits {
        package static let page = 2_000_000
        package static let result = 1_000_000
        package static let register = 20_000_000
        package static let asset = 50_000_000
    }

    package static func read(_ root: String) async throws(FileSystemError) -> ContentFolder {
        let paths = try FileSystem.files(below: root)
        return ContentFolder(root, files: await concurrentMap(paths) { ContentFile.read($0, in: root) })
    }

    /// - Parameter files: all files of the folder, sorted by path.
    package init(_ root: String, files: [ContentFile]) {
        self.root = root
        digests = files.map { ($0.path, $0.digest) }
        for file in files {
            if let problem = file.problem { diagnostics.append(problem) }
            guard let source = file.source else { continue }
            switch file.kind {
            case .configuration: configuration = source
            case .page: pages.append(source)
            case .register: register = source
            case .wordList: wordList = source
            case .result: results.append(source)
            case .asset:
                assets.append(file.path)
                imageSizes[file.path] = file.imageSize
            }
        }
    }

    /// Fingerprint of every file that was read or may be published.
    package var fingerprint: String { Fingerprint.of(parts: digests) }
}
