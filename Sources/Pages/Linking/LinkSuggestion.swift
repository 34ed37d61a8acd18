import Files

/// What a link that leads nowhere was most likely meant to be, besides a name that is near.
enum LinkSuggestion {
    /// The address of a page with the slashes, the extension or the capitals that it has.
    static func page(_ reference: String, from path: String, in index: SiteIndex) -> String? {
        let slashed = reference.replacing("\\", with: "/")
        var stem = slashed
        for end in [".html", ".htm", ".md"] where stem.lowercased().hasSuffix(end) {
            stem = String(stem.dropLast(end.count))
        }
        for candidate in [stem + ".md", stem + "/index.md"] where candidate != reference {
            guard let target = RelativePath.resolve(candidate, from: path), index.byPath[target] != nil else {
                continue
            }
            return RelativePath.link(from: path, to: target)
        }
        return nil
    }

    /// `www.example.org` and `iemand@example.org` with what belongs in front of them.
    static func outside(_ reference: String) -> String? {
        if reference.lowercased().hasPrefix("www.") { return "https://" + reference }
        let parts = reference.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !reference.contains("/") else { return nil }
        return "mailto:" + reference
    }

    /// The page that an address from the top of the site means: `/handleiding/stap-1.md`.
    static func relative(_ reference: String, from path: String, in index: SiteIndex) -> String? {
        let (target, anchor) = RelativePath.fragment(of: String(reference.drop { $0 == "/" }))
        return page(String(target), from: "", in: index).map { found in
            RelativePath.link(from: path, to: found) + (anchor.map { "#" + $0 } ?? "")
        }
            ?? (index.byPath[String(target)] == nil
                ? nil
                : RelativePath.link(from: path, to: String(target))
                    + (anchor.map { "#" + $0 } ?? ""))
    }
}
