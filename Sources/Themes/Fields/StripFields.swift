// The geometry of a row of a school's picture.

package enum StripField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case stripWidth, stripHeight, stripY, stripStart, stripEnd, stripPlaces, ticks

    package var holds: FieldKind {
        switch self {
        case .stripWidth, .stripHeight, .stripY, .stripStart, .stripEnd, .stripPlaces: .text
        case .ticks: .list(TickField.shape)
        }
    }
}

package enum TickField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case tickNumber, tickX

    package var holds: FieldKind { .text }
}

/// A strip with the places of a school that is known when the page is made.
package enum PlacedStripField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: StripField.shape)
    case hasNow, hasTarget, isSame, nowX, goalX, wayStart, wayEnd

    package var holds: FieldKind {
        switch self {
        case .hasNow, .hasTarget, .isSame: .flag
        case .nowX, .goalX, .wayStart, .wayEnd: .text
        }
    }
}
