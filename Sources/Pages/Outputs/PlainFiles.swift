import Content
import Files

/// A style, script or image of the theme.
struct ThemeFile: OutputKind {
    let path: String
    /// Its path inside the theme's `assets` folder, or the name of a bundle.
    let origin: String
    let content: [UInt8]
    var isImmutable: Bool { true }
    var place: LockPlace { .outside }

    func bytes(in publication: Publication) -> [UInt8] { content }
}

/// An image or document of the content, published as it is.
struct CopiedFile: OutputKind {
    /// Its path in the content folder.
    let source: String
    let contentRoot: String
    var path: String { RelativePath.composed(source) }
    var origin: String { "\(contentRoot)/\(source)" }
    var isNamedByEditor: Bool { true }

    func bytes(in publication: Publication) throws(FileSystemError) -> [UInt8] { try FileSystem.read(origin) }
}

/// A file whose bytes are known beforehand: what programs read, and what the theme puts at the root.
struct FixedFile: OutputKind {
    let path: String
    let content: [UInt8]
    var place = LockPlace.inside
    var origin: String { path }

    func bytes(in publication: Publication) -> [UInt8] { content }
}
