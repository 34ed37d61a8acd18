import ScanModel
import Themes

/// The picture of one aspect for the theme: the geometry, and below the number of a stage how many schools want to go
/// there.
struct DotPicture {
    let counts: [Int]
    let targets: [Int]
    /// What stands below each column.
    let labels: [String]
    /// Whether columns are of two stages: then the middle is not known.
    var isMerged = false

    /// From the numbers of the stages to the line of the ambitions.
    private static let targetDrop = 17

    var view: View<DotPictureField> {
        var view = View<DotPictureField>()
        let geometry = DotGeometry(counts: counts)
        view[text: .width] = String(geometry.width)
        view[text: .height] = String(geometry.height + Self.targetDrop + 1)
        view[text: .bottom] = String(geometry.bottom)
        view[text: .labelY] = String(geometry.labelY)
        view[text: .targetY] = String(geometry.labelY + Self.targetDrop)
        view[text: .axis] = geometry.axis
        view[list: .columns] = counts.indices.map { index in
            var column = View<DotColumnField>()
            column[text: .x] = String(geometry.centre(of: index))
            column[text: .number] = labels[index]
            column[text: .target] = targets[index] > 0 ? "\u{25C7} \(targets[index])" : nil
            return column
        }
        view[text: .dotSize] = String(geometry.dotSize)
        view[text: .dots] = geometry.dots
        view[text: .bars] = geometry.bars
        view[text: .median] = isMerged ? nil : geometry.triangle
        return view
    }
}
