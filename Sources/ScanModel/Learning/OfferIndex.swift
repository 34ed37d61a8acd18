/// Which schools are willing to tell others about an aspect, by the stage they are at. Made once for a group, so that
/// the work per school does not grow with the group.
struct OfferIndex: Sendable {
    private struct Offer: Sendable {
        let key: String
        let code: String
    }

    /// By aspect, then stage; the schools by code.
    private var offers: [String: [Int: [Offer]]] = [:]

    init(_ schools: [SchoolAnswers]) {
        for school in schools.filter(\.isNamed).sorted(by: SchoolAnswers.precedes) {
            for (aspectID, answer) in school.answers where answer.offer {
                guard let stage = school.stage(aspectID) else { continue }
                offers[aspectID, default: [:]][stage, default: []].append(Offer(key: school.key, code: school.code))
            }
        }
    }

    /// The best answers to a need: those of the best fit there is, the first `limit` of them in the order of their codes,
    /// counted on from the code of the school itself. Without that turn the school with the first code would have to
    /// receive everybody. The school itself is never among them: it is not ahead of itself.
    func best(for need: LearningNeed, _ aspectID: String, of key: String, limit: Int) -> [Suggestion] {
        let stages = offers[aspectID] ?? [:]
        for fit in LearningFit.allCases {
            let found = stages.filter { LearningFit(need, otherStage: $0.key) == fit }.flatMap { stage, list in
                Self.first(limit, of: list, after: key).map { (offer: $0, stage: stage) }
            }
            if found.isEmpty { continue }
            let ordered = found.sorted { Self.precedes($0.offer, $1.offer, after: key) }
            return ordered.prefix(limit).compactMap { Suggestion(aspectID, need, from: $0.offer.code, at: $0.stage) }
        }
        return []
    }

    private static func first(_ limit: Int, of list: [Offer], after key: String) -> [Offer] {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if BytewiseOrder.precedes(key, list[middle].key) { high = middle } else { low = middle + 1 }
        }
        return Array((list[low...].prefix(limit) + list[..<low].prefix(limit)).prefix(limit))
    }

    private static func precedes(_ left: Offer, _ right: Offer, after key: String) -> Bool {
        let (leftIsLater, rightIsLater) = (
            BytewiseOrder.precedes(key, left.key), BytewiseOrder.precedes(key, right.key)
        )
        return leftIsLater == rightIsLater ? BytewiseOrder.precedes(left.key, right.key) : leftIsLater
    }
}
