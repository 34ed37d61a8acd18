import Markdown

/// The blocks of a scan definition, cut at its headings.
struct ScanOutline {
    struct TopicPart {
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
    var topics: [TopicPart] = []

    static func split(_ blocks: [NodeID], headings: [NodeID: Heading]) -> ScanOutline {
        var outline = ScanOutline()
        for block in blocks {
            if let heading = headings[block] { outline.open(heading, block) } else { outline.add(block) }
        }
        return outline
    }

    private mutating func open(_ heading: Heading, _ block: NodeID) {
        let topic = topics.indices.last
        let aspect = topic.flatMap { topics[$0].aspects.indices.last }
        switch (heading.level, topic, aspect) {
        case (2, _, _): topics.append(TopicPart(heading: heading))
        case (3, let topic?, _): topics[topic].aspects.append(AspectPart(heading: heading))
        case (4, let topic?, let aspect?): topics[topic].aspects[aspect].sections.append((heading, []))
        default: add(block)
        }
    }

    private mutating func add(_ block: NodeID) {
        guard let topic = topics.indices.last else {
            introduction.append(block)
            return
        }
        guard let aspect = topics[topic].aspects.indices.last else {
            topics[topic].introduction.append(block)
            return
        }
        guard let section = topics[topic].aspects[aspect].sections.indices.last else {
            topics[topic].aspects[aspect].blocks.append(block)
            return
        }
        topics[topic].aspects[aspect].sections[section].blocks.append(block)
    }
}
