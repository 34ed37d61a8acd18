import Content
import Diagnosis
import Files
import ScanModel

/// What a build can write. All that differs between kinds of files is asked of the kind: nobody looks which one it is.
protocol OutputKind: Sendable {
    /// Where it is published.
    var path: String { get }
    /// The file it comes from, for a clash of paths.
    var origin: String { get }
    /// The page of the content that it shows.
    var page: ParsedPage? { get }
    /// What the search knows of it. Pages that somebody wrote are not meant: those are read with their texts.
    var searchEntry: SearchEntry? { get }
    /// The frame it stands in.
    var frame: Frame.Key? { get }
    /// A page people visit, as against files, the page for errors, and a second form of a page.
    var isPage: Bool { get }
    /// Whether an editor gave it its path, by the name of a file.
    var isNamedByEditor: Bool { get }
    /// Whether its path has the fingerprint of its bytes in it, so that it always holds the same.
    var isImmutable: Bool { get }
    /// Made of the whole site, and so as much work as many pages.
    var isLarge: Bool { get }
    /// Where it goes when the edition is locked.
    var place: LockPlace { get }
    /// Whether it brings everything along, and so is a file to keep rather than a page of the site.
    var standsAlone: Bool { get }
    /// Whether the text of this page, a content path, stands in it or is read for it; front matter does not count.
    func shows(textOf page: String) -> Bool

    func bytes(in publication: Publication) throws(FileSystemError) -> [UInt8]

    /// What to say when it gets the path of another one, which stands before it: pages of the content come before what the
    /// program makes itself, so this is never the one to keep its name.
    func clash(with other: any OutputKind) -> Diagnostic

    /// What to say when not every disk can hold its path; `nil` when that is said of the file it comes from.
    func remark(on finding: PortableName.Finding) -> Diagnostic?
}

extension OutputKind {
    var page: ParsedPage? { nil }
    var searchEntry: SearchEntry? { nil }
    var frame: Frame.Key? { nil }
    var isPage: Bool { false }
    var isNamedByEditor: Bool { false }
    var isImmutable: Bool { false }
    var isLarge: Bool { false }
    var place: LockPlace { .inside }
    var standsAlone: Bool { false }
    func shows(textOf page: String) -> Bool { self.page?.path == page }

    func clash(with other: any OutputKind) -> Diagnostic {
        isNamedByEditor
            ? Diagnostic(.link(.pathTaken(path, byFile: other.origin)), file: origin)
            : Diagnostic(.link(.pathKept(path)), file: other.origin)
    }

    func remark(on finding: PortableName.Finding) -> Diagnostic? {
        if isNamedByEditor { return nil }
        let fact = FileFact.name(.address, finding.problem, PortableName.shown(finding.path), use: nil)
        return Diagnostic(.file(fact), file: origin)
    }
}

/// A page in the frame of the site.
protocol FramedPage: OutputKind {
    var site: Site { get }
    var contents: PageContents { get }
    /// What the menu is asked for: the page itself, as a content path or as it is published.
    var menuPath: String { get }
}

extension FramedPage {
    var context: PageContext { PageContext(site: site, outputPath: path) }
    var menuPath: String { path }
    var isPage: Bool { true }

    var frame: Frame.Key? {
        let root = String(repeating: "../", count: RelativePath.depth(of: path))
        return Frame.Key(root: root, current: site.menuEntry(of: menuPath))
    }

    func bytes(in publication: Publication) throws(FileSystemError) -> [UInt8] {
        frame.map { publication.renderer.render(contents, $0, path) } ?? []
    }
}
