#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system refused, on which path.
public struct FileSystemError: Error, Sendable {
    public enum Operation: String, Sendable { case read, write, remove, list, createFolder }

    public var path: String
    public var operation: Operation
    /// The system's error number, such as `ENOSPC`.
    public var errno: Int32

    /// The reasons a publisher can do something about; the rest keeps its number.
    public enum Reason: Sendable {
        case missing, notPermitted, diskFull, tooLarge, notAFolder
        case other(Int32)
    }

    public var reason: Reason {
        switch errno {
        case ENOENT: .missing
        case EACCES, EPERM, EROFS: .notPermitted
        case ENOSPC, EDQUOT: .diskFull
        case EFBIG: .tooLarge
        case ENOTDIR, EISDIR: .notAFolder
        default: .other(errno)
        }
    }
}
