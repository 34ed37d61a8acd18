import Diagnosis
import Files
import ScanModel

/// What is wrong with the names of the files of a content folder, so that it can be copied to any disk and published on
/// any host. One message for a folder, whatever it holds.
///
/// Files of results are left out: those have the name that their code gives them, or are told to be misplaced.
struct ContentNames {
    private let root: String
    /// In small letters.
    private let paths: Set<String>

    /// - Parameter files: those of which a name cannot travel.
    static func remarks(on files: [ContentFile], among all: [ContentFile], root: String) -> [Diagnostic] {
        let found = files.isEmpty ? [] : ContentNames(root: root, among: all).remarks(on: files)
        return found + doubles(among: all, root: root)
    }

    private init(root: String, among all: [ContentFile]) {
        self.root = root
        var paths: Set<String> = []
        for file in all {
            paths.insert(file.path.lowercased())
            var folder = RelativePath.folder(of: file.path)
            while !folder.isEmpty, paths.insert(folder.lowercased()).inserted {
                folder = RelativePath.folder(of: folder)
            }
        }
        self.paths = paths
    }

    private func remarks(on files: [ContentFile]) -> [Diagnostic] {
        files.compactMap { file in
            file.nameFinding.map { finding in
                let isFolder = finding.path.utf8.count < file.path.utf8.count
                let name = RelativePath.name(of: finding.path)
                let fact: FileFact =
                    if case .pathTooLong = finding.problem {
                        .name(.path, finding.problem, PortableName.shown(finding.path), use: shorter(file))
                    } else {
                        .name(
                            isFolder ? .folder : .file,
                            finding.problem,
                            PortableName.shown(name),
                            use: proposal(for: finding.path, isFolder: isFolder)
                        )
                    }
                return Diagnostic(.file(fact), file: root + "/" + finding.path)
            }
        }
    }

    private func shorter(_ file: ContentFile) -> String? {
        PortableName.shorter(file.path, growth: file.growth).flatMap { paths.contains($0.lowercased()) ? nil : $0 }
    }

    private func proposal(for path: String, isFolder: Bool) -> String {
        let folder = RelativePath.folder(of: path)
        return PortableName.proposal(for: RelativePath.name(of: path), isFolder: isFolder) { name in
            paths.contains((folder.isEmpty ? name : folder + "/" + name).lowercased())
        }
    }

    /// Images and documents that are one file for a disk blind to capitals, or to how an accent is written. Two such
    /// pages are told where they are published.
    private static func doubles(among all: [ContentFile], root: String) -> [Diagnostic] {
        var first: [String: String] = [:]
        return all.filter { $0.kind == .asset }.compactMap { file in
            let key = file.path.lowercased()
            guard let other = first[key] else {
                first[key] = file.path
                return nil
            }
            return Diagnostic(.link(.pathTaken(file.path, byFile: root + "/" + other)), file: root + "/" + file.path)
        }
    }
}
