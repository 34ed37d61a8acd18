import Content
import Diagnosis
import Files

/// A place for a new page in a content folder, and what stands around it.
struct ContentPlace: Sendable {
    let root: String
    /// Inside the content folder: `handleiding`; empty at the top.
    let folder: String
    /// The pages that stand in the folder, `index.md` aside.
    let neighbours: [ParsedPage]

    init(root: String, folder: String) throws(ScaffoldRefusal) {
        self.root = RelativePath.withoutEnd(root)
        self.folder = folder
        guard FileSystem.isFolder(self.root) else { throw .noContent(self.root) }
        let path = folder.isEmpty ? self.root : self.root + "/" + folder
        guard FileSystem.kind(of: path) == .directory else {
            neighbours = []
            return
        }
        let names = try ScaffoldRefusal.wrapping { () throws(FileSystemError) in try FileSystem.files(below: path) }
        neighbours = names.filter { $0.hasSuffix(".md") && !$0.contains("/") && $0 != "index.md" }
            .compactMap { Self.page(path + "/" + $0) }
    }

    /// A page by its path on disk; `nil` when it cannot be read: its own message comes from `check`.
    static func page(_ path: String) -> ParsedPage? {
        guard let bytes = try? FileSystem.read(path, limit: ContentFolder.Limits.page) else { return nil }
        return PageParser(options: .site).parse(SourceFile(path: path, displayPath: path, bytes: bytes)).0
    }

    /// What most of the neighbours are.
    var commonType: PageType? {
        let counts = Dictionary(grouping: neighbours.map(\.frontMatter.type), by: \.self).mapValues(\.count)
        return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }

    /// The number after the highest of its kind; `nil` when the neighbours have none.
    var nextOrder: Int? {
        let orders = neighbours.filter { $0.frontMatter.type == commonType }.compactMap(\.frontMatter.order)
        return neighbours.isEmpty ? 1 : orders.max().map { $0 + 1 }
    }

    /// The path on disk of a new file here. Other capitals are not another name: not every disk tells them apart.
    func path(_ name: String) throws(ScaffoldRefusal) -> String {
        let path = [root, folder, name].filter { !$0.isEmpty }.joined(separator: "/")
        for page in neighbours where RelativePath.name(of: page.path).lowercased() == name.lowercased() {
            throw .exists(page.path)
        }
        guard FileSystem.kind(of: path) == .missing else { throw .exists(path) }
        return path
    }
}
