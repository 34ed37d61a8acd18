import ScanModel

/// What an author most likely meant with braces behind a heading that cannot be read.
package enum HeadingProposal {
    /// `{#Goede start waarborg=leeromgeving}` becomes `{#goede-start waarborg=leeromgeving}`.
    static func attributes(_ text: String) -> String {
        let words = text.filter { !"{}".contains($0) }.split(separator: " ")
        let pairs = words.filter { $0.contains("=") }
        let name = Slug.of(words.filter { !$0.contains("=") }.joined(separator: " ").filter { $0 != "#" })
        let id = name.isEmpty ? [] : ["#\(name)"]
        return "{\((id + pairs.map(String.init)).joined(separator: " "))}"
    }

    /// The name for a heading without one: of the braces in its text when there are any, else of the text.
    package static func id(_ heading: String, otherwise derived: String) -> String {
        guard let open = heading.lastIndex(of: "{"), heading.hasSuffix("}") else { return derived }
        let inner = Slug.of(String(heading[open...]))
        return inner.isEmpty ? derived : inner
    }
}
