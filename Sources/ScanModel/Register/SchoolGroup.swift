/// By what schools belong together. In the order in which pictures of groups are considered for publication.
package enum GroupKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case all, learning, region, partnership, board

    /// In the order of the cases.
    package static func < (left: GroupKind, right: GroupKind) -> Bool { left.rank < right.rank }

    /// What stands before the name of such a group in addresses.
    package var addressPrefix: String {
        switch self {
        case .all: ""
        case .learning: "leergroep-"
        case .region: "regio-"
        case .partnership: "partnerschap-"
        case .board: "bestuur-"
        }
    }

    private var rank: Int {
        switch self {
        case .all: 0
        case .learning: 1
        case .region: 2
        case .partnership: 3
        case .board: 4
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
