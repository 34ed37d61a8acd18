import Files

extension ParsedPage {
    /// Fingerprint of all that anything besides the page itself and pages to print can know of it: its front matter, what
    /// links can point at in it, and what it points at. With the same one only its text is another.
    ///
    /// - Parameter source: the bytes it was parsed from.
    package func surface(in source: [UInt8]) -> String {
        let end = (try? FrontMatterBlock.find(in: source))?.bodyStart ?? source.count
        let links = links.map { "\($0.isImage ? "!" : "")\($0.destination)" }
        return Fingerprint.of(parts: [
            ("head", Fingerprint.of(Array(source[..<end]))),
            ("anchors", anchors.sorted().joined(separator: "\n")), ("links", links.joined(separator: "\n")),
        ])
    }
}
