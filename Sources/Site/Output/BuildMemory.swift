import Files

/// What a build remembers for the next one, beside its manifest: enough to know that only texts of pages have changed.
///
/// Throwing it away costs time and nothing else. It counts only beside the manifest of the very build that wrote it, for
/// the same program, theme and options, and only while not a bit of it has changed.
struct BuildMemory: Sendable, Equatable {
    struct Page: Sendable, Equatable {
        /// Fingerprint of its source.
        var digest: String
        /// `ParsedPage.surface`; `nil` for what is no page, and for one that something was said of.
        var surface: String?
    }

    /// The fingerprint of everything that build was made from.
    var inputs: String
    /// The same without what stands in the pages.
    var surroundings: String
    /// By their paths in the content folder.
    var pages: [String: Page]

    private static let none = "-"
    private static let feed = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    init(inputs: String, surroundings: String, pages: [String: Page]) {
        (self.inputs, self.surroundings, self.pages) = (inputs, surroundings, pages)
    }

    /// Lines of text under a fingerprint of them all. JSON would take longer to read than the pages it saves.
    func write() -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(pages.count * 200)
        for line in [inputs, surroundings] {
            lines += line.utf8
            lines.append(Self.feed)
        }
        for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
            for word in [page.digest, page.surface ?? Self.none] {
                lines += word.utf8
                lines.append(Self.space)
            }
            lines += path.utf8
            lines.append(Self.feed)
        }
        return Array(Fingerprint.of(lines).utf8) + [Self.feed] + lines
    }

    /// - Returns: `nil` when these are not the bytes that a build wrote.
    init?(_ bytes: [UInt8]) {
        guard let first = bytes.firstIndex(of: Self.feed),
            String(decoding: bytes[..<first], as: UTF8.self) == Fingerprint.of(Array(bytes[(first + 1)...]))
        else { return nil }
        let lines = bytes[(first + 1)...].split(separator: Self.feed)
        guard lines.count >= 2 else { return nil }
        inputs = String(decoding: lines[0], as: UTF8.self)
        surroundings = String(decoding: lines[1], as: UTF8.self)
        pages = [:]
        pages.reserveCapacity(lines.count)
        for line in lines.dropFirst(2) {
            let words = line.split(separator: Self.space, maxSplits: 2)
            guard words.count == 3 else { return nil }
            let surface = String(decoding: words[1], as: UTF8.self)
            pages[String(decoding: words[2], as: UTF8.self)] = Page(
                digest: String(decoding: words[0], as: UTF8.self),
                surface: surface == Self.none ? nil : surface
            )
        }
    }
}
