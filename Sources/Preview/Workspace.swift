import Site

/// The one place that knows the site of now. Updates come one after the other, never two at a time, and whoever asks
/// for the site gets one that has everything saved before the question.
actor Workspace {
    /// The site of one moment.
    struct Moment: Sendable {
        /// Rises with every update.
        var number: Int
        var state: SiteState
    }

    private var session: SiteSession
    private var number = 1
    private let watcher: any FileWatcher
    private var pending = FileChange.nothing
    private var running: Task<Void, Never>?
    private var followers: [Int: AsyncStream<Moment>.Continuation] = [:]
    private var followerCount = 0
    private let report: @Sendable (Moment) -> Void

    /// - Parameter report: told of every update, and of the first state.
    init(_ request: BuildRequest, watcher: any FileWatcher, report: @escaping @Sendable (Moment) -> Void) async {
        self.watcher = watcher
        self.report = report
        session = await SiteSession.start(request)
        watcher.follow(session.folders)
        report(Moment(number: number, state: session.state))
    }

    /// The site as its files are now.
    ///
    /// - Parameter isPatient: waits for files that are still being written.
    @discardableResult
    func current(isPatient: Bool = false) async -> Moment {
        while true {
            pending.add(watcher.changes(isPatient: isPatient))
            if let running {
                await running.value
            } else if pending.isNothing {
                return Moment(number: number, state: session.state)
            } else {
                let change = pending
                pending = .nothing
                let earlier = session
                running = Task { self.finish(await earlier.updated(after: change)) }
            }
        }
    }

    private func finish(_ session: SiteSession) {
        self.session = session
        running = nil
        // A theme may come to extend another one.
        if !session.state.isUnreadable { watcher.follow(session.folders) }
        number += 1
        let moment = Moment(number: number, state: session.state)
        report(moment)
        for follower in followers.values { follower.yield(moment) }
    }

    /// Updates whenever the watcher signals, until it stops.
    func watch() async {
        for await _ in watcher.signals {
            // A save is a handful of events; after a breath most are there.
            try? await Task.sleep(for: .milliseconds(5))
            await current(isPatient: true)
        }
    }

    /// The newest moments from now on, this one first. One that nobody took is replaced by the next.
    func follow() async -> AsyncStream<Moment> {
        let now = await current(isPatient: true)
        let (stream, continuation) = AsyncStream.makeStream(of: Moment.self, bufferingPolicy: .bufferingNewest(1))
        followerCount += 1
        let key = followerCount
        followers[key] = continuation
        continuation.onTermination = { _ in Task { await self.forget(key) } }
        continuation.yield(now)
        return stream
    }

    private func forget(_ key: Int) {
        followers[key] = nil
    }

    func stop() {
        watcher.stop()
        for follower in followers.values { follower.finish() }
        followers = [:]
    }
}
