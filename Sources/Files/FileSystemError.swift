#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system refused, on which path.
package struct FileSystemError: Error, Sendable {
    package enum Operation: String, Sendable { case read, write, remove, list, createFolder }

    package var path: String
    package var operation: Operation
    /// The system's error number, such as `ENOSPC`.
    package var errno: Int32

    package init(path: String, operation: Operation, errno: Int32) {
        self.path = path
        self.operation = operation
        self.errno = errno
    }

    /// The reasons a publisher can do something about; the rest keeps its number.
    package enum Reason: Sendable, Hashable, Codable {
        case missing, notPermitted, readOnly, diskFull, tooLarge, notAFolder
        case other(Int32)
    }

    package var reason: Reason {
        switch errno {
        case ENOENT: .missing
        case EACCES, EPERM: .notPermitted
        case EROFS: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        case EFBIG: .tooLarge
        case ENOTDIR, EISDIR: .notAFolder
        default: .other(errno)
        }
    }
}
