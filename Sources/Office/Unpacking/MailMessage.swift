import Diagnosis
import ScanModel

/// The parts of a message: its text, what was attached to it, and the parts of messages that were forwarded in it.
struct MailMessage {
    struct Part {
        /// The name of the attachment; `nil` for a text of the message.
        var name: String?
        var bytes: [UInt8]
        /// A zip, message or Outlook's own wrapping is looked into; the bytes say which.
        var isAttachment: Bool
    }

    private(set) var parts: [Part] = []

    /// Whether bytes begin as a message does.
    static func isMessage(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = bytes[start...].first, first | 0x20 >= UInt8(ascii: "a"), first | 0x20 <= UInt8(ascii: "z")
        else { return false }
        return MailHead(bytes[start...])?.isMessage == true
    }

    init(_ bytes: [UInt8]) throws(ContainerProblem) {
        try read(bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...], depth: 0)
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, depth: Int) throws(ContainerProblem) {
        guard depth < UnpackingLimits.parts else { throw .tooDeep(limit: UnpackingLimits.parts) }
        guard let head = MailHead(bytes) else {
            // A part without a head is a text.
            parts.append(Part(name: nil, bytes: Array(bytes), isAttachment: false))
            return
        }
        let body = bytes[head.bodyStart...]
        let type = head.type.value.lowercased()
        if type.hasPrefix("multipart/"), let boundary = head.type.parameter("boundary"), !boundary.isEmpty {
            for part in Self.split(body, at: Array("--\(boundary)".utf8)) {
                guard parts.count < UnpackingLimits.files else { throw .tooManyFiles(limit: UnpackingLimits.files) }
                try read(part, depth: depth + 1)
            }
            return
        }
        let decoded = Self.decoded(body, head)
        if type == "message/rfc822" || type == "message/global" {
            try read(decoded[...], depth: depth + 1)
            return
        }
        let disposition = head["content-disposition"]?.value.lowercased()
        let isText = type == "text/plain" || type == "text/html"
        let isAttachment = head.name != nil || disposition == "attachment" || !isText
        parts.append(Part(name: head.name, bytes: decoded, isAttachment: isAttachment))
    }

    private static func decoded(_ body: ArraySlice<UInt8>, _ head: MailHead) -> [UInt8] {
        let bytes =
            switch head.encoding {
            case "base64": TransferEncoding.base64(body)
            case "quoted-printable": TransferEncoding.quotedPrintable(body)
            default: Array(body)
            }
        // What a mail program took for a text may be in the alphabet of its computer.
        guard let charset = head.type.parameter("charset"), MailCharset.isWestern(charset),
            String(validating: bytes, as: UTF8.self) == nil
        else { return bytes }
        return Array(MailCharset.text(bytes, named: charset).utf8)
    }

    /// What stands between lines that begin with `mark`; before the first and behind the last is nothing of interest.
    private static func split(_ body: ArraySlice<UInt8>, at mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                let rest = body[(line + mark.count)..<end]
                let isLast = rest.starts(with: "--".utf8)
                // A longer boundary that begins the same is another one.
                if isLast || rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                    if let start { found.append(Self.withoutBreak(body[start..<line])) }
                    start = isLast ? nil : min(end + 1, body.endIndex)
                    if isLast { return found }
                }
            }
            line = min(end + 1, body.endIndex)
        }
        // A message that was cut off: what there is of the last part.
        if let start { found.append(body[start...]) }
        return found
    }

    /// The line break before a boundary belongs to the boundary.
    private static func withoutBreak(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var part = part
        if part.last == 0x0A { part.removeLast() }
        if part.last == 0x0D { part.removeLast() }
        return part
    }
}
