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
    /// How often the watcher was asked what changed, and how many of its answers the session has in it.
    private var asked = 0
    private var covered = 0
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

    /// The site as its files are now. What changes after the question is for the next one: a file that goes on being
    /// written must not keep every page waiting.
    ///
    /// - Parameter isPatient: leaves out files that an editor may still be busy with.
    @discardableResult
    func current(isPatient: Bool = false) async -> Moment {
        pending.add(watcher.changes(isPatient: isPatient))
        asked += 1
        let wanted = asked
        while covered < wanted {
            if let running {
                await running.value
            } else if pending.isNothing {
                covered = asked
            } else {
                let (change, earlier, covering) = (pending, session, asked)
                pending = .nothing
                running = Task { self.finish(await earlier.updated(after: change), covering: covering) }
            }
        }
        return Moment(number: number, state: session.state)
    }

    private func finish(_ session: SiteSession, covering answers: Int) {
        self.session = session
        covered = answers
        running = nil
        // A theme may come to extend another one.
        if !session.state.isUnreadable { watcher.follow(session.folders) }
        number += 1
        let moment = Moment(number: number, state: session.state)
        report(moment)
        for follower in followers.values { follower.yield(moment) }
    }

    /// The site as it would be if a file held these bytes.
    ///
    /// - Parameter path: inside the content folder.
    func trying(_ bytes: [UInt8], at path: String) async -> SiteState {
        await current(isPatient: true)
        return await session.trying(bytes, at: path)
    }

    /// The site after this program itself wrote a file; nobody waits for the watcher to see it.
    func wrote(_ file: String) async {
        pending.add(.files([file]))
        await current()
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
