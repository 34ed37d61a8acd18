import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The real command, cut off: by a kill, by a full disk, by another build.
@Suite(.serialized) struct InterruptionTests {
    /// Two thousand pages in forty folders, all of another text per edition.
    private func write(edition: Int, to place: Workplace, pages: Int = 2_000) throws {
        for number in 0..<pages {
            let path = "content/deel-\(number % 40)/pagina-\(number).md"
            let text = String(repeating: "Uitgave \(edition) van pagina \(number). ", count: 20)
            try place.write(path, "---\ntitle: Pagina \(number)\n---\n\n\(text)\n\n[Over](../over.md)\n")
        }
    }

    /// Files that are neither as the build before left them, nor as the cut-off one would have; and lost ones.
    private func damaged(_ files: [String: Data], _ before: [String: Data], _ after: [String: Data]) -> [String] {
        let half = files.filter { $0.value != before[$0.key] && $0.value != after[$0.key] }.keys
        let lost = before.keys.filter { after[$0] != nil && files[$0] == nil }
        return (half + lost).sorted()
    }

    /// Waits until a build has written a file: a moment that does not depend on how busy the machine is.
    private func written(
        _ path: String,
        as wanted: [String: Data],
        in output: String,
        by process: Process
    ) async throws {
        let file = URL(filePath: output + "/" + path)
        while process.isRunning, (try? Data(contentsOf: file)) != wanted[path] {
            try await Task.sleep(for: .milliseconds(1))
        }
    }

    /// Two editions of a site in turn. Each is killed up to twice at a random moment and then left to finish, until
    /// five builds were really cut off: on a busy machine a build can be over before anyone saw its file.
    @Test(.timeLimit(.minutes(15)))
    func aKilledBuildLeavesWholeFilesAndTheNextOneMakesItRight() async throws {
        let places = [try Workplace(), try Workplace()]
        let logs = try Workplace.emptyFolder()
        defer { try? FileManager.default.removeItem(at: logs) }
        var editions: [[String: Data]] = []
        for (edition, place) in places.enumerated() {
            try write(edition: edition, to: place)
            // A page that goes and one that comes: the next build has to know both.
            try place.write("content/los-\(edition).md", "---\ntitle: Los \(edition)\n---\n")
            #expect(try await place.run("build").status == 0)
            editions.append(try place.files(below: "site"))
        }
        let output = places[0].site.file
        var kills = 0
        for round in 1...40 where kills < 5 {
            let place = places[round % 2]
            let (before, after) = (editions[(round + 1) % 2], editions[round % 2])
            for _ in 1...2 {
                let standing = try places[0].files(below: "site")
                guard let moment = after.keys.filter({ standing[$0] != after[$0] }).randomElement() else { break }
                let process = try Command.start(["build", "--output", output], in: place.root, logs: logs)
                try await written(moment, as: after, in: output, by: process)
                kill(process.processIdentifier, SIGKILL)
                await process.ended()
                if process.terminationReason == .uncaughtSignal { kills += 1 }
                #expect(damaged(try places[0].files(below: "site"), before, after) == [])
            }
            #expect(try await place.run("build", "--output", output).status == 0)
            #expect(try places[0].files(below: "site") == after, "round \(round)")
            let state = try FileManager.default.contentsOfDirectory(atPath: output + "/.scandossier")
            #expect(state.sorted() == ["lock", "manifest.json", "memory"])
        }
        #expect(kills >= 5, "too few builds were cut off to say anything")
    }

    /// Runs the command with files limited to `bytes`, as a disk that fills up: writing stops with an error, not a
    /// signal.
    private func limited(to bytes: Int) -> [String] {
        let script = """
            import os, resource, signal, sys
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (\(bytes), \(bytes)))
            os.execv(sys.argv[1], sys.argv[1:])
            """
        return ["python3", "-c", script]
    }

    @Test func aFullDiskIsAMessageAndCostsNoFile() async throws {
        let place = try Workplace()
        try write(edition: 0, to: place, pages: 20)
        #expect(try await place.run("build").status == 0)
        let before = try place.files(below: "site")
        try write(edition: 1, to: place, pages: 20)
        try place.write(
            "content/lang.md",
            "---\ntitle: Lang\n---\n\n\(String(repeating: "Een lange alinea.\n\n", count: 10_000))"
        )
        #expect(try await place.run("build", "--output", "vers").status == 0)
        let after = try place.files(below: "vers")

        let outcome = try await place.run("build", through: limited(to: 200_000))
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors == "fout: ‘site/lang.html’ kan niet worden geschreven: het wordt te groot.\n")
        #expect(damaged(try place.files(below: "site"), before, after) == [])
        #expect(try place.files(below: "site")["lang.html"] == nil)

        #expect(try await place.run("build").status == 0)
        #expect(try place.files(below: "site") == after)
    }

    /// When even the list of files cannot be written, nothing else is.
    @Test func aDiskThatIsFullAtOnceLeavesTheFolderAsItWas() async throws {
        let place = try Workplace()
        #expect(try await place.run("build").status == 0)
        let before = try place.files(below: "site", hidden: true)
        try place.write("content/over.md", "---\ntitle: Anders\n---\n\n## A {#waarom}\n")
        let outcome = try await place.run("build", through: limited(to: 300))
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("fout: ‘site/"))
        #expect(try place.files(below: "site", hidden: true) == before)
    }

    @Test func twoBuildsAtOnceDoNotMeet() async throws {
        let place = try Workplace()
        try write(edition: 0, to: place, pages: 500)
        #expect(try await place.run("build", "--output", "vers").status == 0)
        async let first = place.run("build")
        async let second = place.run("build")
        let outcomes = try await [first, second]
        #expect(outcomes.contains { $0.status == 0 })
        for outcome in outcomes where outcome.status != 0 {
            #expect(
                outcome.errors
                    == "fout: er is al een andere opdracht bezig in ‘site’. Wacht tot die klaar is en probeer het opnieuw.\n"
            )
        }
        #expect(try place.files(below: "site") == place.files(below: "vers"))
    }
}
