import Markdown

/// The blocks of a scan definition, cut at its headings.
struct ScanOutline {
    struct ThemePart {
        var heading: Heading
        var introduction: [NodeID] = []
        var aspects: [AspectPart] = []
    }

    struct AspectPart {
        var heading: Heading
        /// What stands between the heading and the first level-4 heading.
        var blocks: [NodeID] = []
        var sections: [(heading: Heading, blocks: [NodeID])] = []
    }

    var introduction: [NodeID] = []
    var themes: [ThemePart] = []

    static func split(_ blocks: [NodeID], headings: [NodeID: Heading]) -> ScanOutline {
        var outline = ScanOutline()
        for block in blocks {
            if let heading = headings[block] { outline.open(heading, block) } else { outline.add(block) }
        }
        return outline
    }

    private mutating func open(_ heading: Heading, _ block: NodeID) {
        let theme = themes.indices.last
        let aspect = theme.flatMap { themes[$0].aspects.indices.last }
        switch (heading.level, theme, aspect) {
        case (2, _, _): themes.append(ThemePart(heading: heading))
        case (3, let theme?, _): themes[theme].aspects.append(AspectPart(heading: heading))
        case (4, let theme?, let aspect?): themes[theme].aspects[aspect].sections.append((heading, []))
        default: add(block)
        }
    }

    private mutating func add(_ block: NodeID) {
        guard let theme = themes.indices.last else {
            introduction.append(block)
            return
        }
        guard let aspect = themes[theme].aspects.indices.last else {
            themes[theme].introduction.append(block)
            return
        }
        guard let section = themes[theme].aspects[aspect].sections.indices.last else {
            themes[theme].aspects[aspect].blocks.append(block)
            return
        }
        themes[theme].aspects[aspect].sections[section].blocks.append(block)
    }
}
