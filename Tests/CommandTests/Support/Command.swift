import Foundation

/// The real `scandossier`, as a publisher runs it.
struct Command {
    struct Outcome: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The binary stands beside the test bundle.
    static let executable: URL = {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return folder.appending(path: "scandossier")
    }()

    /// Starts the command in a folder, without waiting for its end. What it says goes to two files in `logs`.
    static func start(
        _ arguments: [String],
        in folder: URL,
        through wrapper: [String] = [],
        logs: URL
    ) throws -> Process {
        let process = Process()
        let words = wrapper + [executable.file] + arguments
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = folder
        // What was changed later than now is judged, so now is the same in every run: 1 July 2027.
        process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "1814400000"]) { $1 }
        for name in ["output", "errors"] {
            _ = FileManager.default.createFile(atPath: logs.appending(path: name).file, contents: nil)
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: logs.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: logs.appending(path: "errors"))
        try process.run()
        return process
    }

    /// Runs the command to its end.
    static func run(
        _ arguments: [String],
        in folder: URL,
        through wrapper: [String] = []
    ) async throws -> Outcome {
        let logs = try Workplace.emptyFolder()
        defer { try? FileManager.default.removeItem(at: logs) }
        let process = try start(arguments, in: folder, through: wrapper, logs: logs)
        await process.ended()
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOf: logs.appending(path: "output"), encoding: .utf8),
            errors: try String(contentsOf: logs.appending(path: "errors"), encoding: .utf8)
        )
    }
}

extension Process {
    /// Waits off the threads that tests run on.
    func ended() async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                self.waitUntilExit()
                continuation.resume()
            }
        }
    }
}

extension URL {
    /// The path as the system knows it, without percent escapes.
    var file: String { path(percentEncoded: false) }
}
