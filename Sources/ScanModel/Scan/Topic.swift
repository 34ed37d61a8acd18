/// A chapter of a scan: aspects that a team discusses together.
package struct Topic: Sendable, Hashable {
    /// Kebab-case, unique in its scan.
    package let id: String
    /// A few words.
    package let title: String
    /// In the order of the form.
    package let aspects: [Aspect]

    /// From its parts.
    package init(id: String, title: String, aspects: [Aspect]) {
        self.id = id
        self.title = title
        self.aspects = aspects
    }
}
