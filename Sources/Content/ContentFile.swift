import Diagnosis
import Files
import Markdown

/// A file of the content folder as it was read from disk, by one core, or why it could not be.
package struct ContentFile: Sendable {
    enum Kind: String, Sendable { case configuration, page, register, wordList, result, asset }

    /// Path inside the content folder.
    package let path: String
    /// Path as diagnostics show it.
    let displayPath: String
    let kind: Kind
    /// `nil` when it could not be read; empty for an asset, which is read again when it is published.
    let bytes: [UInt8]?
    package let digest: String
    /// Of an image whose file says how large it is.
    let imageSize: ImageSize?
    let problem: Diagnostic?

    package static func read(_ path: String, in root: String) -> ContentFile {
        let kind = kind(of: path)
        let displayPath = root + "/" + path
        do {
            let bytes = try FileSystem.read(displayPath, limit: limit(of: kind))
            return ContentFile(
                path: path,
                displayPath: displayPath,
                kind: kind,
                bytes: kind == .asset ? [] : bytes,
                digest: Fingerprint.of(bytes),
                imageSize: kind == .asset ? ImageHeader.size(of: bytes) : nil,
                problem: nil
            )
        } catch {
            return ContentFile(
                path: path,
                displayPath: displayPath,
                kind: kind,
                bytes: nil,
                digest: "",
                imageSize: nil,
                problem: problem(error, kind, displayPath)
            )
        }
    }

    package var source: SourceFile? {
        bytes.map { SourceFile(path: path, displayPath: displayPath, bytes: $0) }
    }

    private static func kind(of path: String) -> Kind {
        if path == SiteConfiguration.fileName { return .configuration }
        if path == ContentFolder.registerName { return .register }
        if path == ContentFolder.wordListName { return .wordList }
        if path.hasSuffix(".md") { return .page }
        if path.hasPrefix(ContentFolder.resultFolder + "/"), path.hasSuffix(".json") { return .result }
        return .asset
    }

    private static func limit(of kind: Kind) -> Int {
        switch kind {
        case .configuration, .page, .wordList: ContentFolder.Limits.page
        case .register: ContentFolder.Limits.register
        case .result: ContentFolder.Limits.result
        case .asset: ContentFolder.Limits.asset
        }
    }

    /// A result that is too large or cannot be read is left out; any other such file stops the build.
    private static func problem(_ error: FileSystemError, _ kind: Kind, _ display: String) -> Diagnostic {
        if case .tooLarge = error.reason {
            let text = "\(limit(of: kind) / 1_000_000) MB"
            return kind == .result
                ? Diagnostic(.resultRefused, file: display, ["fact": "too-large", "limit": text])
                : Diagnostic(.fileTooLarge, file: display, ["limit": text, "kind": kind.rawValue])
        }
        return kind == .result
            ? Diagnostic(.resultRefused, file: display, ["fact": "unreadable"])
            : Diagnostic(.unreadableFile, file: display, ["reason": FileSystemWording.reason(error)])
    }
}
