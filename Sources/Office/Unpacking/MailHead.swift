import ScanModel

/// The head of a message or of a part of one (RFC 5322, RFC 2045).
struct MailHead {
    /// Names in small letters.
    private let fields: [(name: String, value: String)]
    /// Where the body begins.
    let bodyStart: Int

    /// `nil` when the bytes do not begin with a head.
    init?(_ bytes: ArraySlice<UInt8>) {
        var fields: [(name: String, value: [UInt8])] = []
        var place = bytes.startIndex
        let most = bytes.startIndex + UnpackingLimits.head
        while place < bytes.endIndex {
            guard place < most else { return nil }
            let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
            var line = bytes[place..<end]
            place = min(end + 1, bytes.endIndex)
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 {
                guard !fields.isEmpty else { return nil }
                fields[fields.count - 1].value += line
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return nil }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            fields.append((name, Array(line[(colon + 1)...])))
        }
        self.fields = fields.map { ($0.name, Self.text($0.value)) }
        bodyStart = place
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(validating: bytes, as: UTF8.self) ?? Windows1252.decode(bytes)
    }

    /// Whether it is the head of a message, rather than a text with a colon in its first line.
    var isMessage: Bool {
        fields.contains { ["from", "received", "message-id", "mime-version", "return-path"].contains($0.name) }
    }

    subscript(_ name: String) -> MailField? { fields.first { $0.name == name }.map { MailField($0.value) } }

    /// How the body is written, in small letters.
    var encoding: String { self["content-transfer-encoding"]?.value.lowercased() ?? "" }

    var type: MailField { self["content-type"] ?? MailField("text/plain") }

    /// The name that the part was given.
    var name: String? {
        (self["content-disposition"]?.parameter("filename") ?? type.parameter("name")).map(TextCleaning.shown)
    }
}
