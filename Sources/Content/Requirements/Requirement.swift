import ScanModel

/// What a law, a collective agreement, the Kwaliteitskader or a professional standard already asks of schools in a sector
/// about an aspect: one sentence of the office, with its source.
package struct Requirement: Sendable, Hashable {
    /// The kinds of sources, by the word in the list.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case law = "wet"
        case agreement = "cao"
        case scheme = "regeling"
        case framework = "kwaliteitskader"
        case standard = "beroepsstandaard"
    }

    package let kind: Kind
    /// A sentence or two, as plain text.
    package let text: String
    /// What the source is called, and where its publisher keeps it.
    package let source: String
    package let url: String
    /// The day or the year of the source, in Dutch; nil when the source has none.
    package let dated: String?
    /// When somebody last read it.
    package let read: CalendarDate
    /// The last day on which the office answers for the sentence.
    let validUntil: CalendarDate
}

/// All that is asked already, by aspect and sector; at most one sentence for each.
package struct RequirementList: Sendable {
    package static let none = RequirementList(entries: [:])

    struct Key: Sendable, Hashable {
        let aspect: String
        let sector: Sector
    }

    let entries: [Key: Requirement]

    package func requirement(aspect: String, sector: Sector) -> Requirement? {
        entries[Key(aspect: aspect, sector: sector)]
    }
}
