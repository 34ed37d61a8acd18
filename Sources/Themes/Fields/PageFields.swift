// Pages made from Markdown.

/// What every page made from Markdown has.
package enum PageField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: HeadingField.shape)
    case lead, contentHTML, hasOutline, outline, updated
    case hasReferences, hasSources, sources, hasAspects, aspects, hasRelated, related
    case hasNeighbours, previous, next

    package var holds: FieldKind {
        switch self {
        case .lead: .text
        case .contentHTML: .html
        case .hasOutline, .hasReferences, .hasSources, .hasAspects, .hasRelated, .hasNeighbours: .flag
        case .outline: .list(OutlineField.shape)
        case .updated: .view(DateField.shape)
        case .sources: .list(SourceField.shape)
        case .aspects: .list(AspectLinksField.shape)
        case .related: .list(CardField.shape)
        case .previous, .next: .view(CardField.shape)
        }
    }
}

package enum OutlineField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, text

    package var holds: FieldKind { .text }
}

package enum DateField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case iso, text

    package var holds: FieldKind { .text }
}

package enum SourceField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case title, url, author, year, note, attribution

    package var holds: FieldKind {
        switch self {
        case .title, .url, .author, .year, .note: .text
        case .attribution: .flag
        }
    }
}

package enum StepField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case stepLabel, time, rolesText, hasSteps, steps

    package var holds: FieldKind {
        switch self {
        case .stepLabel, .time, .rolesText: .text
        case .hasSteps: .flag
        case .steps: .list(StepEntryField.shape)
        }
    }
}

package enum PostField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case dateISO, dateText, renewedISO, renewedText, tags

    package var holds: FieldKind {
        switch self {
        case .dateISO, .dateText, .renewedISO, .renewedText: .text
        case .tags: .list(TagField.shape)
        }
    }
}

/// The `index.md` of a folder; the page of a tag has the same shape, with less in it.
package enum SectionField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case hasChildren, childrenTitle, children, hasTags, tags, wholeURL

    package var holds: FieldKind {
        switch self {
        case .childrenTitle, .wholeURL: .text
        case .hasChildren, .hasTags: .flag
        case .children: .list(ChildField.shape)
        case .tags: .list(TagField.shape)
        }
    }
}

package enum ChildField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: CardField.shape)
    case number, facts

    package var holds: FieldKind { .text }
}

/// The pages of a section behind each other.
package enum WholeField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: HeadingField.shape)
    case lead, contentHTML, parts

    package var holds: FieldKind {
        switch self {
        case .lead: .text
        case .contentHTML: .html
        case .parts: .list(WholePartField.shape)
        }
    }
}

package enum WholePartField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, kicker, lead, contentHTML, hasSources, sources

    package var holds: FieldKind {
        switch self {
        case .id, .title, .kicker, .lead: .text
        case .contentHTML: .html
        case .hasSources: .flag
        case .sources: .list(SourceField.shape)
        }
    }
}

package enum HomeField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case scans, scansURL, manualURL, hasSteps, stepsTitle, steps, hasNews, news, newsURL

    package var holds: FieldKind {
        switch self {
        case .scansURL, .manualURL, .stepsTitle, .newsURL: .text
        case .hasSteps, .hasNews: .flag
        case .scans: .list(ScanCardField.shape)
        case .steps: .list(StepEntryField.shape)
        case .news: .list(CardField.shape)
        }
    }
}

package enum ScanCardField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, title, summary

    package var holds: FieldKind { .text }
}

package enum FrameworkField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case safeguards

    package var holds: FieldKind { .list(SafeguardField.shape) }
}

package enum SafeguardField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, aspects

    package var holds: FieldKind {
        switch self {
        case .id, .title: .text
        case .aspects: .list(SafeguardAspectField.shape)
        }
    }
}

package enum SafeguardAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: AspectLinksField.shape)
    case extraNote

    package var holds: FieldKind { .text }
}

package enum CompareField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case safeguards, manualURL, dataHTML

    package var holds: FieldKind {
        switch self {
        case .safeguards: .list(PromptField.shape)
        case .manualURL: .text
        case .dataHTML: .html
        }
    }
}

package enum PromptField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, prompt

    package var holds: FieldKind { .text }
}

package enum SearchField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape)
    case hasParts, parts, dataHTML

    package var holds: FieldKind {
        switch self {
        case .hasParts: .flag
        case .parts: .list(SearchPartField.shape)
        case .dataHTML: .html
        }
    }
}

package enum SearchPartField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, partTitle

    package var holds: FieldKind { .text }
}
