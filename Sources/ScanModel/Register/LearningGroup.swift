/// A named set of schools that may see each other's names: what a closed edition is made for. The register has a column
/// for it; a board, a partnership and a region are such a set too.
package struct LearningGroup: Sendable, Hashable {
    package let kind: GroupKind
    /// As the register first writes it.
    package let name: String
    /// For folders and on the command line, unique in a register: `bestuur-stichting-a`.
    package let address: String

    /// Whether the row puts its school in the group.
    func holds(_ school: School) -> Bool {
        let wanted = name.lowercased()
        return school.names(of: kind).contains { $0.lowercased() == wanted }
    }

    /// What a name on the command line means.
    package enum Choice: Sendable, Equatable {
        case found(LearningGroup)
        /// Of several kinds, and those need not have the same schools: only their addresses tell them apart.
        case ambiguous([LearningGroup])
        case unknown(nearest: String?)
    }
}

extension School {
    /// The groups of a kind that the school is in; none is empty.
    func names(of kind: GroupKind) -> [String] {
        switch kind {
        case .all: []
        case .learning: learningGroups
        case .region: region.isEmpty ? [] : [region]
        case .partnership: partnerships
        case .board: board.isEmpty ? [] : [board]
        }
    }
}

extension SchoolRegister {
    /// All sets that a closed edition can be made for, in the order of their kinds, then by name. A set of one school is
    /// none: there is nobody to share with.
    package var learningGroups: [LearningGroup] {
        GroupKind.allCases.sorted().flatMap { kind -> [LearningGroup] in
            var members: [String: (name: String, codes: Set<String>)] = [:]
            for school in schools {
                for name in school.names(of: kind) {
                    members[name.lowercased(), default: (name, [])].codes.insert(SchoolCode.key(school.code))
                }
            }
            var taken: Set<String> = []
            return members.sorted { BytewiseOrder.precedes($0.key, $1.key) }.compactMap { _, group in
                let slug = Self.slug(of: group.name, besides: &taken)
                guard group.codes.count > 1 else { return nil }
                return LearningGroup(kind: kind, name: group.name, address: kind.addressPrefix + slug)
            }
        }
    }

    /// - Parameter name: as the register has it, or the address; capitals play no part.
    package func learningGroup(named name: String) -> LearningGroup.Choice {
        let groups = learningGroups
        let wanted = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let group = groups.first(where: { $0.address == wanted }) { return .found(group) }
        let found = groups.filter { $0.name.lowercased() == wanted }
        if let group = found.first { return found.count == 1 ? .found(group) : .ambiguous(found) }
        let names = groups.map(\.name)
        return .unknown(
            nearest: NearestName.of(name, among: names)
                ?? names.first { !wanted.isEmpty && $0.lowercased().contains(wanted) }
        )
    }
}

extension RegisterProblem.Fact {
    /// Why a name means no group, or more than one: those of several kinds go by their addresses.
    package init(noGroup name: String, in register: SchoolRegister) {
        switch register.learningGroup(named: name) {
        case .unknown(let nearest):
            let known = register.learningGroups.map { TextCleaning.shown($0.name) }
            self = .unknownGroup(TextCleaning.shown(name), nearest: nearest.map(TextCleaning.shown), known: known)
        case .found(let group): self = .ambiguousGroup(TextCleaning.shown(name), [group.address])
        case .ambiguous(let groups): self = .ambiguousGroup(TextCleaning.shown(name), groups.map(\.address))
        }
    }
}
