/// A reference to a footnote. `occurrence` counts from 1 for each footnote.
struct FootnoteReference: Sendable, Hashable {
    var number: Int
    var occurrence: Int
}

/// Numbers footnotes in the order in which the text first refers to them.
struct FootnoteNumbering: Sendable {
    /// Indices of definitions: footnote 1 first.
    private(set) var order: [Int] = []
    /// How often each footnote is referred to: footnote 1 first.
    private(set) var counts: [Int] = []
    private(set) var references: [FootnoteReference] = []
    private var numbers: [Int: Int] = [:]

    /// Returns the index of the new reference.
    mutating func refer(to definition: Int) -> Int {
        let number: Int
        if let known = numbers[definition] {
            number = known
        } else {
            order.append(definition)
            counts.append(0)
            number = order.count
            numbers[definition] = number
        }
        counts[number - 1] += 1
        references.append(FootnoteReference(number: number, occurrence: counts[number - 1]))
        return references.count - 1
    }
}
