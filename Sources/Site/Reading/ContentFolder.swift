import Markdown

/// What stands in the content folder, by kind; read once, on all cores.
struct ContentFolder: Sendable {
    var configuration: SourceFile?
    var pages: [SourceFile]
    var register: SourceFile?
    /// Words the office would rather not read, when it keeps such a list.
    var wordList: SourceFile?
    var results: [SourceFile]
    /// Everything else (images, documents): published as it is when a page points at it. Path inside the folder.
    var assets: [String]
    /// The assets that are images of which the file says how large they are.
    var imageSizes: [String: ImageSize]
    var root: String
    var diagnostics: [Diagnostic]
    /// Fingerprint of every file that was read or may be published.
    var fingerprint: String

    static let registerName = "scholen.csv"
    static let wordListName = "woordenlijst.csv"
    static let resultFolder = "resultaten"

    enum Limits {
        static let page = 2_000_000
        static let result = 1_000_000
        static let register = 20_000_000
        static let asset = 50_000_000
    }

    static func read(_ root: String) async throws(FileSystemError) -> ContentFolder {
        let paths = try FileSystem.files(below: root)
        let loaded = await concurrentMap(paths) { Loaded(path: $0, root: root) }
        var folder = ContentFolder(
            configuration: nil,
            pages: [],
            register: nil,
            results: [],
            assets: [],
            imageSizes: [:],
            root: root,
            diagnostics: [],
            fingerprint: Fingerprint.of(parts: loaded.map { ($0.path, $0.digest) })
        )
        for item in loaded {
            if let problem = item.problem { folder.diagnostics.append(problem) }
            guard let bytes = item.bytes else { continue }
            let file = SourceFile(path: item.path, displayPath: root + "/" + item.path, bytes: bytes)
            switch item.kind {
            case .configuration: folder.configuration = file
            case .page: folder.pages.append(file)
            case .register: folder.register = file
            case .wordList: folder.wordList = file
            case .result: folder.results.append(file)
            case .asset:
                folder.assets.append(item.path)
                folder.imageSizes[item.path] = item.imageSize
            }
        }
        return folder
    }

    /// A file as one core read it.
    private struct Loaded: Sendable {
        enum Kind: Sendable { case configuration, page, register, wordList, result, asset }

        var path: String
        var kind: Kind
        var bytes: [UInt8]?
        var digest = ""
        var imageSize: ImageSize?
        var problem: Diagnostic?

        init(path: String, root: String) {
            self.path = path
            kind = Self.kind(of: path)
            let display = root + "/" + path
            do {
                let bytes = try FileSystem.read(display, limit: limit)
                digest = Fingerprint.of(bytes)
                self.bytes = kind == .asset ? [] : bytes
                if kind == .asset { imageSize = ImageHeader.size(of: bytes) }
            } catch {
                problem = readProblem(error, display)
            }
        }

        private static func kind(of path: String) -> Kind {
            if path == SiteConfiguration.fileName { return .configuration }
            if path == ContentFolder.registerName { return .register }
            if path == ContentFolder.wordListName { return .wordList }
            if path.hasSuffix(".md") { return .page }
            if path.hasPrefix(ContentFolder.resultFolder + "/"), path.hasSuffix(".json") { return .result }
            return .asset
        }

        private var limit: Int {
            switch kind {
            case .configuration, .page, .wordList: Limits.page
            case .register: Limits.register
            case .result: Limits.result
            case .asset: Limits.asset
            }
        }

        /// A result that is too large or cannot be read is left out; any other such file stops the build.
        private func readProblem(_ error: FileSystemError, _ display: String) -> Diagnostic {
            if case .tooLarge = error.reason {
                let text = "\(limit / 1_000_000) MB"
                return kind == .result
                    ? Diagnostic(.resultRefused, file: display, ["fact": "too-large", "limit": text])
                    : Diagnostic(.fileTooLarge, file: display, ["limit": text])
            }
            return kind == .result
                ? Diagnostic(.resultRefused, file: display, ["fact": "unreadable"])
                : Diagnostic(.unreadableFile, file: display, ["reason": FileSystemWording.reason(error)])
        }
    }
}
