#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few file operations a build needs, on byte arrays and POSIX paths.
///
/// Foundation's counterparts go through `URL` and `Data` for every file; with 10,000 files that is most of
/// the time of an unchanged rebuild. Every failure is a `FileSystemError` with the path and the system's reason.
package enum FileSystem {
    struct Entry: Sendable {
        enum Kind: Sendable { case file, directory, link }

        var name: String
        var kind: Kind
    }

    package struct Stamp: Sendable, Hashable {
        package var size: Int
        /// Modification time in nanoseconds since 1970.
        package var modified: Int
        /// When the file or what is known of it (name, rights) last changed, in nanoseconds since 1970.
        var changed: Int
        /// The number of the file on its disk: another one stands there when it was replaced by a rename.
        var number: UInt64

        init(_ info: stat) {
            #if canImport(Darwin)
                let (modification, change) = (info.st_mtimespec, info.st_ctimespec)
            #else
                let (modification, change) = (info.st_mtim, info.st_ctim)
            #endif
            size = Int(info.st_size)
            modified = Self.nanoseconds(modification)
            changed = Self.nanoseconds(change)
            number = UInt64(info.st_ino)
        }

        private static func nanoseconds(_ time: timespec) -> Int {
            Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
        }
    }

    package static func read(_ path: String, limit: Int = Int.max) throws(FileSystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError(path: path, operation: .read, errno: errno) }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw FileSystemError(path: path, operation: .read, errno: errno) }
        guard info.st_mode & S_IFMT == S_IFREG else {
            throw FileSystemError(path: path, operation: .read, errno: EISDIR)
        }
        let size = Int(info.st_size)
        guard size <= limit else { throw FileSystemError(path: path, operation: .read, errno: EFBIG) }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Self.readChunk(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 {
                    if errno == EINTR { continue }
                    failure = errno
                    return
                }
                if got == 0 { return }
                count += got
            }
        }
        guard failure == 0 else { throw FileSystemError(path: path, operation: .read, errno: failure) }
        return bytes
    }

    /// The first bytes of a file, or all of it when it is shorter.
    package static func head(_ path: String, count: Int) throws(FileSystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError(path: path, operation: .read, errno: errno) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        var failure: Int32 = 0
        bytes.withUnsafeMutableBufferPointer { buffer in
            while filled < count {
                let got = readChunk(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { return }
                filled += got
            }
        }
        guard failure == 0 else { throw FileSystemError(path: path, operation: .read, errno: failure) }
        bytes.removeLast(count - filled)
        return bytes
    }

    private static func readChunk(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
        guard let target else { return 0 }
        #if canImport(Glibc)
            return Glibc.read(descriptor, target, count)
        #elseif canImport(Musl)
            return Musl.read(descriptor, target, count)
        #else
            return Darwin.read(descriptor, target, count)
        #endif
    }

    /// Creates or truncates `path` and writes all of `bytes`; the caller renames it into place.
    /// - Returns: the stamp of what was written, which a rename does not change.
    @discardableResult
    package static func write(_ bytes: [UInt8], to path: String) throws(FileSystemError) -> Stamp {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileSystemError(path: path, operation: .write, errno: errno) }
        var offset = 0
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            while offset < buffer.count {
                guard let base = buffer.baseAddress else { return }
                let put = writeChunk(descriptor, base + offset, buffer.count - offset)
                if put < 0 {
                    if errno == EINTR { continue }
                    failure = errno
                    return
                }
                offset += put
            }
        }
        var info = stat()
        if fstat(descriptor, &info) != 0, failure == 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            unlink(path)
            throw FileSystemError(path: path, operation: .write, errno: failure)
        }
        return Stamp(info)
    }

    static func writeChunk(_ descriptor: Int32, _ source: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            return Glibc.write(descriptor, source, count)
        #elseif canImport(Musl)
            return Musl.write(descriptor, source, count)
        #else
            return Darwin.write(descriptor, source, count)
        #endif
    }

    package static func move(_ source: String, to target: String) throws(FileSystemError) {
        guard rename(source, target) == 0 else { throw FileSystemError(path: target, operation: .write, errno: errno) }
    }

    package static func remove(_ path: String) throws(FileSystemError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileSystemError(path: path, operation: .remove, errno: errno)
        }
    }

    /// Removes a folder when it is empty; anything still in it is not ours to take away.
    package static func removeIfEmpty(directory path: String) {
        rmdir(path)
    }

    package static func createDirectory(_ path: String) throws(FileSystemError) {
        if mkdir(path, 0o755) == 0 { return }
        switch errno {
        case EEXIST:
            guard kind(of: path) == .directory else {
                throw FileSystemError(path: path, operation: .createFolder, errno: ENOTDIR)
            }
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
                throw FileSystemError(path: path, operation: .createFolder, errno: ENOENT)
            }
            try createDirectory(String(path[..<slash]))
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
                throw FileSystemError(path: path, operation: .createFolder, errno: errno)
            }
        default:
            throw FileSystemError(path: path, operation: .createFolder, errno: errno)
        }
    }

    package enum Kind: Sendable { case file, directory, other, missing }

    /// What stands at `path`, without following a symbolic link.
    package static func kind(of path: String) -> Kind {
        var info = stat()
        guard lstat(path, &info) == 0 else { return .missing }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// Whether a folder stands at `path`, itself or by a link: the folders that somebody names may be links.
    package static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a symbolic link stands at `path`, wherever it leads.
    package static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    /// Where a path leads with all links followed; `nil` when it leads nowhere.
    package static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The longest name that the disk at `path` holds, in bytes; `nil` when it does not say.
    package static func longestName(at path: String) -> Int? {
        let limit = pathconf(path, Int32(_PC_NAME_MAX))
        return limit > 0 ? limit : nil
    }

    /// The longest path that the system takes, in bytes.
    package static let longestPath = Int(PATH_MAX) - 1

    package static func stamp(of path: String) -> Stamp? {
        var info = stat()
        guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return Stamp(info)
    }

    /// Of the file that a link at `path` leads to, or of the file itself.
    package static func stamp(ofTarget path: String) -> Stamp? {
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return Stamp(info)
    }

    /// Takes an exclusive lock on the file at `path`, if nobody else holds it.
    package static func lock(_ path: String) throws(FileSystemError) -> FileLock {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileSystemError(path: path, operation: .write, errno: errno) }
        return FileLock(descriptor: descriptor, isHeld: flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    }
}

/// A lock on a file, given back when the last reference to it goes, on every path out.
package final class FileLock: Sendable {
    private let descriptor: Int32
    /// `false` when another process has the lock.
    package let isHeld: Bool

    init(descriptor: Int32, isHeld: Bool) {
        self.descriptor = descriptor
        self.isHeld = isHeld
    }

    deinit {
        close(descriptor)
    }
}
