import Content
import Diagnosis
import Files

/// The files of a theme and of the themes that it extends: an own file replaces the file of the same path.
package struct ThemeFiles: Sendable {
    /// One theme folder with its own files by path.
    package struct Layer: Sendable {
        package var root: String
        package var files: [String: SourceFile]
        var description: ThemeDescription?
    }

    /// The furthest theme first, the theme itself last.
    package let layers: [Layer]
    /// By path inside a theme folder. The display path of each names the folder it comes from.
    package let files: [String: SourceFile]
    /// The folders of the layers, the theme itself first, and last the one that is extended but could not be read: a
    /// preview waits for it.
    let folders: [String]
    /// Whether every theme that is extended was found. If not, much is missing that nobody needs to hear of.
    let isWhole: Bool

    /// The folder of the theme itself.
    package var root: String { layers.last?.root ?? "" }

    /// Reads the folder, then the one that its `theme.yaml` extends, and so on. Reads nothing twice.
    ///
    /// - Throws: when the folder of the theme itself cannot be read. What is wrong with a folder that is extended is a
    ///   diagnostic at the line that names it.
    package static func read(_ root: String, parts: inout ThemeParts) throws(FileSystemError) -> (
        ThemeFiles, [Diagnostic]
    ) {
        var layers = [try layer(root, &parts)]
        var folders = [root]
        var problems: [Diagnostic] = []
        while let description = layers[0].description, let base = description.base {
            do throws(ThemeBaseProblem) {
                let folder = try ThemeBase.folder(base.value, from: layers[0].root, known: layers.map(\.root))
                folders.append(folder)
                layers.insert(try extended(folder, &parts), at: 0)
            } catch {
                problems.append(
                    description.file.diagnostic(
                        .theme(.base(error, folder: base.value, limit: ThemeBase.limit)),
                        line: base.line,
                        column: base.column,
                        length: base.value.utf8.count
                    )
                )
                break
            }
        }
        let files = layers.map(\.files).reduce(into: [:]) { all, own in all.merge(own) { $1 } }
        let theme = ThemeFiles(layers: layers, files: files, folders: folders, isWhole: problems.isEmpty)
        return (theme, problems)
    }

    /// The file of this path of every folder that has one, the furthest first: for files that are merged.
    package func all(_ path: String) -> [SourceFile] { layers.compactMap { $0.files[path] } }

    /// Over everything that was read, the files that others replace included.
    var fingerprint: String {
        Fingerprint.of(
            parts: layers.enumerated().flatMap { number, layer in
                layer.files.sorted { $0.key < $1.key }.map { ("\(number)/\($0.key)", Fingerprint.of($0.value.bytes)) }
            }
        )
    }

    private static func layer(_ root: String, _ parts: inout ThemeParts) throws(FileSystemError) -> Layer {
        var layer = Layer(root: root, files: [:])
        for path in try FileSystem.files(below: root) where !path.hasPrefix(Theme.startFolder) {
            let display = root + "/" + path
            layer.files[path] = SourceFile(path: path, displayPath: display, bytes: try FileSystem.read(display))
        }
        layer.description = layer.files[ThemeDescription.path].map { parts.part(of: $0) }
        return layer
    }

    private static func extended(_ root: String, _ parts: inout ThemeParts) throws(ThemeBaseProblem) -> Layer {
        guard let layer = try? layer(root, &parts) else { throw .missing }
        guard layer.description != nil else { throw .noTheme }
        return layer
    }
}
