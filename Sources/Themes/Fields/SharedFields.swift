// Shapes that stand in more than one template.

package enum LinkField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, title

    package var holds: FieldKind { .text }
}

package enum NamedLinkField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, name

    package var holds: FieldKind { .text }
}

/// An entry of a list that is nothing but a text.
package enum LineField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case text

    package var holds: FieldKind { .text }
}

extension View<LineField> {
    package init(line text: String) {
        self.init()
        self[text: .text] = text
    }
}

package enum NoticeField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case draft, demonstrationNotice

    package var holds: FieldKind { .text }
}

/// The top of every page with a place in the site.
package enum HeadingField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: NoticeField.shape)
    case title, navTitle, hasBreadcrumb, breadcrumb

    package var holds: FieldKind {
        switch self {
        case .title, .navTitle: .text
        case .hasBreadcrumb: .flag
        case .breadcrumb: .list(LinkField.shape)
        }
    }
}

/// A page as an entry of a list.
package enum CardField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, title, description, dateISO, dateText, renewedISO, renewedText, tagsText

    package var holds: FieldKind { .text }
}

package enum TagField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case name, url

    package var holds: FieldKind { .text }
}

/// A step of the manual in the row of all steps.
package enum StepEntryField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, title, number, time, isCurrent

    package var holds: FieldKind {
        switch self {
        case .url, .title, .number, .time: .text
        case .isCurrent: .flag
        }
    }
}

/// An aspect with a link into the scan of every sector that has it.
package enum AspectLinksField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case title, links

    package var holds: FieldKind {
        switch self {
        case .title: .text
        case .links: .list(SectorLinkField.shape)
        }
    }
}

package enum SectorLinkField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, sector

    package var holds: FieldKind { .text }
}

package enum StageField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case number, name, level

    package var holds: FieldKind { .text }
}

/// A topic of a scan, above its aspects.
package enum TopicField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title

    package var holds: FieldKind { .text }
}
