import Content
import Files
import ScanModel

/// What each page and image is called here: small letters, digits and dashes, as any disk and host can hold them.
struct AdoptedNames: Sendable {
    /// By path there, without the folder of the pages.
    private(set) var pages: [String: String] = [:]
    private var taken: Set<String> = []

    /// - Parameters:
    ///   - path: there, without the folder of the pages.
    ///   - date: of a post, of which the name begins with its day.
    mutating func addPage(_ path: String, hasChildren: Bool, date: CalendarDate?) {
        var parts = path.split(separator: "/").map(String.init)
        var name = Self.withoutEnd(parts.removeLast())
        let isIndex = ["index", "_index", "readme"].contains(name.lowercased())
        // A page that has a folder to itself, with only its images.
        if isIndex, !hasChildren, let folder = parts.popLast() { name = folder } else if isIndex { name = "index" }
        var slug = Self.slug(name)
        if let date, !slug.hasPrefix(date.iso) { slug = date.iso + "-" + slug }
        let folder = parts.map { Self.slug($0.hasPrefix("_") ? String($0.dropFirst()) : $0) }.joined(separator: "/")
        pages[path] = free((folder.isEmpty ? "" : folder + "/") + slug, ".md")
    }

    /// - Returns: where a file goes that a page shows.
    mutating func asset(_ path: String) -> String {
        let name = RelativePath.name(of: path)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return free("bestanden/" + Self.slug(String(name[..<dot])), name[dot...].lowercased())
    }

    private mutating func free(_ stem: String, _ end: String) -> String {
        var path = stem + end
        var number = 2
        while !taken.insert(path).inserted {
            path = "\(stem)-\(number)\(end)"
            number += 1
        }
        return path
    }

    private static func withoutEnd(_ name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return name }
        return String(name[..<dot])
    }

    /// Notion puts 32 hexadecimal digits behind each name.
    static func withoutNumber(_ name: String) -> String {
        let end = name.suffix(33)
        let isNumbered = end.count == 33 && end.first == " " && end.dropFirst().allSatisfy(\.isHexDigit)
        return isNumbered ? String(name.dropLast(33)) : name
    }

    private static func slug(_ name: String) -> String {
        let slug = Slug.of(withoutNumber(name))
        return slug.isEmpty ? "pagina" : slug
    }
}
