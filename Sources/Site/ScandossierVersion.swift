import Files
import Foundation
import Markdown

/// The versions that make a site what it is.
package enum ScandossierVersion {
    static let number = "0.1.0"

    /// The version, and the very program that runs: one that was compiled again may make another site.
    static var stamp: String {
        let program = Bundle.main.executablePath.flatMap(FileSystem.stamp(of:))
        return "\(number) \(program?.size ?? 0) \(program?.modified ?? 0)"
    }

    /// `scandossier 0.1.0 (cmark 0.30.2)`.
    package static var text: String { "scandossier \(number) (cmark \(LinkedCMark.version))" }
}
