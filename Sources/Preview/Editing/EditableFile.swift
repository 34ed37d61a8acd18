import Content
import Files

/// A text of the content folder that may be edited, by a name that somebody sent.
struct EditableFile: Sendable, Equatable {
    /// Inside the content folder: `handleiding/stap-1.md`.
    let path: String
    /// From the working directory, as diagnostics name it.
    let name: String

    /// More than any system takes.
    static let longestPath = 1024
    static let textLimit = ContentFolder.Limits.page

    /// - Throws: for everything that is no Markdown file within the folder, also by a link. The file need not be there.
    init(_ path: String, in root: String) throws(EditorRefusal) {
        guard !path.isEmpty, path.utf8.count <= Self.longestPath else { throw .path(.length) }
        guard path.unicodeScalars.allSatisfy(Self.isPlain) else { throw .path(.characters) }
        guard !path.hasPrefix("/"), !path.contains("\\") else { throw .path(.absolute) }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else { throw .path(.steps) }
        guard parts.allSatisfy({ !$0.hasPrefix(".") }) else { throw .path(.hidden) }
        guard path.hasSuffix(".md") else { throw .path(.kind) }
        self.path = path
        name = root + "/" + path
        guard Self.isInside(name, root) else { throw .path(.outside) }
    }

    var isThere: Bool {
        let real = FileSystem.realPath(name)
        return real.map { FileSystem.kind(of: $0) == .file } ?? false
    }

    /// What stands there.
    func read() throws(EditorRefusal) -> [UInt8] {
        guard isThere else { throw .missing }
        let bytes: [UInt8]
        do throws(FileSystemError) {
            bytes = try FileSystem.read(name, limit: Self.textLimit)
        } catch {
            throw error.reason == .tooLarge ? .tooLarge(limit: Self.textLimit) : .system(error.reason)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
        return bytes
    }

    /// Control characters and those that turn the direction of writing, so that a name is what it looks like.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
    }

    /// With all links followed, its own and those of its folders. Where it does not stand, the nearest folder that does.
    private static func isInside(_ name: String, _ root: String) -> Bool {
        guard let folder = FileSystem.realPath(root) else { return false }
        var place = name
        while true {
            if let real = FileSystem.realPath(place) {
                guard real == folder || real.hasPrefix(folder == "/" ? folder : folder + "/") else { return false }
                // A link may lead to a hidden folder, or to a file of another kind, of the same content.
                let inside = real.dropFirst(folder.count).split(separator: "/")
                return inside.allSatisfy { !$0.hasPrefix(".") } && (place != name || real.hasSuffix(".md"))
            }
            // A link that leads nowhere may lead somewhere tomorrow.
            if FileSystem.isLink(place) { return false }
            let above = RelativePath.folder(of: place)
            if above.isEmpty || above == place { return false }
            place = above
        }
    }
}
