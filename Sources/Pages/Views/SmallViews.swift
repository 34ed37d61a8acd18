import Content
import ScanModel
import Themes

// Views of a few fields that several pages make.

extension View<TopicField> {
    init(of topic: Topic) {
        self.init()
        self[text: .id] = topic.id
        self[text: .title] = topic.title
    }
}

extension View<StageField> {
    /// The stages of a scan with their names and the colour that they have everywhere.
    static func stages(of scan: Scan) -> [View] {
        scan.stages.enumerated().map { index, name in
            var item = View()
            item[text: .number] = String(index + 1)
            item[text: .name] = name
            item[text: .level] = StageLevel.level(stage: index + 1, of: scan.stages.count).map(String.init)
            return item
        }
    }
}

extension View<NamedLinkField> {
    init(name: String, url: String) {
        self.init()
        self[text: .name] = name
        self[text: .url] = url
    }
}

extension View<SourceField> {
    init(_ source: FrontMatter.Source) {
        self.init()
        self[text: .title] = source.title
        self[text: .url] = source.url?.value
        self[text: .author] = source.author
        self[text: .year] = source.year
        self[text: .note] = source.note
        self[flag: .attribution] = source.author != nil || source.year != nil
    }
}
