import Files
import ScanModel

/// Why a build could not write its output; nothing half-written stands there.
package enum BuildFailure: FileSystemFailure {
    /// These paths hold files that no build wrote.
    case foreignFiles([String])
    /// Another build is at work in this folder.
    case locked(String)
    /// The output folder and the content or theme folder overlap.
    case overlappingFolders(String, String)
    /// The output folder holds the site for others.
    case otherEdition(String, Audience)
    /// The output folder holds the closed edition of the group with this address.
    case otherGroup(String, String)
    /// The first folder lies in the second, and one of them holds a closed edition.
    case nestedEditions(String, String)
    /// The output folder holds a locked edition and this one is open (`false`), or the other way round (`true`).
    case otherLock(String, isLocked: Bool)
    /// The disk of this output folder holds no path as long as this one, but only so many bytes.
    case tooLong(String, path: String, limit: Int)
    case system(FileSystemError)
}
