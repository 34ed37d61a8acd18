import ScanModel
import Themes

/// The geometry of one aspect's picture: stages as columns, a dot per school stacked in its column, and a small
/// triangle under the axis at the median; below the number of a stage how many schools want to go there. All in whole
/// SVG units; the markup stands in the theme.
///
/// All dots are one path of points, drawn by the round ends of its line: a group of a thousand schools would otherwise be
/// twenty thousand elements. Where a column would be too full for dots, it is a bar.
struct DotPicture {
    let counts: [Int]
    let targets: [Int]
    let median: StageMedian?

    private static let columnWidth = 76
    /// The most schools in one column for which every school is a dot.
    static let mostDots = 150

    /// How dots are packed: small ones where they are many.
    private struct Packing {
        let radius: Int
        let pitch: Int
        /// Dots per row in a column, so that a large group stays a few rows high.
        let perRow: Int

        static let large = Packing(radius: 5, pitch: 13, perRow: 5)
        static let small = Packing(radius: 2, pitch: 6, perRow: 11)
    }

    private static let barHeight = 90

    private var largest: Int { counts.max() ?? 0 }
    private var isBars: Bool { largest > Self.mostDots }
    private var packing: Packing { largest > 25 ? .small : .large }
    private var rows: Int { max(1, (largest + packing.perRow - 1) / packing.perRow) }
    private var width: Int { max(1, counts.count) * Self.columnWidth }
    private var bottom: Int { isBars ? Self.barHeight + 4 : rows * packing.pitch + 4 }

    func add(to view: inout View) {
        view[text: "width"] = String(width)
        view[text: "height"] = String(bottom + 44)
        view[text: "bottom"] = String(bottom)
        view[text: "labelY"] = String(bottom + 22)
        view[text: "targetY"] = String(bottom + 39)
        view[text: "axis"] = counts.indices.map { "M\(centre(of: $0)) 0V\(bottom)" }.joined()
        view[list: "columns"] = counts.indices.map { index in
            var column = View()
            column[text: "x"] = String(centre(of: index))
            column[text: "number"] = String(index + 1)
            column[text: "target"] = targets[index] > 0 ? "\u{25C7} \(targets[index])" : nil
            return column
        }
        if isBars {
            view[text: "bars"] = counts.indices.map(bar).joined()
        } else {
            view[text: "dotSize"] = String(2 * packing.radius)
            view[text: "dots"] = counts.indices.map(dots).joined()
        }
        if let median { view[text: "median"] = triangle(at: median) }
    }

    private func centre(of index: Int) -> Int { index * Self.columnWidth + Self.columnWidth / 2 }

    /// Rows fill from the axis upwards; the last row is centred.
    private func dots(in index: Int) -> String {
        let (count, packing) = (counts[index], packing)
        return (0..<max(0, count)).map { number in
            let row = number / packing.perRow
            let inRow = min(packing.perRow, count - row * packing.perRow)
            let x = centre(of: index) + (2 * (number % packing.perRow) - inRow + 1) * packing.pitch / 2
            return "M\(x) \(bottom - packing.radius - 3 - row * packing.pitch)h0"
        }.joined()
    }

    /// As high as the column has schools, the fullest being as high as the picture.
    private func bar(of index: Int) -> String {
        guard counts[index] > 0 else { return "" }
        let height = max(1, counts[index] * Self.barHeight / largest)
        let left = centre(of: index) - 20
        return "M\(left) \(bottom)v-\(height)h40v\(height)z"
    }

    private func triangle(at median: StageMedian) -> String {
        let x = (centre(of: median.lower - 1) + centre(of: median.upper - 1)) / 2
        return "M\(x) \(bottom + 2) L\(x + 5) \(bottom + 10) L\(x - 5) \(bottom + 10) Z"
    }
}
