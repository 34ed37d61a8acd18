import Content
import Files
import ScanModel

extension BuildRequest {
    /// The register of a content folder; an empty one when it cannot be read.
    package static func register(in content: String) -> SchoolRegister {
        let path = "\(RelativePath.withoutEnd(content))/\(ContentFolder.registerName)"
        guard let bytes = try? FileSystem.read(path, limit: ContentFolder.Limits.register) else {
            return SchoolRegister()
        }
        return SchoolRegister.read(bytes).register
    }

    /// The folders right in an output folder that hold a closed edition.
    package static func editions(in output: String) -> [String] {
        EditionPlaces.editions(in: output).filter { $0.audience == .group }.map(\.name)
    }
}
