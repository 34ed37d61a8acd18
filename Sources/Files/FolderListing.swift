#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystem {
    /// All regular files below `root`, as paths relative to it, sorted by their bytes.
    ///
    /// Hidden names (a leading dot) and symbolic links are passed over: a link could lead outside the content folder.
    package static func files(below root: String) throws(FileSystemError) -> [String] {
        var found: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let absolute = folder.isEmpty ? root : root + "/" + folder
            for entry in try entries(of: absolute) {
                let path = folder.isEmpty ? entry.path : folder + "/" + entry.path
                if entry.isDirectory { folders.append(path) } else { found.append(path) }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func entries(of folder: String) throws(FileSystemError) -> [Entry] {
        guard let handle = opendir(folder) else { throw FileSystemError(path: folder, operation: .list, errno: errno) }
        defer { closedir(handle) }
        var found: [Entry] = []
        while let item = readdir(handle) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            guard !name.hasPrefix(".") else { continue }
            let kind: Kind =
                switch Int32(item.pointee.d_type) {
                case Int32(DT_DIR): .directory
                case Int32(DT_REG): .file
                // Some file systems do not say.
                case Int32(DT_UNKNOWN): self.kind(of: folder + "/" + name)
                default: .other
                }
            switch kind {
            case .directory: found.append(Entry(path: name, isDirectory: true))
            case .file: found.append(Entry(path: name, isDirectory: false))
            case .other, .missing: continue
            }
        }
        return found
    }
}
