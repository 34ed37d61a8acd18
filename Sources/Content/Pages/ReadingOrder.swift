extension [ParsedPage] {
    /// By folder, then `order`, then newest post first, then path.
    package var inReadingOrder: [ParsedPage] {
        sorted { left, right in
            if left.folder != right.folder { return left.folder < right.folder }
            let (a, b) = (left.frontMatter, right.frontMatter)
            if a.order != b.order { return (a.order ?? Int.max) < (b.order ?? Int.max) }
            if let first = a.date, let second = b.date, first != second { return first > second }
            return left.path < right.path
        }
    }
}
