extension [ParsedPage] {
    /// By folder, then `order`, then the newest first.
    package var inReadingOrder: [ParsedPage] {
        sorted { left, right in
            if left.folder != right.folder { return left.folder < right.folder }
            let (a, b) = (left.frontMatter.order ?? Int.max, right.frontMatter.order ?? Int.max)
            return a == b ? left.isNewer(than: right) : a < b
        }
    }

    /// The latest news first, also when it is an older post that was renewed; pages of one day, and those without a date behind them, by their paths.
    package var newestFirst: [ParsedPage] { sorted { $0.isNewer(than: $1) } }
}

extension ParsedPage {
    fileprivate func isNewer(than other: ParsedPage) -> Bool {
        let (own, others) = (frontMatter.newsDate ?? .distantPast, other.frontMatter.newsDate ?? .distantPast)
        return own == others ? path < other.path : own > others
    }
}
