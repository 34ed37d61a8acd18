/// Keeps characters out of the text that do not belong there, without moving the others.
///
/// In the source every such byte is replaced by one placeholder byte, so that columns hold; in the tree the
/// placeholder becomes U+FFFD. The same goes for control characters that an entity such as `&#3;` stood for.
enum Scrubbing {
    private static let placeholder: UInt8 = 0x03
    /// For the second and later bytes of one character.
    private static let filler: UInt8 = 0x04

    static func replace(_ findings: [SourceScan.Finding], in bytes: inout [UInt8]) {
        for finding in findings {
            switch finding.kind {
            case .invalidUTF8, .controlCharacter:
                bytes[finding.start] = placeholder
                for offset in 1..<max(finding.length, 1) { bytes[finding.start + offset] = filler }
            default: break
            }
        }
    }

    /// Appends what `source` means to `target`.
    static func append(_ source: UnsafeBufferPointer<UInt8>, to target: inout [UInt8]) {
        var index = 0
        while index < source.count {
            let byte = source[index]
            switch byte {
            case filler:
                index += 1
            case .tab, .lineFeed, .carriageReturn, 0x20...0x7E, 0xC3...0xE1, 0xE3...:
                target.append(byte)
                index += 1
            case 0x80...:
                let (scalar, length) = UTF8Scalar.decode(source, at: index) ?? (UInt32(byte), 1)
                if length > 1, UTF8Scalar.isControl(scalar) {
                    target.append("\u{FFFD}")
                } else {
                    target.append(contentsOf: source[index..<index + length])
                }
                index += length
            default:
                target.append("\u{FFFD}")
                index += 1
            }
        }
    }
}
