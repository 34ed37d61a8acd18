// What stands around pages, and the pages without a place in the site.

/// What every file that a browser opens by itself needs.
package enum SiteField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case language, contentSecurityPolicy, siteTitle, icon

    package var holds: FieldKind { .text }
}

/// A whole file around the head and the main part of a page.
package enum DocumentField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: SiteField.shape)
    case headHTML, mainHTML, publisherName, publisherURL, publisherEmail

    package var holds: FieldKind {
        switch self {
        case .headHTML, .mainHTML: .html
        case .publisherName, .publisherURL, .publisherEmail: .text
        }
    }
}

package enum FrameField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: DocumentField.shape)
    case root, stylesheet, floorScript, script, feed, isClosed, closedNotice, searchURL, navigation, hasFooter, footer

    package var holds: FieldKind {
        switch self {
        case .root, .stylesheet, .floorScript, .script, .feed, .closedNotice, .searchURL: .text
        case .isClosed, .hasFooter: .flag
        case .navigation, .footer: .list(MenuField.shape)
        }
    }
}

package enum MenuField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case url, title, isCurrent

    package var holds: FieldKind {
        switch self {
        case .url, .title: .text
        case .isCurrent: .flag
        }
    }
}

package enum SingleFileField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: DocumentField.shape)
    case siteURL, styleHTML, floorScriptHTML, scriptHTML

    package var holds: FieldKind {
        switch self {
        case .siteURL: .text
        case .styleHTML, .floorScriptHTML, .scriptHTML: .html
        }
    }
}

package enum HeadField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case documentTitle, title, siteTitle, description, canonical, openGraphType, openGraphDescription, style
    case floorScript, script

    package var holds: FieldKind { .text }
}

package enum RedirectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: SiteField.shape)
    case title, url, canonical, stylesheet, isClosed

    package var holds: FieldKind {
        switch self {
        case .title, .url, .canonical, .stylesheet: .text
        case .isClosed: .flag
        }
    }
}

/// Without a name of the site: this page can be read by everyone.
package enum LockField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case language, contentSecurityPolicy, icon, stylesheet, style, floorScript, script, dataHTML

    package var holds: FieldKind { self == .dataHTML ? .html : .text }
}

package enum NotFoundField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case title, homeURL

    package var holds: FieldKind { .text }
}
