import ScanModel

/// The geometry of one aspect's picture: stages as columns, a dot per school stacked in its column, and a small
/// triangle under the axis at the median; below the number of a stage how many schools want to go there. All in whole SVG units; the markup stands in the theme.
struct DotPicture {
    let counts: [Int]
    let targets: [Int]
    let median: StageMedian?

    private static let columnWidth = 76
    private static let radius = 5
    private static let pitch = 13
    /// Dots per row in a column, so that a large group stays a few rows high.
    private static let perRow = 5

    private var rows: Int { max(1, counts.map { ($0 + Self.perRow - 1) / Self.perRow }.max() ?? 1) }
    private var width: Int { max(1, counts.count) * Self.columnWidth }
    private var bottom: Int { rows * Self.pitch + 4 }

    func add(to view: inout View) {
        view[text: "width"] = String(width)
        view[text: "height"] = String(bottom + 44)
        view[text: "bottom"] = String(bottom)
        view[text: "labelY"] = String(bottom + 22)
        view[text: "targetY"] = String(bottom + 39)
        view[text: "r"] = String(Self.radius)
        view[list: "columns"] = counts.indices.map { index in
            var column = View()
            column[text: "x"] = String(centre(of: index))
            column[text: "number"] = String(index + 1)
            column[text: "target"] = targets[index] > 0 ? "\u{25C7} \(targets[index])" : nil
            return column
        }
        view[list: "dots"] = counts.enumerated().flatMap { index, count in dots(count, in: index) }
        if let median { view[text: "median"] = triangle(at: median) }
    }

    private func centre(of index: Int) -> Int { index * Self.columnWidth + Self.columnWidth / 2 }

    /// Rows fill from the axis upwards; the last row is centred.
    private func dots(_ count: Int, in index: Int) -> [View] {
        (0..<max(0, count)).map { number in
            let row = number / Self.perRow
            let inRow = min(Self.perRow, count - row * Self.perRow)
            let offset = (2 * (number % Self.perRow) - inRow + 1) * Self.pitch / 2
            var dot = View()
            dot[text: "x"] = String(centre(of: index) + offset)
            dot[text: "y"] = String(bottom - Self.radius - 3 - row * Self.pitch)
            return dot
        }
    }

    private func triangle(at median: StageMedian) -> String {
        let x = (centre(of: median.lower - 1) + centre(of: median.upper - 1)) / 2
        return "M\(x) \(bottom + 2) L\(x + 5) \(bottom + 10) L\(x - 5) \(bottom + 10) Z"
    }
}
