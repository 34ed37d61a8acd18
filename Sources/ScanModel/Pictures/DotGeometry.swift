/// The geometry of one aspect's picture: stages as columns, a dot per school stacked in its column, and a small triangle
/// under the axis at the median. All in whole SVG units; the markup stands in the theme.
///
/// All dots are one path of points, drawn by the round ends of its line: a group of a thousand schools would otherwise be
/// twenty thousand elements. Where a column would be too full for dots, it is a bar. The page's script draws the same
/// from the same measures; both are bound to `Tests/Fixtures/vectors/dots.json`.
package struct DotGeometry: Sendable {
    /// How dots are packed: small ones where they are many.
    package struct Packing: Sendable, Hashable {
        /// Of a dot.
        package let radius: Int
        /// From the centre of a dot to that of the next.
        package let pitch: Int
        /// Dots per row in a column, so that a large group stays a few rows high.
        let perRow: Int
    }

    /// From the centre of a column to that of the next.
    static let columnWidth = 76
    /// The most schools in one column for which the dots are large.
    static let mostLargeDots = 25
    /// The most schools in one column for which every school is a dot.
    static let mostDots = 150
    /// Of the dots of a small group.
    package static let large = Packing(radius: 5, pitch: 13, perRow: 5)
    /// Of those of a large one.
    package static let small = Packing(radius: 2, pitch: 6, perRow: 11)
    /// The fullest bar.
    static let barHeight = 90
    /// Every bar.
    static let barWidth = 40
    /// Above what stands in the columns.
    static let headroom = 4
    /// Between the axis and the lowest dot.
    static let lift = 3
    /// The triangle of the median: how far below the axis it begins, how far it ends, and half of its width.
    package static let median = (top: 2, bottom: 10, half: 5)
    /// From the axis to the line on which the numbers of the stages stand.
    static let labelDrop = 22
    /// From there to the edge of the picture.
    static let labelRoom = 4

    /// Schools per stage; the first is stage 1.
    package let counts: [Int]
    private let middle: StageMedian?
    private let largest: Int

    /// The picture of these counts.
    package init(counts: [Int]) {
        self.counts = counts.map { max(0, $0) }
        middle = StageMedian(counts: counts)
        largest = self.counts.max() ?? 0
    }

    /// Whether there are bars, because a column is too full for dots.
    package var isBars: Bool { largest > Self.mostDots }
    /// Of the whole picture.
    package var width: Int { max(1, counts.count) * Self.columnWidth }
    /// Where the axis lies.
    package var bottom: Int { (isBars ? Self.barHeight : rows * packing.pitch) + Self.headroom }
    /// Where the numbers of the stages stand.
    package var labelY: Int { bottom + Self.labelDrop }
    /// Of the whole picture, when nothing stands below the numbers.
    package var height: Int { labelY + Self.labelRoom }
    /// The thickness of the line whose round ends are the dots.
    package var dotSize: Int { 2 * packing.radius }

    private var packing: Packing { largest > Self.mostLargeDots ? Self.small : Self.large }
    private var rows: Int { max(1, (largest + packing.perRow - 1) / packing.perRow) }

    /// The middle of a column, by the place of its stage from 0.
    package func centre(of index: Int) -> Int { index * Self.columnWidth + Self.columnWidth / 2 }

    /// A line up from every stage.
    package var axis: String { counts.indices.map { "M\(centre(of: $0)) 0V\(bottom)" }.joined() }

    /// Every school, or `nil` when there are bars.
    package var dots: String? { isBars ? nil : counts.indices.map(dots).joined() }

    /// A bar per stage, or `nil` when there are dots.
    package var bars: String? { isBars ? counts.indices.map(bar).joined() : nil }

    /// The triangle at the median, between two stages when that lies between them.
    package var triangle: String? {
        guard let middle else { return nil }
        let x = (centre(of: middle.lower - 1) + centre(of: middle.upper - 1)) / 2
        let (top, end, half) = (bottom + Self.median.top, bottom + Self.median.bottom, Self.median.half)
        return "M\(x) \(top)L\(x + half) \(end)L\(x - half) \(end)Z"
    }

    /// Rows fill from the axis upwards; the last row is centred.
    private func dots(in index: Int) -> String {
        let (count, packing) = (counts[index], packing)
        return (0..<count).map { number in
            let row = number / packing.perRow
            let inRow = min(packing.perRow, count - row * packing.perRow)
            let x = centre(of: index) + (2 * (number % packing.perRow) - inRow + 1) * packing.pitch / 2
            return "M\(x) \(bottom - packing.radius - Self.lift - row * packing.pitch)h0"
        }.joined()
    }

    /// As high as the column has schools, the fullest being as high as the picture.
    private func bar(of index: Int) -> String {
        guard counts[index] > 0 else { return "" }
        let height = max(1, counts[index] * Self.barHeight / largest)
        return "M\(centre(of: index) - Self.barWidth / 2) \(bottom)v-\(height)h\(Self.barWidth)v\(height)z"
    }
}
