/// A chapter of a scan: aspects that a team discusses together.
public struct Theme: Sendable, Hashable {
    /// Kebab-case, unique in its scan.
    public let id: String
    /// A few words.
    public let title: String
    /// In the order of the form.
    public let aspects: [Aspect]

    /// From its parts.
    public init(id: String, title: String, aspects: [Aspect]) {
        self.id = id
        self.title = title
        self.aspects = aspects
    }
}
