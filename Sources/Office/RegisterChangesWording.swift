import ScanModel

/// The Dutch of what changed between school years, for the office to look at.
package struct RegisterChangesWording: Sendable {
    private let changes: [RegisterChanges]

    package init(of archive: ResultArchive) { changes = RegisterChanges.all(in: archive.register) }

    /// Empty when the register holds for every year, or nothing changed.
    package var text: String {
        changes.map(Self.text).joined()
    }

    /// Of a country that was merged there is more than anyone reads.
    private static let shown = 20

    private static func text(_ changes: RegisterChanges) -> String {
        var lines = ["Scholen in \(changes.laterYear), naast \(changes.earlierYear):"]
        lines += list(changes.gone) { change in
            "  \(name(change.school)) staat er niet meer bij." + alike(change, "Nieuw is")
        }
        lines += list(changes.new) { change in
            "  \(name(change.school)) is nieuw." + alike(change, "Weg is")
        }
        lines += list(changes.moved) { move in "  \(name(move.later)): \(differences(move).joined(separator: "; "))." }
        if !changes.gone.isEmpty {
            lines.append(
                "  Een code die weg is, wordt niet met een andere verbonden: de rondes van die school staan los van elkaar."
            )
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private static func list<Item>(_ items: [Item], _ line: (Item) -> String) -> [String] {
        let more = items.count - shown
        return items.prefix(shown).map(line) + (more > 0 ? ["  … en nog \(more)."] : [])
    }

    private static func name(_ school: School) -> String {
        "\(school.code) (\(school.name)\(school.place.isEmpty ? "" : ", \(school.place)"))"
    }

    private static func alike(_ change: RegisterChanges.Change, _ words: String) -> String {
        guard !change.alike.isEmpty else { return "" }
        return " \(words) \(change.alike.map(\.code).joined(separator: ", ")), met dezelfde naam en plaats."
    }

    private static func differences(_ move: RegisterChanges.Move) -> [String] {
        let (old, new) = (move.earlier, move.later)
        return [
            difference("bestuur", [old.board], [new.board]),
            difference("partnerschappen", old.partnerships, new.partnerships),
            difference("regio", [old.region], [new.region]),
            difference("leergroep", old.learningGroups, new.learningGroups),
        ].compactMap(\.self)
    }

    private static func difference(_ what: String, _ old: [String], _ new: [String]) -> String? {
        let (before, after) = (old.filter { !$0.isEmpty }, new.filter { !$0.isEmpty })
        guard before.map({ $0.lowercased() }).sorted() != after.map({ $0.lowercased() }).sorted() else { return nil }
        func shown(_ names: [String]) -> String { names.isEmpty ? "geen" : names.joined(separator: " en ") }
        return "\(what) was \(shown(before)), is nu \(shown(after))"
    }
}
