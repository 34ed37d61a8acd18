/// The stages two by two: what a picture shows of an aspect where single stages would say too much. Always the same
/// two, so that no other grouping of them can be compared with it. Of an odd number the last three stand together.
package enum StagePairs {
    /// - Parameter stages: how many the scan has.
    package static func of(_ stages: Int) -> [StageRange] {
        guard stages > 1 else { return [StageRange(lowest: 1, highest: max(1, stages))] }
        return stride(from: 1, to: stages, by: 2).map { first in
            StageRange(lowest: first, highest: first + 3 > stages ? stages : first + 1)
        }
    }

    /// The place of the pair that a stage belongs to.
    package static func place(of stage: Int, of stages: Int) -> Int { min((stage - 1) / 2, max(0, stages / 2 - 1)) }
}
