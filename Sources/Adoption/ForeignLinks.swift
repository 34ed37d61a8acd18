import Files
import ScanModel

/// Finds what a link of another generator leads to: by path, by the address that it makes of a path, or by name.
struct ForeignLinks: Sendable {
    enum Target: Sendable, Equatable {
        /// By its path there, without the folder of the pages.
        case page(String)
        /// By its path there.
        case file(String)
    }

    private let layout: ForeignLayout
    private let files: Set<String>
    /// The page of an address, in small letters and without what generators leave off.
    private var pages: [String: String] = [:]
    /// Pages by the slug of their name: a name may be there twice.
    private var names: [String: [String]] = [:]
    /// Files by name, for a note that shows an image wherever it lies.
    private var fileNames: [String: [String]] = [:]

    init(layout: ForeignLayout, pages: [String], files: [String]) {
        self.layout = layout
        self.files = Set(files)
        for page in pages {
            self.pages[Self.key(page)] = page
            let name = RelativePath.name(of: page)
            let isIndex = Self.key(page) != Self.key(page, keepsIndex: true)
            let own = isIndex ? RelativePath.name(of: RelativePath.folder(of: page)) : name
            let slug = Slug.of(AdoptedNames.withoutNumber(Self.withoutEnd(own)))
            names[slug, default: []].append(page)
            // A post's address leaves out its day, or writes it between slashes.
            if let title = Self.withoutDay(slug) { names[title, default: []].append(page) }
        }
        for file in files { fileNames[RelativePath.name(of: file).lowercased(), default: []].append(file) }
    }

    /// Takes in the addresses that a page gives itself.
    mutating func add(_ addresses: [String], of page: String) {
        for address in addresses where pages[Self.key(address)] == nil { pages[Self.key(address)] = page }
    }

    /// - Parameters:
    ///   - reference: without `#` and what follows, not escaped.
    ///   - page: where it stands, without the folder of the pages.
    func target(of reference: String, from page: String) -> Target? {
        for place in places(of: reference, from: page) {
            if let found = pages[Self.key(place)] { return .page(found) }
            for folder in [layout.pages] + layout.files + [""] where files.contains(folder + place) {
                return .file(folder + place)
            }
        }
        // The address that a generator made of a name: `/2024/05/01/titel/`.
        let last = RelativePath.name(of: Self.key(reference))
        if reference.contains("/"), let found = named(last) { return .page(found) }
        return nil
    }

    /// What `[[…]]` means: a name, with or without a path before it.
    func target(named name: String, from page: String) -> Target? {
        if let found = target(of: name, from: page) ?? target(of: "/" + name, from: page) { return found }
        if let found = named(RelativePath.name(of: name)) { return .page(found) }
        let same = fileNames[RelativePath.name(of: name).lowercased()] ?? []
        return same.count == 1 ? .file(same[0]) : nil
    }

    private func named(_ name: String) -> String? {
        let same = names[Slug.of(AdoptedNames.withoutNumber(Self.withoutEnd(name)))] ?? []
        return same.count == 1 ? same[0] : nil
    }

    /// Where the reference may lead, the most likely first.
    private func places(of reference: String, from page: String) -> [String] {
        guard reference.hasPrefix("/") else {
            // Beside the page, or below it: the address of a page often ends in a slash.
            let folder = Self.withoutEnd(page) + "/x"
            return [page, folder].compactMap { RelativePath.resolve(reference, from: $0) }
        }
        let path = String(reference.drop { $0 == "/" })
        // Behind the name of the site's folder on its host.
        let inside = path.firstIndex(of: "/").map { String(path[path.index(after: $0)...]) }
        return [path] + [inside].compactMap(\.self)
    }

    private static func key(_ address: String, keepsIndex: Bool = false) -> String {
        var key = address.lowercased()
        while key.hasPrefix("/") { key.removeFirst() }
        while key.hasSuffix("/") { key.removeLast() }
        for end in [".md", ".markdown", ".html"] where key.hasSuffix(end) { key = String(key.dropLast(end.count)) }
        if keepsIndex { return key }
        for name in ["index", "_index", "readme"] {
            if key == name { return "" }
            if key.hasSuffix("/" + name) { return String(key.dropLast(name.count + 1)) }
        }
        return key
    }

    private static func withoutEnd(_ path: String) -> String {
        for end in [".md", ".markdown"] where path.lowercased().hasSuffix(end) {
            return String(path.dropLast(end.count))
        }
        return path
    }

    private static func withoutDay(_ slug: String) -> String? {
        let parts = slug.split(separator: "-", maxSplits: 3)
        let isDay = parts.count == 4 && parts[0].count == 4 && parts[..<3].allSatisfy { $0.allSatisfy(\.isNumber) }
        return isDay ? String(parts[3]) : nil
    }
}
