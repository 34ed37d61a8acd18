import Diagnosis
import Files
import Scaffold

extension Adoption {
    /// Writes the pages as a new folder of the content, whole or not at all.
    ///
    /// - Parameters:
    ///   - folder: inside the content folder; new or empty.
    ///   - rehearses: only says what would be done.
    /// - Returns: the report, in Dutch.
    package func write(to folder: String, of content: String, rehearses: Bool) throws(AdoptionRefusal) -> String {
        let root = RelativePath.withoutEnd(content)
        guard FileSystem.isFolder(root) else { throw .noContent(root) }
        guard !folder.hasPrefix("/"), let inside = RelativePath.resolve(folder, from: ""), !inside.isEmpty else {
            throw .outside(folder)
        }
        let target = root + "/" + inside
        if !rehearses {
            do throws(ScaffoldRefusal) {
                try NewFiles.createFolder(target, files)
            } catch {
                switch error {
                case .system(let error): throw .system(error)
                default: throw .notEmpty(target)
                }
            }
        }
        return report(target, rehearses: rehearses)
    }
}
