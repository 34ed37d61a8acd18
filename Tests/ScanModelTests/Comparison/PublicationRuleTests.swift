import ScanModel
import TestSupport
import Testing

@Suite struct PublicationRuleTests {
    @Test func decidesAsTheVectorsSay() throws {
        for vector in try Fixture.cases(.suppression) {
            let name = try vector.text("name")
            var rule = PublicationRule(
                protecting: Set(try vector.texts("protected")),
                minimum: try vector.number("minimum")
            )
            let groups = try #require(vector["groups"]?.array).map { Set(($0.array ?? []).compactMap(\.string)) }
            #expect(groups.map { rule.accept($0) } == vector["published"]?.array?.compactMap(\.bool), "\(name)")
        }
    }

    /// Brute force: no combination of published sets, each taken −2 to 2 times, speaks of one to four schools.
    @Test(arguments: 0..<60)
    func nothingCanBeUndoneBySubtraction(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (schools, sets) = Self.register(&random)
        var rule = PublicationRule(protecting: Set(schools))
        var published: [Set<String>] = []
        for set in sets where published.count < 5 && rule.accept(set) { published.append(set) }
        #expect(Self.smallestSecret(schools, published) == nil)
    }

    /// The same check must find what goes wrong without the rule.
    @Test func sizeAloneIsNotEnough() {
        let undone = (0..<60 as Range<UInt64>).filter { seed in
            var random = SeededGenerator(seed: seed)
            let (schools, sets) = Self.register(&random)
            return Self.smallestSecret(schools, Array(sets.filter { $0.count >= 5 }.prefix(5))) != nil
        }
        #expect(undone.count > 20)
    }

    @Test func schoolsThatAreKnownAnywayArePermittedToBeFew() {
        var random = SeededGenerator(seed: 99)
        for _ in 0..<40 {
            let (schools, sets) = Self.register(&random)
            let protected = schools.filter { _ in random.chance(2) }
            var rule = PublicationRule(protecting: Set(protected))
            var published: [Set<String>] = []
            for set in sets where published.count < 4 && rule.accept(set) { published.append(set) }
            #expect(Self.smallestSecret(protected, published) == nil)
        }
    }

    /// All schools, then sets as registers have them: parts, parts of parts, and sets that cross them.
    private static func register(_ random: inout SeededGenerator) -> (schools: [String], sets: [Set<String>]) {
        let schools = (1...8 + random.below(33)).map(Samples.code)
        var sets = [Set(schools)]
        for _ in 0..<10 {
            let start = random.below(schools.count)
            let run = schools[start..<min(schools.count, start + 3 + random.below(14))]
            let scattered = schools.filter { _ in random.chance(3) }
            let part = sets[random.below(sets.count)].filter { _ in !random.chance(3) }
            sets.append([Set(run), Set(scattered), part, Set(run).union(scattered)][random.below(4)])
        }
        return (schools, random.chance(3) ? Array(sets.dropFirst()) : sets)
    }

    /// One to four schools that a combination of the sets speaks of.
    private static func smallestSecret(_ schools: [String], _ sets: [Set<String>]) -> [Int]? {
        let vectors = sets.map { set in schools.map { set.contains($0) ? 1 : 0 } }
        func search(_ index: Int, _ sum: [Int]) -> [Int]? {
            guard index < vectors.count else {
                return (1...4).contains(sum.count { $0 != 0 }) ? sum : nil
            }
            for factor in -2...2 {
                var next = sum
                if factor != 0 {
                    for place in next.indices { next[place] += factor * vectors[index][place] }
                }
                if let secret = search(index + 1, next) { return secret }
            }
            return nil
        }
        return search(0, [Int](repeating: 0, count: schools.count))
    }
}
