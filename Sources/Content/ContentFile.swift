import Diagnosis
import Files
import Markdown
import ScanModel

/// A file of the content folder as it was read from disk, by one core, or why it could not be.
package struct ContentFile: Sendable {
    /// Path inside the content folder.
    package let path: String
    /// Path as diagnostics show it.
    let displayPath: String
    let kind: FileKind
    /// `nil` when it could not be read; empty for an asset, which is read again when it is published, and for a result
    /// that was not kept.
    let bytes: [UInt8]?
    package let digest: String
    /// Of an image whose file says how large it is.
    let imageSize: ImageSize?
    let problem: Diagnostic?
    /// Why it cannot stand on every disk under its name, or its folder under that.
    let nameFinding: PortableName.Finding?

    /// How many bytes its name gets longer when it is published: `.md` becomes `.html`.
    var growth: Int { kind == .page ? 2 : 0 }

    /// - Parameter keepsResults: a country has so many results that they are better read again when they are judged.
    package static func read(_ path: String, in root: String, keepsResults: Bool = true) -> ContentFile {
        let kind = kind(of: path)
        let displayPath = root + "/" + path
        let finding = kind == .result ? nil : PortableName.finding(in: path, growth: kind == .page ? 2 : 0)
        do {
            let bytes = try FileSystem.read(displayPath, limit: limit(of: kind))
            return ContentFile(path, displayPath, kind, holding: bytes, keepsResults: keepsResults, finding)
        } catch {
            return ContentFile(
                path: path,
                displayPath: displayPath,
                kind: kind,
                bytes: nil,
                digest: "",
                imageSize: nil,
                // The system knows it under another name than can be shown.
                problem: finding?.problem == .unreadable ? nil : problem(error, kind, displayPath),
                nameFinding: finding
            )
        }
    }

    /// A file as it would be read if these bytes stood there.
    package static func unsaved(_ path: String, in root: String, holding bytes: [UInt8]) -> ContentFile {
        let kind = kind(of: path)
        let finding = PortableName.finding(in: path, growth: kind == .page ? 2 : 0)
        return ContentFile(path, root + "/" + path, kind, holding: bytes, keepsResults: true, finding)
    }

    package var source: SourceFile? {
        bytes.map { SourceFile(path: path, displayPath: displayPath, bytes: $0) }
    }

    private static func kind(of path: String) -> FileKind {
        if path == SiteConfiguration.fileName { return .configuration }
        if path == ContentFolder.registerName { return .register }
        if path == ContentFolder.wordListName { return .wordList }
        if path == ContentFolder.requirementsName { return .requirements }
        if path.hasSuffix(".md") { return .page }
        if path.hasPrefix(ContentFolder.resultFolder + "/"), path.hasSuffix(".json") { return .result }
        return .asset
    }

    private static func limit(of kind: FileKind) -> Int {
        switch kind {
        case .configuration, .page, .wordList, .requirements: ContentFolder.Limits.page
        case .register: ContentFolder.Limits.register
        case .result: ContentFolder.Limits.result
        case .asset: ContentFolder.Limits.asset
        }
    }

    /// A result that is too large or cannot be read is left out; any other such file stops the build.
    private static func problem(_ error: FileSystemError, _ kind: FileKind, _ display: String) -> Diagnostic {
        let isTooLarge = error.reason == .tooLarge
        let limit = limit(of: kind)
        let fact: Diagnostic.Fact =
            if kind == .result {
                .result(
                    .refused(isTooLarge ? .problem(.tooLarge(limit: limit)) : .unreadable, at: "", isHandedIn: false)
                )
            } else {
                .file(isTooLarge ? .tooLarge(kind, limit: limit) : .unreadable(error.reason))
            }
        return Diagnostic(fact, file: display)
    }
}

extension ContentFile {
    fileprivate init(
        _ path: String,
        _ displayPath: String,
        _ kind: FileKind,
        holding bytes: [UInt8],
        keepsResults: Bool,
        _ finding: PortableName.Finding?
    ) {
        self.init(
            path: path,
            displayPath: displayPath,
            kind: kind,
            bytes: kind == .asset || kind == .result && !keepsResults ? [] : bytes,
            digest: Fingerprint.of(bytes),
            imageSize: kind == .asset ? ImageHeader.size(of: bytes) : nil,
            problem: nil,
            nameFinding: finding
        )
    }
}
