import Files

/// Saves texts, one after the other, so that two tabs cannot both find what they expect.
actor EditorDesk {
    enum Outcome: Sendable {
        /// With the fingerprint of what stands there now.
        case saved(digest: String)
        /// Something else stands there; nothing was written.
        case changed([UInt8])
        /// It went away; nothing was written.
        case gone
    }

    /// - Parameters:
    ///   - text: with `\n` at the end of each line.
    ///   - digest: the fingerprint of the file that the text grew from; `nil` for one that should not be there.
    func save(_ text: [UInt8], as file: EditableFile, over digest: String?) throws(EditorRefusal) -> Outcome {
        do throws(FileSystemError) {
            guard let digest else { return try create(text, as: file) }
            guard file.isThere else { return .gone }
            let bytes = EditedText(source: try FileSystem.read(file.name)).bytes(for: text)
            // What was read may be another text than is expected; then nothing comes of these bytes.
            switch try FileReplacement.replace(file.name, holding: digest, with: bytes) {
            case .done: return .saved(digest: Fingerprint.of(bytes))
            case .changed(let now): return .changed(now)
            }
        } catch {
            throw .system(error.reason)
        }
    }

    private func create(_ text: [UInt8], as file: EditableFile) throws(FileSystemError) -> Outcome {
        let folder = RelativePath.folder(of: file.name)
        if !FileSystem.isFolder(folder) { try FileSystem.createDirectory(folder) }
        return switch try FileReplacement.create(file.name, text) {
        case .done: .saved(digest: Fingerprint.of(text))
        case .changed(let now): .changed(now)
        }
    }
}
