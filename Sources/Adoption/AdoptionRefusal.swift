import Files

/// Why nothing was taken over.
package enum AdoptionRefusal: FileSystemFailure {
    case missing(String)
    case notAZip(String)
    case damagedZip(String)
    case noPages(String)
    case tooManyFiles(String, limit: Int)
    case noContent(String)
    case outside(String)
    case notEmpty(String)
    case system(FileSystemError)
}
