import Files
import ScanModel

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
    /// A name that not every disk can hold, with the one to use.
    case name(NameSubject, PortableName.Problem, String, use: String?)
    /// A symbolic link in the content folder that is passed over.
    case link(UnfollowedLink)

    /// What the name is of.
    package enum NameSubject: String, Sendable, Hashable, Codable {
        case file, folder, tag
        /// The whole path, which is too long.
        case path
        /// A page that the program makes.
        case address
    }

    /// Why a link is not followed.
    package enum UnfollowedLink: Sendable, Hashable, Codable {
        /// It leads to no file or folder.
        case dead
        /// It leads to this place, which nobody named.
        case outside(String)
        /// It leads to a folder it stands in itself.
        case circular
    }

    package var record: DiagnosticRecord {
        switch self {
        case .unreadable(let reason): .init(.unreadableFile, ["reason": FileSystemWording.reason(reason)])
        case .tooLarge(let kind, let limit):
            .init(.fileTooLarge, ["limit": DiagnosticWording.megabytes(limit), "kind": kind.rawValue])
        case .invalidUTF8: .init(.invalidUTF8)
        case .controlCharacter(let key): .init(.controlCharacter, ["key": key])
        case .missing(let name): .init(.missingSiteFile, ["name": name])
        case .name(let subject, let problem, let name, let proposal):
            .init(
                .fileName,
                ["of": subject.rawValue, "name": name, "use": proposal].merging(problem.parameters) { own, _ in own }
            )
        case .link(.dead): .init(.fileLink, ["fact": "dead"])
        case .link(.outside(let target)): .init(.fileLink, ["fact": "outside", "target": target])
        case .link(.circular): .init(.fileLink, ["fact": "circular"])
        }
    }
}

/// What a file of the content folder is for.
package enum FileKind: String, Sendable, Hashable, Codable {
    case configuration, page, register, wordList, requirements, result, asset
}

extension PortableName.Problem {
    fileprivate var parameters: [String: String?] {
        switch self {
        case .forbidden(let character): ["fact": "character", "character": character]
        case .invisible: ["fact": "invisible"]
        case .unreadable: ["fact": "encoding"]
        case .edge: ["fact": "edge"]
        case .reserved(let device): ["fact": "reserved", "device": device]
        case .tooLong(let limit): ["fact": "too-long", "limit": String(limit)]
        case .pathTooLong(let limit): ["fact": "path-too-long", "limit": String(limit)]
        }
    }
}
