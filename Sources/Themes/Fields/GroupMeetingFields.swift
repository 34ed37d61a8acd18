// The page of a group for a meeting: slides for a beamer, and tables to take along.

package enum GroupMeetingField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case hasStory, story, hasAgenda, agenda, chosen, others, hasOffers, offers, hasMatches, matches, themes, learning
    case hasVoices, voices, hasRounds, roundsCaption, roundThemes, dataHTML

    package var holds: FieldKind {
        switch self {
        case .hasStory, .hasAgenda, .hasOffers, .hasMatches, .hasVoices, .hasRounds: .flag
        case .roundsCaption: .text
        case .dataHTML: .html
        case .story: .list(FindingField.shape)
        case .agenda: .list(AgendaItemField.shape)
        case .chosen, .others: .list(MeetingSlideField.shape)
        case .offers, .learning: .list(LearningAspectField.shape)
        case .matches: .list(LineField.shape)
        case .themes: .list(PictureTopicField.shape)
        case .voices: .list(VoicesAspectField.shape)
        case .roundThemes: .list(RoundsTopicField.shape)
        }
    }
}

/// An aspect on a beamer.
package enum MeetingSlideField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PictureAspectField.shape)
    case theme, question, reasons, isOnAgenda, people

    package var holds: FieldKind {
        switch self {
        case .theme, .question, .people: .text
        case .isOnAgenda: .flag
        case .reasons: .list(LineField.shape)
        }
    }
}
