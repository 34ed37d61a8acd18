import Diagnosis
import Files

/// Looks into zips, messages and mailboxes, and into those within them, and gives what it finds as files that were
/// handed in. What was looked at counts towards the limits of the file in which all of it came.
struct Unpacking {
    private var files = UnpackingLimits.files
    private var bytes = UnpackingLimits.unpacked

    /// The files in bytes that were handed in at `path`.
    ///
    /// - Returns: `nil` when it is nothing that holds files.
    mutating func contents(of bytes: [UInt8], at path: String, isNamed: Bool, depth: Int = 0) -> [IncomingFile]? {
        guard let kind = Container(bytes) else { return nil }
        var found: [IncomingFile] = []
        do throws(ContainerProblem) {
            guard depth < UnpackingLimits.depth else { throw .tooDeep(limit: UnpackingLimits.depth) }
            switch kind {
            case .zip:
                let zip = try ZipArchive(bytes)
                if let document = ForeignFile(entries: zip.entries.map(\.name)) {
                    return [IncomingFile(path: path, isNamed: isNamed, content: .notAResult(document))]
                }
                for entry in zip.entries where !entry.isFolder && (entry.leadsOut || !entry.isHidden) {
                    try read(entry, of: zip, at: path, depth, &found)
                }
            case .message: try read(MailMessage(bytes), at: path, depth, &found)
            case .mailbox:
                for (number, message) in try Mailbox.messages(in: bytes).enumerated() {
                    do throws(ContainerProblem) {
                        try read(MailMessage(message), at: "\(path)/\(number + 1)", depth, &found)
                    } catch {
                        found.append(.refused("\(path)/\(number + 1)", isNamed: isNamed, error))
                    }
                }
            }
        } catch {
            found.append(.refused(path, isNamed: isNamed, error))
        }
        if found.contains(where: \.isResult) || found.contains(where: \.isProblem) { return found }
        // Nothing in it is for the office: one line for all of it.
        let content = IncomingFile.Content.notAResult(kind == .zip ? .zip : .mail)
        let telling = found.filter { !$0.isUsual }
        return [IncomingFile(path: path, isNamed: isNamed, content: content)] + telling
    }

    private mutating func read(
        _ entry: ZipArchive.Entry,
        of zip: ZipArchive,
        at path: String,
        _ depth: Int,
        _ found: inout [IncomingFile]
    ) throws(ContainerProblem) {
        let place = "\(path)/\(PathText.shown(entry.name))"
        // A photo or a film need not be unpacked to see that it is no result.
        guard entry.size <= UnpackingLimits.inner else {
            found.append(IncomingFile(path: place, isNamed: false, content: .notAResult(.other)))
            return
        }
        try spend(entry.size)
        do throws(ContainerProblem) {
            if entry.leadsOut { throw .leadsOut }
            add(try zip.read(entry), at: place, depth, &found)
        } catch {
            found.append(.refused(place, isNamed: false, error))
        }
    }

    private mutating func read(
        _ message: MailMessage,
        at path: String,
        _ depth: Int,
        _ found: inout [IncomingFile]
    ) throws(ContainerProblem) {
        for (number, part) in message.parts.enumerated() {
            try spend(part.bytes.count)
            let name = part.name.map(PathText.shown) ?? (part.isAttachment ? "bijlage \(number + 1)" : "tekst")
            let before = found.count
            add(part.bytes, at: "\(path)/\(name)", depth, &found)
            // The text of a message, and the pictures in it, are nobody's file unless there is a result in them.
            if found.count == before + 1, !found[before].isResult, !part.isAttachment || found[before].isUsual {
                found.removeLast()
            }
        }
    }

    private mutating func add(_ bytes: [UInt8], at path: String, _ depth: Int, _ found: inout [IncomingFile]) {
        if let inner = contents(of: bytes, at: path, isNamed: false, depth: depth + 1) {
            found += inner
        } else if bytes.count > UnpackingLimits.file {
            found.append(IncomingFile(path: path, isNamed: false, content: .notAResult(ForeignFile(bytes, name: path))))
        } else {
            found.append(IncomingFile(path: path, isNamed: false, bytes: bytes))
        }
    }

    private mutating func spend(_ size: Int) throws(ContainerProblem) {
        files -= 1
        bytes -= size
        if files < 0 { throw .tooManyFiles(limit: UnpackingLimits.files) }
        if bytes < 0 { throw .tooLarge(limit: UnpackingLimits.unpacked) }
    }
}

/// What can hold files, as its bytes tell.
enum Container {
    case zip, message, mailbox

    init?(_ bytes: [UInt8]) {
        if ZipArchive.isZip(bytes) {
            self = .zip
        } else if Mailbox.isMailbox(bytes) {
            self = .mailbox
        } else if MailMessage.isMessage(bytes) {
            self = .message
        } else {
            return nil
        }
    }
}
