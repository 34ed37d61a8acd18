/// The geometry of an aspect in one line: a bar per stage, as high as it has schools, on one axis, and a small triangle
/// under it at the median. All in whole SVG units; the markup stands in the theme.
///
/// The fullest stage of all aspects of a picture is as high as a bar gets, so that twenty-five strips below each other
/// can be compared. A stage with one school of thousands still has a bar. Bound to
/// `Tests/Fixtures/vectors/strips.json`, as in the page's script.
package struct SpreadStrip: Sendable {
    /// From the centre of a stage to that of the next.
    package static let columnWidth = 36
    /// Of a bar.
    package static let barWidth = 26
    /// The fullest bar.
    package static let barHeight = 16
    /// A bar of one school.
    package static let leastHeight = 2
    /// Where the axis lies.
    package static let bottom = 17
    /// The triangle of the median: how far below the axis it begins, how far it ends, and half of its width.
    package static let median = (top: 2, bottom: 8, half: 4)
    /// Of the whole picture.
    package static let height = bottom + median.bottom + 1

    private let counts: [Int]
    private let most: Int
    /// How many stages each count is of.
    private let spans: [Int]

    /// - Parameters:
    ///   - counts: schools per stage; the first is stage 1.
    ///   - most: schools in the fullest stage of the aspects it stands among.
    ///   - spans: how many stages each count is of, when not of one.
    package init(counts: [Int], of most: Int, spans: [Int]? = nil) {
        self.spans = spans ?? counts.map { _ in 1 }
        self.counts = counts.map { max(0, $0) }
        self.most = most
    }

    /// Of the whole picture.
    package var width: Int { max(1, spans.reduce(0, +)) * Self.columnWidth }

    /// A bar for every stage with schools; empty when there are none.
    package var bars: String {
        counts.enumerated().map { index, count in
            guard count > 0, most > 0 else { return "" }
            let height = max(Self.leastHeight, min(count, most) * Self.barHeight / most)
            let width = Self.barWidth + (spans[index] - 1) * Self.columnWidth
            let x = spans[..<index].reduce(0, +) * Self.columnWidth + (Self.columnWidth - Self.barWidth) / 2
            return "M\(x) \(Self.bottom)v-\(height)h\(width)v\(height)z"
        }.joined()
    }

    /// The triangle at the median, between two stages when that lies between them. Where counts are of two there is none.
    package var triangle: String? {
        guard spans.allSatisfy({ $0 == 1 }) else { return nil }
        return StageMedian(counts: counts).map { middle in
            let x = (centre(of: middle.lower - 1) + centre(of: middle.upper - 1)) / 2
            let (top, end, half) = (
                Self.bottom + Self.median.top, Self.bottom + Self.median.bottom, Self.median.half
            )
            return "M\(x) \(top)L\(x + half) \(end)L\(x - half) \(end)Z"
        }
    }

    private func centre(of index: Int) -> Int { index * Self.columnWidth + Self.columnWidth / 2 }
}
