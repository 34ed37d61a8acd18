/// The step of the five-step colour ramp that a stage gets, whatever the number of stages.
package enum StageLevel {
    /// The steps of the ramp.
    package static let steps = 5

    /// From 1 for the first stage to 5 for the last, halves upwards; `nil` when the scan has no such stage. A scan of one
    /// stage gets 1.
    package static func level(stage: Int, of stages: Int) -> Int? {
        guard stage >= 1, stage <= stages else { return nil }
        let gaps = stages - 1
        guard gaps > 0 else { return 1 }
        // Rounding (stage - 1) * 4 / gaps in whole numbers, so that the page's script gets the same.
        return 1 + ((stage - 1) * (steps - 1) * 2 + gaps) / (gaps * 2)
    }
}
