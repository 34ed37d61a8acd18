import Files

/// Lines of the files that diagnostics are about; each file is read once.
package struct SourceLineReader: Sendable {
    private struct Text {
        var bytes: [UInt8]
        /// Where each line begins.
        var starts: [Int]
    }

    private let files: [String: Text]

    /// - Parameter limit: how many bytes of a file are read at most.
    package init(files paths: Set<String>, limit: Int) {
        files = Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                guard let bytes = try? FileSystem.read(path, limit: limit) else { return nil }
                let ends = bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }
                return (path, Text(bytes: bytes, starts: [0] + ends.map { $0 + 1 }))
            }
        )
    }

    /// The text of a line, 1-based, without its end; `nil` when there is no such line.
    package func line(_ number: Int, of file: String) -> String? {
        guard let text = files[file], text.starts.indices.contains(number - 1) else { return nil }
        let next = number < text.starts.count ? text.starts[number] - 1 : text.bytes.count
        let line = text.bytes[text.starts[number - 1]..<next]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
}
