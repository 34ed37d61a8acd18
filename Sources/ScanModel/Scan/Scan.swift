/// A scan as editors wrote it: topics with aspects, and the names of the stages.
package struct Scan: Sendable, Hashable {
    /// Kebab-case, unique on the site, never reused.
    package let id: String
    /// As editors and schools call it.
    package let title: String
    /// For which schools it is written.
    package let sector: Sector
    /// The editors' own version, `2026.1`.
    package let version: String
    /// The names of the stages; stage 1 is the first.
    package let stages: [String]
    /// In the order of the form.
    package let topics: [Topic]
    /// SHA-256 over `canonicalText`, lower-case hexadecimal. Computed elsewhere: this module knows no cryptography.
    package var digest: String

    /// From its parts.
    package init(
        id: String,
        title: String,
        sector: Sector,
        version: String,
        stages: [String],
        topics: [Topic],
        digest: String = ""
    ) {
        self.id = id
        self.title = title
        self.sector = sector
        self.version = version
        self.stages = stages
        self.topics = topics
        self.digest = digest
    }

    /// All aspects, in the order of the scan.
    package var aspects: [Aspect] { topics.flatMap(\.aspects) }

    /// What decides whether two results can be compared, as text to take a digest of: the scan's id and every aspect's
    /// canonical text, sorted by id, so that moving an aspect to another place changes nothing.
    package var canonicalText: String {
        let sorted = aspects.sorted { BytewiseOrder.precedes($0.id, $1.id) }
        return sorted.reduce(into: "scan \(id)\n") { $0 += $1.canonicalText }
    }

    /// The topic with this id.
    package func topic(id: String) -> Topic? { topics.first { $0.id == id } }

    /// The aspect that has this id now; `resolve(aspectID:)` also follows renames.
    package func aspect(id: String) -> Aspect? {
        for topic in topics {
            if let aspect = topic.aspects.first(where: { $0.id == id }) { return aspect }
        }
        return nil
    }

    /// The topic in which an aspect stands now.
    package func topic(ofAspect id: String) -> Topic? { topics.first { $0.aspects.contains { $0.id == id } } }

    /// The aspect that an answer belongs to, when it was given under this id in any version of the scan.
    ///
    /// An id that is in use wins over a rename from it.
    package func resolve(aspectID: String) -> Aspect? {
        aspect(id: aspectID) ?? aspects.first { $0.renamedFrom.contains(aspectID) }
    }
}
