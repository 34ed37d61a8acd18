/// How strongly the cell of a count is tinted. Bound to `Tests/Fixtures/vectors/shares.json`, as in the page's script.
package enum ShareLevel {
    /// 0 for nobody, else a step of the ramp of `StageLevel` by the share of the schools, rounded up.
    package static func level(_ count: Int, of total: Int) -> Int {
        guard count > 0, total > 0 else { return 0 }
        return min(StageLevel.steps, 1 + (count * StageLevel.steps - 1) / total)
    }
}
