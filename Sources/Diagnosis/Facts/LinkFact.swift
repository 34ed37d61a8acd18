/// About links between pages, and about the addresses at which pages are published.
package enum LinkFact: DiagnosticFact {
    /// `target` as it is written.
    case deadPage(target: String, Suggestion?)
    case deadAnchor(String, page: String, nearest: String?)
    case missingFile(target: String, Suggestion?)
    /// A link that starts with a slash.
    case absolute(target: String, nearest: String?)
    case outsideSite(target: String)
    /// To a page that is not published.
    case draft(target: String)
    /// To a post that waits for its day, in words.
    case waiting(target: String, day: String)
    /// An aspect that no scan has.
    case unknownAspect(String, nearest: String?)
    /// The page at `path` is made of another file too.
    case pathTaken(String, byFile: String)
    /// The folder at `path` has the name of what is made of another file.
    case folderTaken(String, byFile: String)
    /// The program makes the page at `path` itself.
    case pathKept(String)
    /// Two spellings of a tag make the same page.
    case tagTaken(String, other: String, path: String)
    case aliasTaken(String, by: Occupant, other: String)

    /// What a link was most likely meant to be, as it would be written.
    package enum Suggestion: Sendable, Hashable, Codable {
        case near(String)
        /// The page stood there before.
        case moved(to: String)

        var address: String {
            switch self {
            case .near(let address), .moved(to: let address): address
            }
        }

        var isMove: Bool { if case .moved = self { true } else { false } }
    }

    /// What stands at an address that a page left.
    package enum Occupant: String, Sendable, Hashable, Codable {
        /// The page that says it left.
        case itself
        /// Another page that left it too.
        case alias
        case page
        /// Something the program makes.
        case program
    }

    package var record: DiagnosticRecord {
        switch self {
        case .deadPage(let target, let suggestion): Self.record(.deadLink, target, suggestion)
        case .deadAnchor(let anchor, let page, let nearest):
            .init(.deadAnchor, ["page": page, "anchor": anchor, "nearest": nearest])
        case .missingFile(let target, let suggestion): Self.record(.missingImage, target, suggestion)
        case .absolute(let target, let nearest): .init(.absoluteLink, ["target": target, "nearest": nearest])
        case .outsideSite(let target): .init(.linkOutsideSite, ["target": target])
        case .draft(let target): .init(.draftLink, ["target": target])
        case .waiting(let target, let day): .init(.draftLink, ["target": target, "day": day])
        case .unknownAspect(let id, let nearest): .init(.unknownAspect, ["id": id, "nearest": nearest])
        case .pathTaken(let path, let file): .init(.duplicateOutput, ["path": path, "other": file])
        case .folderTaken(let path, let file): .init(.duplicateOutput, ["folder": path, "other": file])
        case .pathKept(let path): .init(.duplicateOutput, ["path": path])
        case .tagTaken(let tag, let other, let path):
            .init(.duplicateOutput, ["tag": tag, "other": other, "path": path])
        case .aliasTaken(let alias, let occupant, let other):
            .init(.aliasTaken, ["alias": alias, "by": occupant.rawValue, "other": other])
        }
    }

    private static func record(
        _ code: DiagnosticCode,
        _ target: String,
        _ suggestion: Suggestion?
    ) -> DiagnosticRecord {
        .init(
            code,
            [
                "target": target, "moved": suggestion?.isMove == true ? "true" : nil, "nearest": suggestion?.address,
            ]
        )
    }
}
