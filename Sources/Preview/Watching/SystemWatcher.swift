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
            /// What happened and was not asked for yet.
            var change = FileChange.nothing
            /// Files that were written to and not closed yet, with the moment of the last write.
            var unfinished: [String: ContinuousClock.Instant] = [:]
        }

        /// How long a file may stay open after a write before it is read as it is.
        private static let patience = Duration.milliseconds(150)

        /// - Returns: `nil` when the system gives no notifications.
        init?(folders: [String]) {
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            memory = Mutex(Memory(folders: folders))
            let (signals, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            (self.signals, self.continuation) = (signals, continuation)
            let queue = DispatchQueue(label: "scandossier.watching")
            source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            timer = DispatchSource.makeTimerSource(queue: queue)
            memory.withLock { memory in
                for folder in folders { watch(folder, &memory) }
            }
            source.setEventHandler { [weak self] in
                // Taking the events away, or this handler is called without end.
                self?.collect()
                continuation.yield()
            }
            let descriptor = descriptor
            source.setCancelHandler { close(descriptor) }
            // A file that is never closed, and a folder that comes back, make no event of their own.
            timer.schedule(deadline: .now() + .milliseconds(200), repeating: .milliseconds(200))
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
                let limit = ContinuousClock.now - Self.patience
                let finished = memory.unfinished.filter { !isPatient || $0.value <= limit }.map(\.key)
                for path in finished { memory.unfinished[path] = nil }
                memory.change.add(.files(Set(finished)))
                defer { memory.change = .nothing }
                return memory.change
            }
        }

        func follow(_ folders: [String]) {
            memory.withLock { memory in
                guard memory.folders != folders else { return }
                for folder in memory.folders where !folders.contains(folder) { forget(folder, &memory) }
                memory.folders = folders
                watchReturnedFolders(&memory)
            }
            continuation.yield()
        }

        func stop() {
            source.cancel()
            timer.cancel()
            continuation.finish()
        }

        private var isWaiting: Bool {
            memory.withLock { !$0.unfinished.isEmpty || missingFolders($0).contains(where: Self.isFolder) }
        }

        // MARK: Watching

        private static let events = [
            IN_CLOSE_WRITE, IN_MODIFY, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_ATTRIB, IN_DELETE_SELF,
            IN_MOVE_SELF,
        ].reduce(0) { $0 | Int($1) }

        /// Watches a folder and all below it. Links are not followed and hidden names passed over, as in a build.
        private func watch(_ folder: String, _ memory: inout Memory) {
            let flags = UInt32(truncatingIfNeeded: Self.events | Int(IN_ONLYDIR) | Int(IN_DONT_FOLLOW))
            let number = inotify_add_watch(descriptor, folder, flags)
            guard number >= 0 else { return }
            memory.watched[number] = folder
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where !name.hasPrefix(".")
            {
                let path = folder + "/" + name
                if Self.isFolder(path) { watch(path, &memory) }
            }
        }

        private func missingFolders(_ memory: Memory) -> [String] {
            let known = Set(memory.watched.values)
            return memory.folders.filter { !known.contains($0) }
        }

        private func watchReturnedFolders(_ memory: inout Memory) {
            for folder in missingFolders(memory) where Self.isFolder(folder) {
                watch(folder, &memory)
                memory.change = .everything
            }
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
            var name: String

            func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
        }

        /// An event is a header of 16 bytes (watch, mask, cookie, length of the name) and the name, filled up with zeros.
        private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
            var events: [Event] = []
            var rest = bytes
            while rest.count >= 16 {
                let (watch, mask, length) = rest.withUnsafeBytes { raw in
                    (
                        raw.loadUnaligned(as: Int32.self), raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                        Int(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                    )
                }
                let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
                events.append(Event(watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self)))
                rest = rest.dropFirst(16 + length)
            }
            return events
        }

        private func note(_ event: Event, _ memory: inout Memory) {
            if event.has(IN_Q_OVERFLOW) {
                // Some events are lost, so folders may be too.
                for folder in memory.folders { watch(folder, &memory) }
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
            if event.has(IN_ISDIR) {
                noteFolder(path, event, &memory)
            } else if event.has(IN_MODIFY) {
                memory.unfinished[path] = .now
            } else {
                memory.unfinished[path] = nil
                memory.change.add(.files([path]))
            }
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
            for (number, path) in memory.watched where path == folder || path.hasPrefix(folder + "/") {
                inotify_rm_watch(descriptor, number)
                memory.watched[number] = nil
            }
            memory.change = .everything
        }
    }
#endif
