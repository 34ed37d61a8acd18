/// Styles and scripts of a theme also stand inside a file of their own scan, where some texts would end the element
/// they stand in, or change how the rest of it is read.
/// Source: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
enum InlineText {
    private static let forbidden = [".css": ["</style"], ".js": ["</script", "<!--"]]

    static func problems(in file: SourceFile) -> [Diagnostic] {
        guard file.path.hasPrefix("assets/"),
            let texts = forbidden.first(where: { file.path.hasSuffix($0.key) })?.value
        else { return [] }
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { number, line -> [Diagnostic] in
            guard line.contains(UInt8(ascii: "<")) else { return [] }
            return line.indices.compactMap { index in
                texts.first { starts(line[index...], with: $0) }.map { text in
                    file.diagnostic(
                        .themeNotInline,
                        line: number + 1,
                        column: index - line.startIndex + 1,
                        length: text.utf8.count,
                        ["text": text]
                    )
                }
            }
        }
    }

    /// In capitals or not: browsers see no difference.
    private static func starts(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
        bytes.prefix(text.utf8.count).map { (65...90).contains($0) ? $0 + 32 : $0 }.elementsEqual(text.utf8)
    }
}
