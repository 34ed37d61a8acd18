/// The names of boards, partnerships, regions and learning groups in a register. Names that are nearly the same most likely mean one
/// group; written in two ways it is two, and both may be too small for a picture.
struct GroupNames {
    private struct Use {
        var name: String
        var line: Int
        var column: Int
        var codes: Set<String> = []
        /// The words that tell names apart.
        var words: [String]
    }

    /// By column, then by the name in small letters: those are one group already.
    private var uses: [RegisterColumn: [String: Use]] = [:]

    mutating func note(_ name: String, in column: RegisterColumn, of code: String, line: Int, at place: Int) {
        guard !name.isEmpty else { return }
        let key = name.lowercased()
        uses[column, default: [:]][
            key,
            default: Use(name: name, line: line, column: place, words: Self.words(of: name))
        ].codes.insert(SchoolCode.key(code))
    }

    /// A remark for each name that most likely is another one, which has more schools.
    var problems: [RegisterProblem] {
        [RegisterColumn.board, .partnerships, .region, .learningGroups].flatMap { column in
            problems(among: (uses[column] ?? [:]).values.sorted { $0.line < $1.line }, column)
        }
    }

    private func problems(among uses: [Use], _ column: RegisterColumn) -> [RegisterProblem] {
        var better: [Int: Int] = [:]
        for (left, right) in Self.nearPairs(uses.map(\.words)) {
            // The one with the most schools is meant; of two alike the first.
            let isLeft = uses[left].codes.count >= uses[right].codes.count
            let (rare, common) = isLeft ? (right, left) : (left, right)
            if let known = better[rare], uses[known].codes.count >= uses[common].codes.count { continue }
            better[rare] = common
        }
        /// Through names that are near to one that is near.
        func meant(_ number: Int) -> Int {
            var (place, steps) = (number, 0)
            while let next = better[place], steps < uses.count { (place, steps) = (next, steps + 1) }
            return place
        }
        let together = Dictionary(grouping: uses.indices, by: meant)
            .mapValues { $0.reduce(into: Set<String>()) { $0.formUnion(uses[$1].codes) }.count }
        return better.keys.sorted().map { rare in
            let (own, other) = (uses[rare], uses[meant(rare)])
            let fact = RegisterProblem.Fact.nearName(
                column,
                .init(name: TextCleaning.shown(own.name), line: own.line, schools: own.codes.count),
                near: .init(name: TextCleaning.shown(other.name), line: other.line, schools: other.codes.count),
                together: together[meant(rare)] ?? 0
            )
            return RegisterProblem(fact, line: own.line, column: own.column)
        }
    }

    /// Without what is written or left out at will: marks, accents, articles, the legal form.
    private static func words(of name: String) -> [String] {
        let words = Slug.of(name).split(separator: "-").map(String.init)
        let telling = words.filter { !GroupNameTexts.optional.contains($0) }
        if !telling.isEmpty { return telling }
        return words.isEmpty ? [name.lowercased()] : words
    }

    /// Numbers of names that have the same letters, or all but one.
    private static func nearPairs(_ names: [[String]]) -> [(Int, Int)] {
        // Two texts that differ in one letter become the same when each loses one.
        var byText: [String: [Int]] = [:]
        for (number, words) in names.enumerated() {
            let text = Array(words.joined().utf8.prefix(120))
            var variants: Set<String> = [String(decoding: text, as: UTF8.self)]
            for place in text.indices {
                variants.insert(String(decoding: text[..<place] + text[(place + 1)...], as: UTF8.self))
            }
            for variant in variants { byText[variant, default: []].append(number) }
        }
        var found: Set<[Int]> = []
        for numbers in byText.values where numbers.count > 1 {
            for (place, left) in numbers.enumerated() {
                for right in numbers[(place + 1)...] where areNear(names[left], names[right]) {
                    found.insert([min(left, right), max(left, right)])
                }
            }
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
    }

    private static func areNear(_ left: [String], _ right: [String]) -> Bool {
        if left.joined() == right.joined() { return true }
        guard left.count == right.count else { return false }
        let different = zip(left, right).filter { $0 != $1 }
        // Bestuur A and Bestuur B, Regio 1 and Regio 2 are not near: such a letter is all of the name.
        guard different.count == 1, let (one, two) = different.first,
            min(one.utf8.count, two.utf8.count) >= 3, max(one.utf8.count, two.utf8.count) >= 4,
            !(one + two).utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        return NearestName.distance(one, two) == 1
    }
}
