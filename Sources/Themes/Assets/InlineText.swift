import Diagnosis
import Files

/// Styles and scripts of a theme also stand inside a file of their own scan, where some texts would end the element
/// they stand in, or change how the rest of it is read.
/// Source: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
enum InlineText {
    private static let forbidden = [".css": ["</style"], ".js": ["</script", "<!--"]]

    static func problems(in file: SourceFile) -> [Diagnostic] {
        guard file.path.hasPrefix("assets/"),
            let texts = forbidden.first(where: { file.path.hasSuffix($0.key) })?.value
        else { return [] }
        return file.bytes.withUnsafeBufferPointer { bytes in
            var found: [Diagnostic] = []
            var index = 0
            while let start = bytes.index(of: UInt8(ascii: "<"), from: index) {
                index = start + 1
                guard let text = texts.first(where: { starts(bytes[start...], with: $0) }) else { continue }
                let place = file.place(of: start..<start + text.utf8.count)
                found.append(
                    file.diagnostic(
                        .theme(.notInline(text)),
                        line: place.line,
                        column: place.column,
                        length: text.utf8.count
                    )
                )
            }
            return found
        }
    }

    /// In capitals or not: browsers see no difference.
    private static func starts(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, with text: String) -> Bool {
        bytes.prefix(text.utf8.count).map { (65...90).contains($0) ? $0 + 32 : $0 }.elementsEqual(text.utf8)
    }
}
