/// What happened to the files of a site since it was last looked at.
package enum FileChange: Sendable, Equatable {
    /// These files were written, moved or removed; paths as `BuildRequest` gives their folders: `content/over.md`.
    case files(Set<String>)
    /// Anything may have: folders came or went, or it is not known.
    case everything

    package static let nothing = FileChange.files([])

    package var isNothing: Bool { self == .nothing }

    package mutating func add(_ other: FileChange) {
        switch (self, other) {
        case (.files(let own), .files(let more)): self = .files(own.union(more))
        default: self = .everything
        }
    }

    /// Leaves a file out, when it is known which files these are.
    package mutating func remove(_ path: String) {
        guard case .files(var paths) = self else { return }
        paths.remove(path)
        self = .files(paths)
    }
}
