import Mustache

/// Escapes text for HTML byte by byte; Mustache's own way looks every character up in a dictionary, which was an eighth
/// of a build of 10,000 pages.
package struct EscapedHTML: MustacheContentType {

    package init() {}
    static let name = "SCANDOSSIER_HTML"

    /// What a template starts with to be escaped this way; parts of templates need it too.
    static let pragma = "{{% CONTENT_TYPE:\(name)}}"

    package func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: { Self.escape(of: $0) != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let replacement = Self.escape(of: byte) {
                escaped += replacement.utf8
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func escape(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
