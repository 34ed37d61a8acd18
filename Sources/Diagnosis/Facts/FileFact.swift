import Files

/// About a file as a whole, or its encoding.
package enum FileFact: DiagnosticFact {
    case unreadable(FileSystemError.Reason)
    /// `limit` in bytes.
    case tooLarge(FileKind, limit: Int)
    case invalidUTF8
    /// `key` is that of the value it stands in; `nil` for one in the text.
    case controlCharacter(key: String?)
    /// A file without which there is no site.
    case missing(String)

    package var record: DiagnosticRecord {
        switch self {
        case .unreadable(let reason): .init(.unreadableFile, ["reason": FileSystemWording.reason(reason)])
        case .tooLarge(let kind, let limit):
            .init(.fileTooLarge, ["limit": DiagnosticWording.megabytes(limit), "kind": kind.rawValue])
        case .invalidUTF8: .init(.invalidUTF8)
        case .controlCharacter(let key): .init(.controlCharacter, ["key": key])
        case .missing(let name): .init(.missingSiteFile, ["name": name])
        }
    }
}

/// What a file of the content folder is for.
package enum FileKind: String, Sendable, Hashable, Codable {
    case configuration, page, register, wordList, result, asset
}
