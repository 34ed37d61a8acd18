/// How a group of schools stands in one scan and one school year: counts, nothing about any one school.
package struct GroupPicture: Sendable, Hashable {
    /// The fewest schools whose answers may be shown as a group.
    package static let minimumGroupSize = 5

    /// The schools of which this is the picture.
    package let group: SchoolGroup
    /// The scan, by its id.
    package let scanID: String
    /// The school year.
    package let round: String
    /// How many schools are counted: the n that is always said.
    package let participants: Int
    /// Whether only schools are counted that are shown by name beside the picture; see `PublicationPlan`.
    package let isNamedOnly: Bool
    /// In the order of the scan.
    package private(set) var aspects: [AspectPicture]
    /// Results that a reader could expect to be counted and are not; only reasons that may be shown.
    package let leftOut: [LeftOut]

    /// - Parameter answers: per school of the group its answers in the order of the scan; `nil` where it gave none.
    init(group: SchoolGroup, scan: Scan, round: String, answers: [[Answer?]], isNamedOnly: Bool, leftOut: [LeftOut]) {
        self.group = group
        scanID = scan.id
        self.round = round
        participants = answers.count
        self.isNamedOnly = isNamedOnly
        self.leftOut = leftOut
        aspects = scan.aspects.enumerated().map { index, aspect in
            AspectPicture(aspectID: aspect.id, stages: scan.stages.count, answers: answers.map { $0[index] })
        }
    }

    /// The same with less in it of the aspects of which single stages may not be shown.
    func merged(where isShown: [Bool]) -> GroupPicture {
        guard isShown.contains(false) else { return self }
        var picture = self
        picture.aspects = zip(aspects, isShown).map { $1 ? $0 : $0.merged }
        return picture
    }

    /// The picture of one aspect.
    package func aspect(id: String) -> AspectPicture? { aspects.first { $0.aspectID == id } }
}

/// What may be shown of a group.
package enum GroupOutcome: Sendable, Hashable {
    case shown(GroupPicture)
    /// There are results, and showing them would show single schools. Deliberately without a number.
    case tooFew
    /// No school of the group has a result that counts.
    case noData

    /// The picture, when it may be shown.
    package var picture: GroupPicture? {
        if case .shown(let picture) = self { picture } else { nil }
    }
}
