import Diagnosis
import Files

/// Why the office's results could not be read or written.
package enum OfficeFailure: FileSystemFailure {
    /// Another command is at work in this folder.
    case locked(String)
    /// What is to be written lies in the content folder.
    case overlappingFolders(String, String)
    case system(FileSystemError)
}

/// The Dutch of it.
package enum OfficeFailureWording {
    package static func message(_ failure: OfficeFailure) -> String {
        switch failure {
        case .locked(let folder): FolderWording.locked(folder)
        case .overlappingFolders(let output, let input): FolderWording.overlapping(output, input)
        case .system(let error): FolderWording.system(error)
        }
    }
}
