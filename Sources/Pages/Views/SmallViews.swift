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
    init(stage number: Int, name: String) {
        self.init()
        self[text: .number] = String(number)
        self[text: .name] = name
    }
}

extension View<NamedLinkField> {
    init(name: String, url: String) {
        self.init()
        self[text: .name] = name
        self[text: .url] = url
    }
}
