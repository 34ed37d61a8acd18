#if os(Linux)
    @preconcurrency import Dispatch
    import Foundation
    import Glibc
    import Site
    import Synchronization

    /// Linux's own notifications of changes (inotify), for folders and all below them.
    /// Source: https://man7.org/linux/man-pages/man7/inotify.7.html
    final class SystemWatcher: FileWatcher {
        let signals: AsyncStream<Void>
        private let continuation: AsyncStream<Void>.Continuation
        private let descriptor: Int32
        private let source: any DispatchSourceRead
        private let timer: any DispatchSourceTimer
        private let memory: Mutex<Memory>

        private struct Memory {
            var folders: [String]
            /// Watched folders by the system's number for each.
            var watched: [Int32: String] = [:]
            /// What each of `folders` was when it was watched.
            var identities: [String: Identity] = [:]
            /// What happened and was not asked for yet.
            var change = FileChange.nothing
            /// Files that an editor may be busy with, with the moment of the last event: written to and not closed yet,
            /// made, removed, or given another name.
            var unfinished: [String: ContinuousClock.Instant] = [:]
            /// Files that were made a short while ago.
            var made: [String: ContinuousClock.Instant] = [:]
            /// The last file that was moved away; the event of where it went carries the same number.
            var lastMove: (cookie: UInt32, path: String)?
            /// Looks at the files when the system has no room for more watches.
            var polling: PollingWatcher?
        }

        /// A folder may be a link, and another one can take its place under the same name.
        private struct Identity: Equatable {
            let device: UInt
            let number: UInt

            /// `nil` when no folder stands there. A link to a folder is followed.
            init?(folder: String) {
                var info = stat()
                guard stat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return nil }
                device = UInt(info.st_dev)
                number = UInt(info.st_ino)
            }
        }

        /// How long a file stays out of what the patient hear after its last event. Many editors save in steps: the old
        /// file away, a new one in its place, then its text.
        private static let patience = Duration.milliseconds(150)
        /// How long a file counts as made just now.
        private static let youth = Duration.seconds(5)

        private let limit: Int
        private let onPolling: @Sendable () -> Void

        /// - Parameters:
        ///   - limit: the most folders to watch; the system may have room for fewer. With more, the files are looked at a
        ///     few times a second.
        ///   - onPolling: told when that begins.
        /// - Returns: `nil` when the system gives no notifications.
        init?(folders: [String], limit: Int = .max, onPolling: @escaping @Sendable () -> Void = {}) {
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            (self.limit, self.onPolling) = (limit, onPolling)
            memory = Mutex(Memory(folders: folders))
            let (signals, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            (self.signals, self.continuation) = (signals, continuation)
            let queue = DispatchQueue(label: "scandossier.watching")
            source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            timer = DispatchSource.makeTimerSource(queue: queue)
            memory.withLock { memory in
                for folder in folders { watchRoot(folder, &memory) }
            }
            source.setEventHandler { [weak self] in
                // Taking the events away, or this handler is called without end.
                self?.collect()
                continuation.yield()
            }
            let descriptor = descriptor
            source.setCancelHandler { close(descriptor) }
            // A file that is never closed, and a folder that comes back, make no event of their own.
            timer.schedule(deadline: .now() + .milliseconds(100), repeating: .milliseconds(100))
            timer.setEventHandler { [weak self] in
                if self?.isWaiting == true { continuation.yield() }
            }
            source.resume()
            timer.resume()
        }

        func changes(isPatient: Bool) -> FileChange {
            collect()
            return memory.withLock { memory in
                watchReturnedFolders(&memory)
                let now = ContinuousClock.now
                let finished = memory.unfinished.filter { !isPatient || $0.value <= now - Self.patience }.map(\.key)
                finish(finished, &memory)
                memory.made = memory.made.filter { $0.value > now - Self.youth }
                if let polling = memory.polling { memory.change.add(polling.changes(isPatient: isPatient)) }
                defer { memory.change = .nothing }
                return memory.change
            }
        }

        func follow(_ folders: [String]) {
            memory.withLock { memory in
                guard memory.folders != folders else { return }
                for folder in memory.folders where !folders.contains(folder) { forget(folder, &memory) }
                memory.folders = folders
                memory.polling?.follow(folders)
                watchReturnedFolders(&memory)
            }
            continuation.yield()
        }

        func stop() {
            source.cancel()
            timer.cancel()
            memory.withLock { $0.polling?.stop() }
            continuation.finish()
        }

        private var isWaiting: Bool {
            memory.withLock { !$0.unfinished.isEmpty || !returnedFolders($0).isEmpty }
        }

        // MARK: Watching

        private static let events = [
            IN_CLOSE_WRITE, IN_MODIFY, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_ATTRIB, IN_DELETE_SELF,
            IN_MOVE_SELF,
        ].reduce(0) { $0 | Int($1) }

        /// Watches one of the folders that are followed, which may be a link, and all below it.
        /// - Returns: whether it is watched.
        @discardableResult
        private func watchRoot(_ folder: String, _ memory: inout Memory) -> Bool {
            memory.identities[folder] = Identity(folder: folder)
            return watch(folder, isLinkFollowed: true, &memory)
        }

        /// Watches a folder and all below it. In it links are not followed and hidden names passed over, as in a build.
        @discardableResult
        private func watch(_ folder: String, isLinkFollowed: Bool = false, _ memory: inout Memory) -> Bool {
            let flags = Self.events | Int(IN_ONLYDIR) | (isLinkFollowed ? 0 : Int(IN_DONT_FOLLOW))
            guard memory.watched.count < limit else {
                startPolling(&memory)
                return false
            }
            let number = inotify_add_watch(descriptor, folder, UInt32(truncatingIfNeeded: flags))
            guard number >= 0 else {
                // It may just have gone, or be a link. Anything else is a folder of which nothing would be heard.
                if ![ENOENT, ENOTDIR, ELOOP].contains(errno) { startPolling(&memory) }
                return false
            }
            memory.watched[number] = folder
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where !name.hasPrefix(".")
            {
                let path = folder + "/" + name
                if Self.isFolder(path) { watch(path, &memory) }
            }
            return true
        }

        /// Followed folders that are there and not watched: they came back, or another stands in their place.
        private func returnedFolders(_ memory: Memory) -> [String] {
            let known = Set(memory.watched.values)
            return memory.folders.filter { folder in
                guard let identity = Identity(folder: folder) else { return false }
                return memory.identities[folder] != identity || (!known.contains(folder) && memory.polling == nil)
            }
        }

        private func watchReturnedFolders(_ memory: inout Memory) {
            for folder in returnedFolders(memory) {
                stopWatching(folder, &memory)
                if watchRoot(folder, &memory) { memory.change = .everything }
            }
        }

        /// Sees to it that nothing is missed when there is no watch for every folder.
        private func startPolling(_ memory: inout Memory) {
            guard memory.polling == nil else { return }
            let polling = PollingWatcher(folders: memory.folders)
            memory.polling = polling
            memory.change = .everything
            Task { [continuation] in
                for await _ in polling.signals { continuation.yield() }
            }
            onPolling()
        }

        private static func isFolder(_ path: String) -> Bool {
            var info = stat()
            return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
        }

        // MARK: Events

        /// Reads all events there are. Done under the lock, so that none is between two readers.
        private func collect() {
            memory.withLock { memory in
                var buffer = [UInt8](repeating: 0, count: 64 * 1024)
                while true {
                    let count = read(descriptor, &buffer, buffer.count)
                    guard count > 0 else { return }
                    for event in Self.events(in: buffer[..<count]) { note(event, &memory) }
                }
            }
        }

        private struct Event {
            var watch: Int32
            var mask: UInt32
            var cookie: UInt32
            var name: String

            func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
        }

        /// An event is a header of 16 bytes (watch, mask, cookie, length of the name) and the name, filled up with zeros.
        private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
            var events: [Event] = []
            var rest = bytes
            while rest.count >= 16 {
                let (watch, numbers) = rest.withUnsafeBytes { raw in
                    (
                        raw.loadUnaligned(as: Int32.self),
                        [4, 8, 12].map { raw.loadUnaligned(fromByteOffset: $0, as: UInt32.self) }
                    )
                }
                let length = Int(numbers[2])
                let name = String(decoding: rest.dropFirst(16).prefix(length).prefix { $0 != 0 }, as: UTF8.self)
                events.append(Event(watch: watch, mask: numbers[0], cookie: numbers[1], name: name))
                rest = rest.dropFirst(16 + length)
            }
            return events
        }

        private func note(_ event: Event, _ memory: inout Memory) {
            if event.has(IN_Q_OVERFLOW) {
                // Some events are lost, so folders may be too.
                for folder in memory.folders { watchRoot(folder, &memory) }
                memory.change = .everything
                return
            }
            if event.has(IN_IGNORED) {
                memory.watched[event.watch] = nil
                return
            }
            guard let folder = memory.watched[event.watch] else { return }
            if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
                // A folder inside is reported by the one above it; the outermost has none.
                if memory.folders.contains(folder) { forget(folder, &memory) }
                return
            }
            guard !event.name.hasPrefix("."), !event.name.isEmpty else { return }
            let path = folder + "/" + event.name
            if event.has(IN_ISDIR) { noteFolder(path, event, &memory) } else { noteFile(path, event, &memory) }
        }

        private func noteFile(_ path: String, _ event: Event, _ memory: inout Memory) {
            if event.has(IN_CLOSE_WRITE) || (event.has(IN_ATTRIB) && memory.unfinished[path] == nil) {
                finish([path], &memory)
            } else if event.has(IN_MOVED_TO) {
                noteArrival(path, event, &memory)
            } else {
                if event.has(IN_CREATE) { memory.made[path] = .now }
                if event.has(IN_MOVED_FROM) { memory.lastMove = (event.cookie, path) }
                wait(for: [path], &memory)
            }
        }

        /// A file that was made just now and takes the place of another is a save. Another name for a file that was there
        /// already may be the first step of one: the old text is kept, and the new one comes where it was.
        private func noteArrival(_ path: String, _ event: Event, _ memory: inout Memory) {
            guard let move = memory.lastMove, move.cookie == event.cookie else { return finish([path], &memory) }
            memory.lastMove = nil
            if memory.made[move.path] == nil {
                wait(for: [move.path, path], &memory)
            } else {
                finish([move.path, path], &memory)
            }
        }

        private func wait(for paths: [String], _ memory: inout Memory) {
            let now = ContinuousClock.now
            for path in paths {
                memory.unfinished[path] = now
                memory.change.remove(path)
            }
        }

        private func finish(_ paths: [String], _ memory: inout Memory) {
            for path in paths { memory.unfinished[path] = nil }
            memory.change.add(.files(Set(paths)))
        }

        private func noteFolder(_ path: String, _ event: Event, _ memory: inout Memory) {
            if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
                watch(path, &memory)
            } else if event.has(IN_DELETE) || event.has(IN_MOVED_FROM) {
                forget(path, &memory)
            } else {
                return
            }
            // Files may have come with the folder, or before it was watched.
            memory.change = .everything
        }

        private func forget(_ folder: String, _ memory: inout Memory) {
            stopWatching(folder, &memory)
            memory.change = .everything
        }

        private func stopWatching(_ folder: String, _ memory: inout Memory) {
            for (number, path) in memory.watched where path == folder || path.hasPrefix(folder + "/") {
                inotify_rm_watch(descriptor, number)
                memory.watched[number] = nil
            }
        }
    }
#endif
