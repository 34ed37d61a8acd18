/// What one school says about each aspect of a scan: what the rules of learning from each other look at. One per school.
package struct SchoolAnswers: Sendable, Equatable {
    /// As the result has it.
    package let code: String
    /// May be empty.
    package let name: String
    /// Whether the school may be shown by name with its stages. The others take no part in anything that names.
    package let isNamed: Bool
    /// Whether its notes may be shown too; a text may need a consent of its own besides (`Answer.shows`).
    package let showsNotes: Bool
    /// By the id that the aspect has now; an absent answer means not discussed.
    package let answers: [String: Answer]

    /// From its parts.
    package init(
        code: String,
        name: String = "",
        isNamed: Bool,
        showsNotes: Bool = false,
        answers: [String: Answer]
    ) {
        self.code = code
        self.name = name
        self.isNamed = isNamed
        self.showsNotes = showsNotes
        self.answers = answers
    }

    /// What a result says, its renamed aspects under their present ids.
    package init(_ result: ScanResult, scan: Scan, audience: Audience) {
        let resolved = result.answers(resolvedFor: scan)
        self.init(
            code: result.school.code,
            name: result.school.name,
            isNamed: audience.names(result.sharing),
            showsNotes: audience.showsNotes(of: result),
            answers: Dictionary(resolved.map { ($0.aspect.id, $0.answer) }) { first, _ in first }
        )
    }

    /// The same under another name, such as that of the register.
    package func named(_ name: String) -> SchoolAnswers {
        SchoolAnswers(code: code, name: name, isNamed: isNamed, showsNotes: showsNotes, answers: answers)
    }

    /// The stage the school is at.
    package func stage(_ aspectID: String) -> Int? {
        guard let answer = answers[aspectID], answer.state == .answered else { return nil }
        return answer.current
    }

    /// What codes of one school have in common; also the order of schools where nothing else orders them.
    var key: String { SchoolCode.key(code) }

    /// By code: an order that says nothing about the school.
    static func precedes(_ left: SchoolAnswers, _ right: SchoolAnswers) -> Bool {
        BytewiseOrder.precedes(left.key, right.key)
    }
}
