#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystem {
    /// What stands below a folder, as paths relative to it, sorted by their bytes. Hidden names (a leading dot) are passed
    /// over.
    package struct Listing: Sendable {
        /// Regular files.
        package internal(set) var files: [String] = []
        /// Symbolic links, which nobody followed: they could lead anywhere.
        package internal(set) var links: [String] = []
    }

    /// All regular files below `root`; symbolic links are passed over.
    package static func files(below root: String) throws(FileSystemError) -> [String] { try listing(below: root).files }

    package static func listing(below root: String) throws(FileSystemError) -> Listing {
        var found = Listing()
        var folders = [""]
        while let folder = folders.popLast() {
            let absolute = folder.isEmpty ? root : root + "/" + folder
            for entry in try entries(of: absolute) {
                let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
                switch entry.kind {
                case .directory: folders.append(path)
                case .file: found.files.append(path)
                case .link: found.links.append(path)
                }
            }
        }
        found.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        found.links.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return found
    }

    /// The names of the folders right in this one, sorted by their bytes; hidden ones and links are passed over.
    package static func folders(in root: String) throws(FileSystemError) -> [String] {
        try entries(of: root).filter { $0.kind == .directory }.map(\.name)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
            switch Int32(item.pointee.d_type) {
            case Int32(DT_DIR): found.append(Entry(name: name, kind: .directory))
            case Int32(DT_REG): found.append(Entry(name: name, kind: .file))
            case Int32(DT_LNK): found.append(Entry(name: name, kind: .link))
            case Int32(DT_UNKNOWN):
                // Some file systems do not say.
                let path = folder + "/" + name
                switch kind(of: path) {
                case .directory: found.append(Entry(name: name, kind: .directory))
                case .file: found.append(Entry(name: name, kind: .file))
                case .other where isLink(path): found.append(Entry(name: name, kind: .link))
                case .other, .missing: continue
                }
            default: continue
            }
        }
        return found
    }
}
