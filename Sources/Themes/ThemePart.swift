import Diagnosis

/// What is made of one file of a theme and depends on nothing else, so that it can be used again as long as the file
/// stays as it is.
package protocol ThemePart: Sendable {
    var file: SourceFile { get }
    init(_ file: SourceFile)
}

/// The parts of a theme that is being loaded; those of files that did not change come from the load before.
package struct ThemeParts: Sendable {
    private let earlier: [String: any ThemePart]
    /// By the path of the file as diagnostics show it.
    private(set) var made: [String: any ThemePart] = [:]

    package init(earlier: [String: any ThemePart] = [:]) {
        self.earlier = earlier
    }

    mutating func part<Part: ThemePart>(of file: SourceFile) -> Part {
        let known = earlier[file.displayPath] as? Part
        let part = known.flatMap { $0.file.bytes == file.bytes ? $0 : nil } ?? Part(file)
        made[file.displayPath] = part
        return part
    }
}
