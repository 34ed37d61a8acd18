/// Answers by aspect id, in the order of the file.
package struct Answers: Sendable, Equatable {
    /// One answer with the id it was given under.
    package struct Entry: Sendable, Equatable {
        /// The id in the file, also when the aspect has another one by now.
        package var aspectID: String
        /// The answer.
        package var answer: Answer
        /// Where its key stood in the file; plays no part in comparing.
        package var position: JSONPosition

        /// From its parts.
        package init(aspectID: String, answer: Answer, position: JSONPosition = .start) {
            self.aspectID = aspectID
            self.answer = answer
            self.position = position
        }

        package static func == (left: Entry, right: Entry) -> Bool {
            left.aspectID == right.aspectID && left.answer == right.answer
        }
    }

    /// All answers, each id once.
    package private(set) var entries: [Entry]

    /// Of entries with the same id the last one stays, at the place of the first.
    package init(_ entries: [Entry] = []) {
        self.entries = []
        for entry in entries { set(entry) }
    }

    /// Of entries that are known to have an id of their own each.
    init(distinct entries: [Entry]) { self.entries = entries }

    /// How many answers there are.
    package var count: Int { entries.count }
    /// Whether there are none.
    package var isEmpty: Bool { entries.isEmpty }
    /// The ids in the order of the file.
    package var aspectIDs: [String] { entries.map(\.aspectID) }

    /// The answer under exactly this id. A new id goes to the end; `nil` removes the answer.
    package subscript(aspectID: String) -> Answer? {
        get { entries.first { $0.aspectID == aspectID }?.answer }
        set {
            if let newValue {
                set(Entry(aspectID: aspectID, answer: newValue))
            } else {
                entries.removeAll { $0.aspectID == aspectID }
            }
        }
    }

    /// Puts texts that are known in the place of equal ones of its own: a thousand files that name an aspect need its name
    /// once.
    mutating func share(_ names: Set<String>) {
        for index in entries.indices {
            guard let place = names.firstIndex(of: entries[index].aspectID) else { continue }
            entries[index].aspectID = names[place]
        }
    }

    private mutating func set(_ entry: Entry) {
        if let index = entries.firstIndex(where: { $0.aspectID == entry.aspectID }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }
}
