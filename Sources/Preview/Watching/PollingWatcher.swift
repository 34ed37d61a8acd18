import Site
import Synchronization

/// Looks at all files a few times a second: for systems and network drives that do not tell what happens.
final class PollingWatcher: FileWatcher {
    let signals: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let interval: Duration
    private let memory: Mutex<Memory>

    private struct Memory {
        var folders: [String]
        /// The files as they were when changes were last asked for.
        var last: FolderSnapshot
        /// The files as they were at the last look.
        var seen: FolderSnapshot
        var timer: Task<Void, Never>?
    }

    init(folders: [String], interval: Duration = .milliseconds(300)) {
        self.interval = interval
        let now = FolderSnapshot(of: folders)
        memory = Mutex(Memory(folders: folders, last: now, seen: now))
        (signals, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let timer = Task { [weak self, interval] in
            while (try? await Task.sleep(for: interval)) != nil {
                guard let self else { return }
                self.look()
            }
        }
        memory.withLock { $0.timer = timer }
    }

    func changes(isPatient: Bool) -> FileChange {
        memory.withLock { memory in
            let now = FolderSnapshot(of: memory.folders)
            let unfinished = isPatient ? now.changes(since: memory.seen) : []
            defer { memory.last = now.with(unfinished, of: memory.last) }
            return .files(now.changes(since: memory.last).subtracting(unfinished))
        }
    }

    func follow(_ folders: [String]) {
        memory.withLock { $0.folders = folders }
    }

    func stop() {
        memory.withLock { $0.timer?.cancel() }
        continuation.finish()
    }

    /// A file that is the same at two looks is finished.
    private func look() {
        let isNew = memory.withLock { memory in
            let now = FolderSnapshot(of: memory.folders)
            defer { memory.seen = now }
            return !now.changes(since: memory.last).subtracting(now.changes(since: memory.seen)).isEmpty
        }
        if isNew { continuation.yield() }
    }
}
