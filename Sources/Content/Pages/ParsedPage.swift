import Diagnosis
import Files
import Markdown

/// A Markdown file after parsing: everything later steps need, without its source or its tree.
///
/// It never changes. A class all the same, because lists, menus and neighbours hand the same page around, and copying
/// its fields each time was a tenth of resolving 10,000 pages.
package final class ParsedPage: Sendable {
    /// Path inside the content folder: `handleiding/index.md`.
    package let path: String
    package let displayPath: String
    package let frontMatter: FrontMatter
    /// The body as HTML, links between pages already pointing at `.html`; empty for a scan.
    package let html: [UInt8]
    package let outline: [OutlineEntry]
    /// Everything on the page a link can point at.
    package let anchors: Set<String>
    package let links: [Link]
    package let scan: ScanDocument?
    /// Where the page is published: `handleiding/index.html`.
    package let outputPath: String
    /// The folder of its section, `""` at the top.
    package let folder: String

    init(
        file: SourceFile,
        frontMatter: FrontMatter,
        html: [UInt8],
        outline: [OutlineEntry],
        anchors: Set<String>,
        links: [Link],
        scan: ScanDocument?
    ) {
        path = file.path
        displayPath = file.displayPath
        self.frontMatter = frontMatter
        self.html = html
        self.outline = outline
        self.anchors = anchors
        self.links = links
        self.scan = scan
        outputPath = RelativePath.output(of: file.path)
        folder = RelativePath.folder(of: file.path)
    }

    package struct OutlineEntry: Sendable, Hashable {
        package var id: String
        package var text: String
    }

    package var isIndex: Bool { RelativePath.name(of: path) == "index.md" }
    /// The files of the content folder that the page shows as an image: with their sizes all that its HTML is made of
    /// besides its own text.
    package var imagePaths: Set<String> { Set(links.compactMap { Self.imagePath(of: $0, on: path) }) }

    /// The file that an image on the page at `path` shows; `nil` for one of another site.
    static func imagePath(of link: Link, on path: String) -> String? {
        guard link.isImage, !RelativePath.hasScheme(link.destination) else { return nil }
        return RelativePath.resolve(RelativePath.decoded(link.destination), from: path)
    }

    /// The short title for menus and paths.
    package var navTitle: String { frontMatter.navTitle ?? frontMatter.title }

    package func diagnostic(_ fact: Diagnostic.Fact, at range: SourceRange?) -> Diagnostic {
        SourceFile(path: path, displayPath: displayPath, bytes: []).diagnostic(fact, at: range)
    }

    package func diagnostic(_ fact: Diagnostic.Fact, at place: YAMLFields.Located<String>) -> Diagnostic {
        Diagnostic(
            fact,
            file: displayPath,
            line: place.line,
            column: place.column,
            length: place.value.utf8.count
        )
    }
}
