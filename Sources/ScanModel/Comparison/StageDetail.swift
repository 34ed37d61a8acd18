/// Which pictures of a scan and school year may show single stages.
///
/// Five schools in one stage tell where each of them stands: the register says who they are. So does one school apart,
/// for that school itself. The rule of subtraction (`PublicationRule`) does not see that; this one does, aspect by
/// aspect.
///
/// **The rule.** Take the atoms of the published sets: schools that are in exactly the same ones. A school is *hidden*
/// on an aspect when there are at least two others of which it may have the answer without any published number being
/// another one: of its own atom those at another stage; of other atoms, as long as no set with single stages divides
/// them, those at the other stage of its pair (`StagePairs`) whose ambition is of the same pair too. The same is asked
/// of the ambition; that a school chose none says nothing. In the order in which groups are tried, a set shows single
/// stages when all schools of it, and of what it leaves of the sets that show them already, are hidden. Else the set
/// says less of this aspect (`AspectPicture.merged`): two stages together, those without a stage together, and not how
/// many want to go on, for of schools in the last two stages that would be the stage again.
///
/// **Why it holds.** Let a school and one of those others change answers. Sets with both count the same. Sets with one
/// of them show this aspect by pairs, and the pairs are the same. So every published number of that year stays what it
/// is, and nobody who reads them all, adds them up and knows one answer can tell where the school stands: of two others
/// one is left, also for the one who is one of them. In a set that shows pairs only, and whose schools are in no set
/// with single stages, every school may be at either stage of its pair, whatever a reader knows of the others.
///
/// **What it does not hide.** Two schools that put their answers together learn the stage of the others when exactly
/// these two differ from all others. How many schools start with an aspect or tell about it stays a number, also when
/// it is all of them. Rounds of an aspect are left out where either year says less, so that a year cannot fill in the
/// other.
///
/// The work is in proportion to the schools and the groups: sets are unions of atoms, an atom of which all schools are
/// hidden among themselves is looked at once, and what a set leaves of a large one is known from its sums.
struct StageDetail {
    /// How many others a school has to be exchangeable with: one more than an insider knows.
    static let others = 2

    /// What a school says about an aspect, as far as this rule looks: a stage from 1, above those the states, and the
    /// ambition, 0 for none.
    struct Mark: Sendable, Hashable {
        let now: UInt8
        let target: UInt8

        init(_ answer: Answer?, stages: Int) {
            let isStage = { (stage: Int?) in stage.map { $0 >= 1 && $0 <= stages } ?? false }
            now =
                switch answer?.state {
                case .answered where isStage(answer?.current): UInt8(clamping: answer?.current ?? 0)
                case .unknown: UInt8(clamping: stages + 1)
                case .notApplicable: UInt8(clamping: stages + 2)
                default: UInt8(clamping: stages + 3)
                }
            target = isStage(answer?.target) ? UInt8(clamping: answer?.target ?? 0) : 0
        }
    }

    private let stages: Int
    /// Of every protected school, by aspect.
    private let marks: [[Mark]]
    /// Of every protected school, from 0.
    private let atoms: [Int]
    private let atomCount: Int

    init(stages: Int, marks: [[Mark]], atoms: [Int]) {
        self.stages = stages
        self.marks = marks
        let numbers = Dictionary(Set(atoms).sorted().enumerated().map { ($1, $0) }) { first, _ in first }
        self.atoms = atoms.map { numbers[$0] ?? 0 }
        atomCount = numbers.count
    }

    /// By set and aspect, whether it may show single stages.
    ///
    /// - Parameter sets: the protected schools of every published set, in the order in which they are tried.
    func isShown(in sets: [[Int]], aspects: Int) -> [[Bool]] {
        let unions = sets.map { Set($0.map { atoms[$0] }).sorted() }
        var shown = sets.map { _ in [Bool](repeating: true, count: aspects) }
        for aspect in 0..<aspects {
            var tallies = [Tally](repeating: Tally(stages: stages), count: atomCount)
            for (school, own) in marks.enumerated() { tallies[atoms[school]].add(own[aspect]) }
            var division = Division(tallies)
            for (place, union) in unions.enumerated() { shown[place][aspect] = division.accept(union) }
        }
        return shown
    }
}

extension StageDetail {
    /// The atoms of one aspect, divided by the sets that show single stages.
    private struct Division {
        /// Atoms that the same of those sets have.
        struct Part {
            var size = 0
            var sum: Tally
            /// The atoms of which a school is not hidden among themselves, and their sum.
            var open: [Int] = []
            var openSum: Tally
        }

        private let tallies: [Tally]
        private let isOpen: [Bool]
        private let empty: Part
        /// By atom; 0 for those that no such set has.
        private var partOf: [Int]
        private var parts: [Part]

        init(_ tallies: [Tally]) {
            self.tallies = tallies
            isOpen = tallies.map { !$0.isHidden(among: nil) }
            let none = Tally(stages: tallies.first?.stages ?? 1)
            empty = Part(sum: none, openSum: none)
            partOf = [Int](repeating: 0, count: tallies.count)
            parts = [empty]
        }

