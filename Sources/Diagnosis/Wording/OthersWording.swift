extension Diagnostic.Others {
    /// "Ook op regel 8, 12, 15 en 1.990 keer meer."; with columns where two stand on one line.
    func wording(after first: Diagnostic) -> String? {
        guard count > 0 else { return nil }
        let lines = [first.line] + places.map(\.line)
        let areApart = Set(lines).count == lines.count
        let listed = places.map { areApart ? String($0.line) : "\($0.line):\($0.column)" }
        let unlisted = count - places.count
        let places = Self.list(listed + (unlisted > 0 ? ["\(Self.grouped(unlisted)) keer meer"] : []))
        return "Ook op \(areApart ? "regel " : "")\(places)."
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " en " + last
    }

    /// "1.990".
    private static func grouped(_ number: Int) -> String {
        var text = ""
        for (place, digit) in String(number).reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { text = "." + text }
            text = String(digit) + text
        }
        return text
    }
}
