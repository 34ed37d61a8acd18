// The pages of a group: what they share, the picture and the table.

package enum GroupField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: HeadingField.shape)
    case kicker, participants, parts, stages

    package var holds: FieldKind {
        switch self {
        case .kicker, .participants: .text
        case .parts: .list(GroupPartField.shape)
        case .stages: .list(StageField.shape)
        }
    }
}

package enum GroupPartField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case partTitle, partURL, isCurrent

    package var holds: FieldKind {
        switch self {
        case .partTitle, .partURL: .text
        case .isCurrent: .flag
        }
    }
}

package enum GroupAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, url

    package var holds: FieldKind { .text }
}

/// An aspect of a group in words.
package enum AspectWordsField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case sentence, others, ambition, marks

    package var holds: FieldKind { .text }
}

/// A number of schools, tinted by their share.
package enum HeatCellField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case text, level, span

    package var holds: FieldKind { .text }
}

package enum GroupPictureField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case leftOut, hasNames, names, anonymous, pictureKey, themes, compareURL, hasStory, story, merged

    package var holds: FieldKind {
        switch self {
        case .leftOut, .anonymous, .pictureKey, .compareURL, .merged: .text
        case .hasNames, .hasStory: .flag
        case .names: .list(NamedLinkField.shape)
        case .story: .list(FindingField.shape)
        case .themes: .list(PictureTopicField.shape)
        }
    }
}

package enum PictureTopicField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TopicField.shape)
    case aspects, caption, ambitionCaption

    package var holds: FieldKind {
        switch self {
        case .caption, .ambitionCaption: .text
        case .aspects: .list(PictureAspectField.shape)
        }
    }
}

package enum PictureAspectField: Int, ViewFields {
    package static let shape = Shape(
        Self.self,
        includes: GroupAspectField.shape,
        AspectWordsField.shape,
        DotPictureField.shape,
        SpreadField.shape
    )
    case medianText, counts, targets, unknown, notApplicable, notDiscussed, need, priority, offer, isMerged

    package var holds: FieldKind {
        switch self {
        case .isMerged: .flag
        case .medianText, .unknown, .notApplicable, .notDiscussed, .need, .priority, .offer: .text
        case .counts, .targets: .list(HeatCellField.shape)
        }
    }
}

/// A sentence about what stands out in a group.
package enum FindingField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case kind, title, url, sentence, numbersURL

    package var holds: FieldKind { .text }
}

/// An aspect in one line.
package enum SpreadField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case spreadWidth, spreadHeight, spreadY, spreadBars, spreadMedian, middle, answered

    package var holds: FieldKind { .text }
}

/// The geometry of the picture of an aspect.
package enum DotPictureField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case width, height, bottom, labelY, targetY, axis, columns, dots, dotSize, bars, median

    package var holds: FieldKind {
        switch self {
        case .width, .height, .bottom, .labelY, .targetY, .axis, .dots, .dotSize, .bars, .median: .text
        case .columns: .list(DotColumnField.shape)
        }
    }
}

package enum DotColumnField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case x, number, target

    package var holds: FieldKind { .text }
}

package enum GroupTableField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case caption, columns, schools, themes, unknownSign, notApplicableSign, openSign

    package var holds: FieldKind {
        switch self {
        case .caption, .columns, .unknownSign, .notApplicableSign, .openSign: .text
        case .schools: .list(NamedLinkField.shape)
        case .themes: .list(TableTopicField.shape)
        }
    }
}

package enum TableTopicField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TopicField.shape)
    case aspects

    package var holds: FieldKind { .list(TableAspectField.shape) }
}

package enum TableAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case cells

    package var holds: FieldKind { .list(TableCellField.shape) }
}

package enum TableCellField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case text, level, words

    package var holds: FieldKind { .text }
}
