import Diagnosis
import Files

/// Why `scandossier new` made nothing.
package enum ScaffoldRefusal: FileSystemFailure {
    case noTheme
    /// No theme with a site to start with; the parameter is the theme that was asked for.
    case noStart(String?)
    /// What is there already, and would be overwritten.
    case exists(String)
    /// The folder for a new site has something in it.
    case notEmpty(String)
    case noContent(String)
    case outside(String)
    case emptyTitle
    case isPost
    case isScan
    case invalidDate(String)
    case invalidID(String)
    case invalidSector(String)
    case knownID(String, file: String)
    case noScan(String)
    case unreadable(String, [Diagnostic])
    case earlierFolder(String)
    /// A scan that stands elsewhere than in `scans` of a content folder.
    case notInScans(String)
    /// The version is known already, in this file.
    case knownVersion(String, file: String)
    case noNextVersion(String)
    case invalidVersion(String)
    case system(FileSystemError)

    /// What is wrong with a file that cannot be read, line by line.
    package var diagnostics: [Diagnostic] {
        if case .unreadable(_, let problems) = self { problems } else { [] }
    }
}
