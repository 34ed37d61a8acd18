import Diagnosis

/// Where the theme stands that another one extends.
enum ThemeBase {
    /// More themes than this behind each other, and nobody knows any more which file counts.
    static let limit = 4

    /// - Parameters:
    ///   - reference: what `extends` says, as seen from the theme's own folder: `../standaard`.
    ///   - known: the folders that led here.
    static func folder(
        _ reference: String,
        from root: String,
        known: [String]
    ) throws(ThemeBaseProblem) -> String {
        guard !reference.hasPrefix("/") else { throw .absolute }
        let folder = joined(root, reference)
        guard !known.contains(where: { joined($0, "") == folder }) else { throw .cycle }
        guard known.count <= limit else { throw .tooDeep }
        return folder
    }

    /// A path without `.` and `..` inside it; those that climb out of the working directory stay.
    private static func joined(_ root: String, _ reference: String) -> String {
        var parts: [Substring] = []
        for part in (root + "/" + reference).split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        let path = parts.joined(separator: "/")
        return root.hasPrefix("/") ? "/" + path : path.isEmpty ? "." : path
    }
}
