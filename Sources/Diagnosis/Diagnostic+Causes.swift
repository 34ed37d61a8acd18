extension Diagnostic {
    /// Where else in its file the same is the matter.
    package struct Others: Sendable, Hashable, Codable {
        package struct Place: Sendable, Hashable, Codable {
            package var line: Int
            /// In bytes.
            package var column: Int
        }

        /// The first of them, from the top.
        package var places: [Place] = []
        package var count = 0

        /// With the place of the message itself: enough to see what they have in common.
        static let shown = 9

        mutating func add(_ other: Diagnostic) {
            count += 1 + other.others.count
            guard places.count < Self.shown, let line = other.line else { return }
            places.append(Place(line: line, column: other.column ?? 1))
            places += other.others.places.prefix(Self.shown - places.count)
        }
    }
}

extension [Diagnostic] {
    /// One message per cause: the first of its file, which knows the others.
    ///
    /// The same fact twice is one cause. So are more than ten facts of one kind: a page that somebody pasted has
    /// thousands of them, and nobody reads the eleventh. Takes linear time, and keeps the order.
    package var byCause: [Diagnostic] {
        guard count > 1 else { return self }
        let different = joined(by: map { CausedFact(file: $0.file, severity: $0.severity, fact: $0.fact) })
        guard different.count > Self.mostOfAKind else { return different }
        var keys = different.map(CauseKind.init)
        let counts = keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        for number in keys.indices where counts[keys[number]] ?? 0 <= Self.mostOfAKind { keys[number].number = number }
        return different.joined(by: keys)
    }

    private static var mostOfAKind: Int { 10 }

    /// Those with the same key, joined to the first. A message about a whole file has no other places.
    private func joined<Key: Hashable>(by keys: [Key]) -> [Diagnostic] {
        var kept: [Diagnostic] = []
        var numbers: [Key: Int] = [:]
        for (diagnostic, key) in zip(self, keys) {
            if diagnostic.line != nil, let number = numbers[key] {
                kept[number].others.add(diagnostic)
            } else {
                if diagnostic.line != nil { numbers[key] = kept.count }
                kept.append(diagnostic)
            }
        }
        return kept
    }
}

private struct CausedFact: Hashable {
    var file: String
    var severity: Diagnostic.Severity
    var fact: Diagnostic.Fact
}

private struct CauseKind: Hashable {
    var file: String
    var severity: Diagnostic.Severity
    var code: DiagnosticCode
    /// Codes about several things say which.
    var fact: String?
    /// Set for one that stands for itself.
    var number: Int?

    init(_ diagnostic: Diagnostic) {
        let record = diagnostic.fact.record
        file = diagnostic.file
        severity = diagnostic.severity
        code = record.code
        fact = record.parameters["fact"] ?? record.parameters["dialect"]
    }
}
