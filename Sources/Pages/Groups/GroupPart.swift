import Groups
import ScanModel

/// The pages of a group.
package enum GroupPart: String, Sendable, CaseIterable {
    /// Every school as a dot per aspect, and the counts.
    case picture
    /// Aspects × schools by name.
    case table
    /// Whom to learn from, and with whom.
    case learning
    /// What schools ask each other and let each other read.
    case voices
    /// This year beside an earlier one.
    case rounds
    /// The aspects per waarborg.
    case framework
    /// What to talk about.
    case agenda
    /// All of it for a beamer, and to take along.
    case meeting

    /// The parts that a group has.
    static func parts(of group: ScanRound.Group) -> [GroupPart] {
        allCases.filter { part in
            switch part {
            case .table: group.named.count > 1
            case .voices: !group.learning.voices.voices.isEmpty
            case .rounds: group.rounds != nil
            case .picture, .learning, .framework, .agenda, .meeting: true
            }
        }
    }

    /// The picture stands at the address of the group itself, the others below it.
    func outputPath(of group: ScanRound.Group) -> String {
        switch self {
        case .picture: group.address + ".html"
        case .table: group.address + "/wie-staat-waar.html"
        case .learning: group.address + "/leren-van-elkaar.html"
        case .voices: group.address + "/vragen-en-voorbeelden.html"
        case .rounds: group.address + "/rondes.html"
        case .framework: group.address + "/kwaliteitskader.html"
        case .agenda: group.address + "/gesprek.html"
        case .meeting: group.address + "/bijeenkomst.html"
        }
    }
}
