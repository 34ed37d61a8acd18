/// The index of the search.
struct SearchIndexFile: OutputKind {
    let search: SearchFiles
    var path: String { SearchFiles.indexPath }
    var origin: String { path }
    var isLarge: Bool { true }
    func shows(textOf page: String) -> Bool { true }

    func bytes(in publication: Publication) -> [UInt8] { search.index(publication.outputs) }
}

/// The texts of some pages, for the sentences that the search shows.
struct SearchTextsFile: OutputKind {
    let search: SearchFiles
    let number: Int
    var path: String { SearchFiles.textPath(number) }
    var origin: String { path }
    func shows(textOf page: String) -> Bool { true }

    func bytes(in publication: Publication) -> [UInt8] { search.texts(number) }
}

extension SearchFiles {
    var outputs: [any OutputKind] {
        [SearchIndexFile(search: self)] + (0..<textFileCount).map { SearchTextsFile(search: self, number: $0) }
    }
}
