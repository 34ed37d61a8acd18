/// By what schools belong together. In the order in which pictures of groups are considered for publication.
package enum GroupKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case all, region, partnership, board

    /// In the order of the cases.
    package static func < (left: GroupKind, right: GroupKind) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .all: 0
        case .region: 1
        case .partnership: 2
        case .board: 3
        }
    }
}

/// Schools of one sector that belong together in one school year.
package struct SchoolGroup: Sendable, Hashable {
    /// By what the schools belong together.
    package let kind: GroupKind
    /// As the register writes it; empty for the group of all schools.
    package let name: String
    /// For addresses, unique among groups of its kind; `alle` for the group of all schools.
    package let slug: String
    /// Codes of the schools, sorted.
    package let codes: [String]

    /// From its parts; the codes are sorted.
    package init(kind: GroupKind, name: String, slug: String, codes: [String]) {
        self.kind = kind
        self.name = name
        self.slug = slug
        self.codes = codes.sorted(by: BytewiseOrder.precedes)
    }
}
