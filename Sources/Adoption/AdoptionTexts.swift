import Content

/// Text for what nobody wrote: a page that lists a folder.
enum AdoptionTexts {
    static func index(title: String) -> String {
        "---\ntype: section\ntitle: \(YAMLText.value(title))\n---\n\nDit zijn de pagina's in deze map.\n"
    }

    static func title(ofFolder name: String) -> String {
        let words = name.replacing("-", with: " ")
        return words.isEmpty ? "Overgenomen" : words.prefix(1).uppercased() + words.dropFirst()
    }
}
