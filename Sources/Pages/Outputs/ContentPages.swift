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

/// A scan once more, as a file that needs no other.
struct SingleFilePage: OutputKind {
    let source: ParsedPage

    var path: String { SingleFile.outputPath(of: source) }
    var origin: String { source.displayPath }
    var page: ParsedPage? { source }

    func bytes(in publication: Publication) throws(FileSystemError) -> [UInt8] {
        try publication.singleFile?.bytes(of: source) ?? []
    }
}
