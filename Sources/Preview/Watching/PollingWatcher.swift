import Site
import Synchronization

/// Looks at all files a few times a second: for systems and network drives that do not tell what happens.
final class PollingWatcher: FileWatcher {
    let signals: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let folders: [String]
    private let last: Mutex<FolderSnapshot>
    private let timer: Task<Void, Never>

    init(folders: [String], interval: Duration = .milliseconds(300)) {
        self.folders = folders
        last = Mutex(FolderSnapshot(of: folders))
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        (self.signals, self.continuation) = (signals, continuation)
        timer = Task {
            var seen = FolderSnapshot(of: folders)
            while (try? await Task.sleep(for: interval)) != nil {
                let now = FolderSnapshot(of: folders)
                if now.changes(since: seen) != [] { continuation.yield() }
                seen = now
            }
        }
    }

    func changes(isPatient: Bool) -> FileChange {
        last.withLock { last in
            let now = FolderSnapshot(of: folders)
            defer { last = now }
            return .files(now.changes(since: last))
        }
    }

    func stop() {
        timer.cancel()
        continuation.finish()
    }
}
