/// A value of YAML and where it stands: all that is asked of one, whoever read it.
struct YAMLValue: Sendable {
    typealias Mapping = [(key: YAMLValue, value: YAMLValue)]

    enum Content: Sendable {
        case text(String)
        case list([YAMLValue])
        case mapping(Mapping)
        /// Something that nothing here knows what to do with.
        case other
    }

    /// Counted from 1, columns in Unicode scalars.
    struct Place: Sendable, Hashable {
        var line: Int
        var column: Int
    }

    var content: Content
    /// An apostrophe at the beginning of a text is a quote to YAML.
    var isSingleQuoted = false
    /// `nil` for what does not stand in the file.
    var place: Place?

    init(_ content: Content, isSingleQuoted: Bool = false, at place: Place? = nil) {
        (self.content, self.isSingleQuoted, self.place) = (content, isSingleQuoted, place)
    }

    init(text: String, at place: Place? = nil) { self.init(.text(text), at: place) }

    var text: String? { if case .text(let text) = content { text } else { nil } }
}
