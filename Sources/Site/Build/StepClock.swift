/// Seconds between the steps of a build.
struct StepClock {
    private(set) var steps: [(step: BuildStep, seconds: Double)] = []
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant

    init() {
        last = clock.now
    }

    mutating func mark(_ step: BuildStep) {
        let now = clock.now
        let (seconds, attoseconds) = last.duration(to: now).components
        steps.append((step, Double(seconds) + Double(attoseconds) / 1e18))
        last = now
    }
}
