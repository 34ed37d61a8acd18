// The overview of results, a school, and sectors beside each other.

package enum ResultsField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case hasRounds, rounds

    package var holds: FieldKind {
        switch self {
        case .hasRounds: .flag
        case .rounds: .list(ResultsRoundField.shape)
        }
    }
}

package enum ResultsRoundField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, scans, hasSectors, sectors, hasSchools, schools

    package var holds: FieldKind {
        switch self {
        case .id, .title: .text
        case .hasSectors, .hasSchools: .flag
        case .scans: .list(ResultsScanField.shape)
        case .sectors, .schools: .list(NamedLinkField.shape)
        }
    }
}

package enum ResultsScanField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case title, hasShown, shown, withheld, otherVersion

    package var holds: FieldKind {
        switch self {
        case .title, .withheld, .otherVersion: .text
        case .hasShown: .flag
        case .shown: .list(GroupCardField.shape)
        }
    }
}

package enum GroupCardField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, name, kind, participants

    package var holds: FieldKind { .text }
}

package enum SectorsField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: HeadingField.shape)
    case kicker, members, hasShared, aspects, hasLeftOut, leftOut

    package var holds: FieldKind {
        switch self {
        case .kicker: .text
        case .hasShared, .hasLeftOut: .flag
        case .members: .list(SectorMemberField.shape)
        case .aspects: .list(SectorAspectField.shape)
        case .leftOut: .list(LineField.shape)
        }
    }
}

package enum SectorMemberField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case sector, url, schools

    package var holds: FieldKind { .text }
}

package enum SectorAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, stages, rows

    package var holds: FieldKind {
        switch self {
        case .id, .title: .text
        case .stages: .list(StageField.shape)
        case .rows: .list(SectorRowField.shape)
        }
    }
}

package enum SectorRowField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case participants, counts, medianText

    package var holds: FieldKind {
        switch self {
        case .participants, .medianText: .text
        case .counts: .list(HeatCellField.shape)
        }
    }
}
