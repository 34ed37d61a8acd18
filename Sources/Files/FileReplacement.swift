import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts another text in the place of a file that others may be writing too: whole or not at all, on the disk before it
/// is said to be there, and never over what was not expected.
package enum FileReplacement {
    package enum Outcome: Sendable, Equatable {
        case done
        /// Something else stands there than was expected; it was left as it is.
        case changed([UInt8])
    }

    /// Where the disk can exchange two files in one step, what was there is looked at after the exchange, so that
    /// nobody's text can come in between unseen.
    ///
    /// - Parameter digest: the fingerprint of what should stand there.
    package static func replace(
        _ path: String,
        holding digest: String,
        with bytes: [UInt8]
    ) throws(FileSystemError) -> Outcome {
        // Through a link the file it leads to becomes another, not the link.
        let place = FileSystem.realPath(path) ?? path
        let current = try FileSystem.read(place)
        guard Fingerprint.of(current) == digest else { return .changed(current) }
        let beside = name(beside: place)
        try write(bytes, to: beside, like: place)
        guard exchange(beside, place) else { return try move(beside, to: place, holding: digest) }
        let folder = RelativePath.folder(of: place)
        guard let old = try? FileSystem.read(beside), Fingerprint.of(old) != digest else {
            try? FileSystem.remove(beside)
            sync(folder)
            return .done
        }
        // Somebody saved between the first look and the exchange: theirs goes back.
        _ = exchange(beside, place)
        if (try? FileSystem.read(beside)) == bytes { try? FileSystem.remove(beside) }
        sync(folder)
        return .changed(old)
    }

    /// A new file; never over one that is there.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) -> Outcome {
        let beside = name(beside: path)
        try write(bytes, to: beside, like: nil)
        defer { try? FileSystem.remove(beside) }
        if link(beside, path) != 0 {
            if errno == EEXIST { return .changed(try FileSystem.read(path)) }
            // A disk without a second name for a file.
            guard FileSystem.kind(of: path) == .missing else { return .changed(try FileSystem.read(path)) }
            try FileSystem.move(beside, to: path)
        }
        sync(RelativePath.folder(of: path))
        return .done
    }

    private static func move(
        _ beside: String,
        to place: String,
        holding digest: String
    ) throws(FileSystemError) -> Outcome {
        do throws(FileSystemError) {
            let current = try FileSystem.read(place)
            guard Fingerprint.of(current) == digest else {
                try? FileSystem.remove(beside)
                return .changed(current)
            }
            try FileSystem.move(beside, to: place)
        } catch {
            try? FileSystem.remove(beside)
            throw error
        }
        sync(RelativePath.folder(of: place))
        return .done
    }

    /// Hidden, so that no build takes what a program that was killed leaves.
    private static func name(beside path: String) -> String {
        let folder = RelativePath.folder(of: path)
        let start = folder.isEmpty && !path.hasPrefix("/") ? "" : folder + "/"
        return "\(start).scandossier-\(UUID().uuidString)"
    }

    /// Writes a new file and waits until the disk has it.
    ///
    /// - Parameter model: whose rights it gets.
    private static func write(_ bytes: [UInt8], to path: String, like model: String?) throws(FileSystemError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileSystemError(path: path, operation: .write, errno: errno) }
        var failure: Int32 = 0
        var offset = 0
        while offset < bytes.count, failure == 0 {
            let put = bytes[offset...].withUnsafeBytes { buffer in
                buffer.baseAddress.map { FileSystem.writeChunk(descriptor, $0, buffer.count) } ?? 0
            }
            if put > 0 {
                offset += put
            } else if put == 0 {
                failure = EIO
            } else if errno != EINTR {
                failure = errno
            }
        }
        var info = stat()
        if let model, stat(model, &info) == 0 {
            // Who may not give a file away stays its owner.
            _ = fchown(descriptor, info.st_uid, info.st_gid)
            fchmod(descriptor, info.st_mode & 0o777)
        }
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            unlink(path)
            throw FileSystemError(path: path, operation: .write, errno: failure)
        }
    }

    /// The new name is on the disk too.
    private static func sync(_ folder: String) {
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Whether two files changed places; not every system and disk can do that in one step.
    private static func exchange(_ first: String, _ second: String) -> Bool {
        #if canImport(Darwin)
            return renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
        #else
            typealias Rename =
                @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
            // Swift does not know the header's declaration.
            // Source: https://man7.org/linux/man-pages/man2/rename.2.html
            guard let program = dlopen(nil, RTLD_LAZY) else { return false }
            defer { dlclose(program) }
            guard let symbol = dlsym(program, "renameat2") else { return false }
            let exchange: UInt32 = 2
            return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
        #endif
    }
}
