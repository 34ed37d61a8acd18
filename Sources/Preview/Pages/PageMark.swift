import Files

/// Tells whether a page in a browser is still the page of now, and if only its styles differ.
struct PageMark: Sendable, Equatable {
    /// Fingerprint of everything but the styles.
    var content: String
    /// Addresses of the styles, as the page writes them.
    var styles: [String]

    /// - Parameter attachments: what else the page shows, each with a fingerprint.
    init(of bytes: [UInt8], attachments: [String] = []) {
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count)
        styles = []
        var position = 0
        let start = Array("<link rel=\"stylesheet\" href=\"".utf8)
        let end = bytes.firstRange(of: Array("</head>".utf8))?.lowerBound ?? 0
        while let found = bytes[position..<end].firstRange(of: start),
            let quote = bytes[found.upperBound..<end].firstIndex(of: UInt8(ascii: "\""))
        {
            rest += bytes[position..<found.upperBound]
            styles.append(String(decoding: bytes[found.upperBound..<quote], as: UTF8.self))
            position = quote
        }
        rest += bytes[position...]
        rest += attachments.joined(separator: "\n").utf8
        content = String(Fingerprint.of(rest).prefix(16))
    }
}