        /// Lets a set of atoms show single stages, unless a school would then not be hidden.
        mutating func accept(_ union: [Int]) -> Bool {
            var pieces: [Int: Part] = [:]
            for atom in union { add(atom, to: &pieces[partOf[atom], default: empty]) }
            var rests: [Int: Part] = [:]
            for (number, piece) in pieces {
                guard isHidden(piece) else { return false }
                guard number != 0, piece.size < parts[number].size else { continue }
                var rest = parts[number]
                rest.size -= piece.size
                rest.sum.subtract(piece.sum)
                rest.openSum.subtract(piece.openSum)
                if !piece.open.isEmpty {
                    let moved = Set(piece.open)
                    rest.open.removeAll(where: moved.contains)
                }
                guard isHidden(rest) else { return false }
                rests[number] = rest
            }
            for (number, rest) in rests { parts[number] = rest }
            var numbers: [Int: Int] = [:]
            for (number, piece) in pieces where number == 0 || rests[number] != nil {
                numbers[number] = parts.count
                parts.append(piece)
            }
            for atom in union { if let number = numbers[partOf[atom]] { partOf[atom] = number } }
            return true
        }

        private func add(_ atom: Int, to part: inout Part) {
            part.size += 1
            part.sum.add(tallies[atom])
            guard isOpen[atom] else { return }
            part.open.append(atom)
            part.openSum.add(tallies[atom])
        }

        /// Whether all schools of a part are hidden.
        private func isHidden(_ part: Part) -> Bool {
            part.open.isEmpty || part.sum.hides(part.openSum)
                || part.open.allSatisfy { tallies[$0].isHidden(among: part.sum) }
        }
    }
}

extension StageDetail {
    /// How many schools say what about an aspect.
    private struct Tally {
        let stages: Int
        /// A place per pair of now and ambition.
        private var counts: [Int]

        init(stages: Int) {
            self.stages = stages
            counts = [Int](repeating: 0, count: (stages + 3) * (stages + 1))
        }

        mutating func add(_ mark: Mark) { counts[(Int(mark.now) - 1) * (stages + 1) + Int(mark.target)] += 1 }

        mutating func add(_ other: Tally) { for place in counts.indices { counts[place] += other.counts[place] } }

        mutating func subtract(_ other: Tally) { for place in counts.indices { counts[place] -= other.counts[place] } }

        /// Whether each of these schools is hidden.
        ///
        /// - Parameter all: what the schools say that are divided by no set with single stages, these among them.
        func isHidden(among all: Tally?) -> Bool {
            let size = counts.reduce(0, +)
            let byNow = (0..<stages + 3).map { now in (0...stages).reduce(0) { $0 + count(now, $1) } }
            let byTarget = (0...stages).map { target in (0..<stages + 3).reduce(0) { $0 + count($1, target) } }
            return allHold { now, target in
                let (here, there) = alike(now, target)
                let (allHere, allThere) = all?.alike(now, target) ?? (here, there)
                return size - byNow[now] + allHere - here >= StageDetail.others
                    && (target == 0 || size - byTarget[target] + allThere - there >= StageDetail.others)
            }
        }

        /// Whether schools that say what these do are hidden whatever their atoms: there are enough of other atoms, or
        /// of their own.
        func hides(_ some: Tally) -> Bool {
            some.allHold { now, target in
                let (byNow, byTarget) = alike(now, target)
                return byNow >= StageDetail.others && (target == 0 || byTarget >= StageDetail.others)
            }
        }

        /// How many could change answers across atoms with a school that says this: at another stage, and with another
        /// ambition, both of the same pairs.
        private func alike(_ now: Int, _ target: Int) -> (byNow: Int, byTarget: Int) {
            var (byNow, byTarget) = (0, 0)
            for otherNow in 0..<stages + 3 where pair(ofNow: otherNow) == pair(ofNow: now) {
                for otherTarget in 0...stages where pair(ofTarget: otherTarget) == pair(ofTarget: target) {
                    if otherNow != now { byNow += count(otherNow, otherTarget) }
                    if otherTarget != target { byTarget += count(otherNow, otherTarget) }
                }
            }
            return (byNow, byTarget)
        }

        private func count(_ now: Int, _ target: Int) -> Int { counts[now * (stages + 1) + target] }

        private func allHold(_ isTrue: (_ now: Int, _ target: Int) -> Bool) -> Bool {
            counts.indices.allSatisfy { counts[$0] == 0 || isTrue($0 / (stages + 1), $0 % (stages + 1)) }
        }

        /// - Parameter now: from 0; the states come after the stages, and belong together.
        private func pair(ofNow now: Int) -> Int {
            now < stages ? StagePairs.place(of: now + 1, of: stages) : stages
        }

        /// - Parameter target: 0 for no ambition.
        private func pair(ofTarget target: Int) -> Int {
            target == 0 ? -1 : StagePairs.place(of: target, of: stages)
        }
    }
}
