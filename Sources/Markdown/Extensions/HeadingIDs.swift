/// Gives every heading of a document an id of its own. Written ids come first; derived ones step aside for them.
struct HeadingIDs {
    private var taken: Set<String> = []
    private var suffixes: [String: Int] = [:]

    /// Fills in the headings, and returns an issue for each id that was written twice.
    static func assign(
        _ drafts: [TreeBuilder.HeadingDraft],
        in tree: inout Tree,
        options: MarkdownOptions,
        reserved: Set<String>
    ) -> (headings: [Heading], issues: [MarkdownIssue]) {
        var ids = HeadingIDs(taken: reserved)
        var issues: [MarkdownIssue] = []
        let repeated = ids.claim(drafts, &issues)
        var headings: [Heading] = []
        headings.reserveCapacity(drafts.count)
        for (position, draft) in drafts.enumerated() {
            let node = tree.nodes[draft.node]
            guard let range = node.range.unpacked else { continue }
            let text = String(decoding: tree.plainText(of: draft.node), as: UTF8.self)
            var id = ""
            if options.extensions.contains(.headingIDs) {
                if let written = draft.attributes?.id {
                    id = repeated.contains(position) ? ids.unused(written) : written
                } else {
                    id = ids.unused(Slug.make(text))
                }
                tree.nodes[draft.node].literal = tree.append(id)
            }
            headings.append(
                Heading(
                    level: Int(node.value),
                    id: id,
                    text: text,
                    attributes: draft.attributes?.pairs ?? [],
                    hasExplicitID: draft.attributes?.id != nil,
                    range: range,
                    node: NodeID(draft.node)
                )
            )
        }
        return (headings, issues)
    }

    /// Takes the written ids. Returns the positions of those that were taken already.
    private mutating func claim(_ drafts: [TreeBuilder.HeadingDraft], _ issues: inout [MarkdownIssue]) -> Set<Int> {
        var lines: [String: Int] = [:]
        var repeated: Set<Int> = []
        for (position, draft) in drafts.enumerated() {
            guard let attributes = draft.attributes, let id = attributes.id,
                let range = attributes.idRange.unpacked
            else { continue }
            if let first = lines[id] {
                issues.append(MarkdownIssue(kind: .duplicateHeadingID(id: id, firstLine: first), range: range))
                repeated.insert(position)
            } else {
                lines[id] = range.start.line
                taken.insert(id)
            }
        }
        return repeated
    }

    /// The id itself, or else with the first free number from 2.
    private mutating func unused(_ id: String) -> String {
        if taken.insert(id).inserted { return id }
        var suffix = suffixes[id] ?? 2
        while !taken.insert("\(id)-\(suffix)").inserted { suffix += 1 }
        suffixes[id] = suffix + 1
        return "\(id)-\(suffix)"
    }
}
