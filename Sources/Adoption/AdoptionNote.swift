/// What happened to a piece of text that another generator understands and this one does not, or not in that way.
enum AdoptionNote: Hashable, Sendable {
    // Done, and to be looked at.
    case titleFromHeading
    case titleFromName
    case headingsLowered
    case commentRemoved
    case attributesRemoved(String)
    case calloutBecame(String, kind: String)
    case embedBecameLink(String)
    case captionBecameText
    case dateFromName
    // Left as it was: for the editor.
    case keyLeft(String, value: String)
    case frontMatterUnread(String)
    case shortcodeLeft(String)
    case linkUnknown(String)
    case imageElsewhere(String)
    case htmlLeft(String)
    case notText

    /// Whether somebody has to decide.
    var isOpen: Bool {
        switch self {
        case .titleFromHeading, .titleFromName, .headingsLowered, .commentRemoved, .attributesRemoved,
            .calloutBecame, .embedBecameLink, .captionBecameText, .dateFromName:
            false
        default: true
        }
    }
}

/// The notes on one page, in the order in which they were made, each with how often.
struct AdoptionNotes: Sendable {
    private(set) var counts: [(note: AdoptionNote, count: Int)] = []
    private var places: [AdoptionNote: Int] = [:]

    mutating func add(_ note: AdoptionNote) {
        if let place = places[note] {
            counts[place].count += 1
        } else {
            places[note] = counts.count
            counts.append((note, 1))
        }
    }
}
