import Content
import Files

/// A page that somebody wrote.
struct ContentPage: FramedPage {
    let site: Site
    let source: ParsedPage

    var path: String { source.outputPath }
    var origin: String { source.displayPath }
    var page: ParsedPage? { source }
    var menuPath: String { source.path }
    var isNamedByEditor: Bool { true }
    var contents: PageContents { PageView(context: context, page: source).contents }
}

/// The stories of a scan.
struct CalibrationPage: FramedPage {
    let site: Site
    let source: ParsedPage
    let document: ScanDocument

    var path: String { CalibrationView.outputPath(of: source) }
    var origin: String { source.displayPath }
    var menuPath: String { source.path }

    private var view: CalibrationView { CalibrationView(context: context, page: source, document: document) }
    var contents: PageContents { view.contents }

    var searchEntry: SearchEntry? { SearchEntry(view.title, at: path, in: source.folder, of: site) }

    static func all(of site: Site) -> [CalibrationPage] {
        site.index.scans.compactMap { entry in
            let page = site.index.pages[entry.page]
            guard CalibrationView.exists(for: page) else { return nil }
            return CalibrationPage(site: site, source: page, document: entry.document)
        }
    }
}

/// A scan once more, as a file that needs no other.
struct SingleFilePage: OutputKind {
    let source: ParsedPage

    var path: String { SingleFile.outputPath(of: source) }
    var origin: String { source.displayPath }
    var page: ParsedPage? { source }
    var standsAlone: Bool { true }

    func bytes(in publication: Publication) throws(FileSystemError) -> [UInt8] {
        try publication.singleFile?.bytes(of: source) ?? []
    }
}
