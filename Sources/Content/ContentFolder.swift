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
    /// What schools are asked already, when the office keeps such a list.
    var requirements: SourceFile?
    /// As `read` gives them without their bytes.
    package var results: [SourceFile] = []
    /// Everything else (images, documents): published as it is when a page points at it. Path inside the folder.
    package var assets: [String] = []
    /// The assets that are images of which the file says how large they are.
    package var imageSizes: [String: ImageSize] = [:]
    package var root: String
    package var diagnostics: [Diagnostic] = []
    /// Symbolic links that were followed, by the paths at which they stand.
    package let followedLinks: Set<String>
    private let digests: [(name: String, digest: String)]

    package static let registerName = "scholen.csv"
    static let wordListName = "woordenlijst.csv"
    static let requirementsName = "hoort-al-zo.csv"
    package static let resultFolder = "resultaten"

    package enum Limits {
        package static let page = 2_000_000
        package static let result = 1_000_000
        package static let register = 20_000_000
        package static let asset = 50_000_000
    }

    package static func read(_ root: String) async throws(FileSystemError) -> ContentFolder {
        let listing = try ContentListing.read(root)
        let files = await concurrentMap(listing.files) { ContentFile.read($0, in: root, keepsResults: false) }
        return ContentFolder(root, files: files, listing: listing)
    }

    /// - Parameters:
    ///   - files: all files of the folder, sorted by path.
    ///   - listing: how they were found.
    package init(_ root: String, files: [ContentFile], listing: ContentListing?) {
        self.root = root
        followedLinks = Set(listing?.followed.map(\.path) ?? [])
        let told = listing?.diagnostics ?? []
        // A link that begins or stops to be followed is a change, also when no file comes or goes.
        digests = files.map { ($0.path, $0.digest) } + told.map { ($0.file, "link") }
        diagnostics = told
        let unportable = files.filter { $0.nameFinding != nil }
        diagnostics += ContentNames.remarks(on: unportable, among: files, root: root)
        for file in files {
            if let problem = file.problem { diagnostics.append(problem) }
            guard let source = file.source else { continue }
            switch file.kind {
            case .configuration: configuration = source
            case .page: pages.append(source)
            case .register: register = source
            case .wordList: wordList = source
            case .requirements: requirements = source
            case .result: results.append(source)
            case .asset:
                assets.append(file.path)
                imageSizes[file.path] = file.imageSize
            }
        }
    }

    /// Fingerprint of every file that was read or may be published.
    package var fingerprint: String { Fingerprint.of(parts: digests) }

    /// The same without what stands in the pages: the other files, and which pages there are.
    package var surroundings: String {
        let pages = Set(pages.map(\.path))
        return Fingerprint.of(parts: digests.map { pages.contains($0.name) ? ($0.name, "page") : $0 })
    }

    /// Fingerprints of the pages, by path.
    package var pageDigests: [String: String] {
        let pages = Set(pages.map(\.path))
        return Dictionary(digests.filter { pages.contains($0.name) }.map { ($0.name, $0.digest) }) { first, _ in first }
    }
}
