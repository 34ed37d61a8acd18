import ScanModel

extension YAMLFields {
    /// Paths from the content folder at which a page stood before it was moved; those that cannot be one are reported.
    mutating func formerPaths(_ key: String) -> [Located<String>] {
        list(key).filter { found in
            if Self.isFormerPath(found.value) { return true }
            invalid(key, found, expected: .formerPath)
            return false
        }
    }

    /// A path below the content folder without `.`, `..` or empty parts, to a page as it was written or published.
    /// What is hidden, or would be another address in a browser (`?`, `#`, `:`, `%`, `\`), cannot have been one.
    private static func isFormerPath(_ path: String) -> Bool {
        guard let end = [".md", ".html"].first(where: path.hasSuffix), PortableName.finding(in: path, growth: 2) == nil,
            !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "?#:%\\\"<>".utf8.contains($0) })
        else { return false }
        let parts = path.dropLast(end.count).split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasPrefix(" ") }
    }
}
