import Foundation
import Testing

/// `results add` with files as they come: what is filed, and what is never lost.
@Suite struct IntakeTests {
    private static let filed = "content/resultaten/2026-2027/12AB00.json"

    private func text(_ path: String, in place: Workplace) throws -> String {
        try String(contentsOf: place.root.appending(path: path), encoding: .utf8)
    }

    @Test func aFileIsFiledExactlyAsTheFormWroteIt() async throws {
        let place = try Workplace()
        try place.write("mail.json", HandedIn.json(attention: "Eén <b>regel</b>\\nen nog één 🙂"))
        #expect(try await place.run("results", "add", "mail.json").status == 0)
        #expect(try text(Self.filed, in: place) == text("mail.json", in: place))
        #expect(try await place.run("check", "--strict").status == 0)
    }

    @Test func aReportIsFiledAsTheFileItCarries() async throws {
        let place = try Workplace()
        let json = HandedIn.json(attention: "a < b </script><script>")
        try place.write("verslag.htm", "\u{FEFF}\n" + HandedIn.report(json))
        #expect(try await place.run("results", "add", "verslag.htm").status == 0)
        #expect(try text(Self.filed, in: place) == json)
    }

    /// A mail program may add a mark and turn line ends.
    @Test func lineEndsAndAMarkPlayNoPart() async throws {
        let place = try Workplace()
        try place.write("a.json", "\u{FEFF}" + HandedIn.json().replacing("\n", with: "\r\n"))
        #expect(try await place.run("results", "add", "a.json").status == 0)
        #expect(try text(Self.filed, in: place) == HandedIn.json())
    }

    @Test func replacingKeepsEveryEarlierFileAndBuildsPassThemOver() async throws {
        let place = try Workplace()
        let editions = (1...3).map { HandedIn.json(modified: "2026-11-2\($0)T10:00:00Z", stage: $0 == 2 ? 2 : 1) }
        for edition in editions {
            try place.write("a.json", edition)
            #expect(try await place.run("results", "add", "a.json", "--replace").status == 0)
        }
        #expect(try text(Self.filed, in: place) == editions[2])
        let kept = try place.files(below: "content/resultaten/2026-2027/.eerder", hidden: true)
        #expect(kept.keys.sorted() == ["12AB00_20261121T100000.json", "12AB00_20261122T100000.json"])
        #expect(Set(kept.values) == Set(editions[..<2].map { Data($0.utf8) }))
        #expect(try await place.run("results", "check", "--strict").output == "1 resultaat telt mee.\n")
    }

    @Test func whatIsThereStaysWithoutReplace() async throws {
        let place = try Workplace()
        try place.write(Self.filed, HandedIn.json())
        let others = [
            HandedIn.json(modified: "2027-01-01T10:00:00Z"): 1, HandedIn.json(modified: "2025-01-01T10:00:00Z"): 0,
            HandedIn.json(stage: 2): 1, HandedIn.json(): 0,
        ]
        for (other, status) in others {
            try place.write("a.json", other)
            #expect(try await place.run("results", "add", "a.json").status == status)
            #expect(try text(Self.filed, in: place) == HandedIn.json())
        }
        // An earlier one never takes the place of a later one.
        try place.write("a.json", HandedIn.json(modified: "2025-01-01T10:00:00Z"))
        #expect(try await place.run("results", "add", "a.json", "--replace").status == 0)
        #expect(try text(Self.filed, in: place) == HandedIn.json())
    }

    @Test func aDamagedFileInThePlaceIsKeptToo() async throws {
        let place = try Workplace()
        try place.write(Self.filed, "{ half")
        try place.write("a.json", HandedIn.json())
        #expect(try await place.run("results", "add", "a.json").status == 1)
        #expect(try text(Self.filed, in: place) == "{ half")
        #expect(try await place.run("results", "add", "a.json", "--replace").status == 0)
        #expect(try text(Self.filed, in: place) == HandedIn.json())
        #expect(try text("content/resultaten/2026-2027/.eerder/12AB00_onleesbaar.json", in: place) == "{ half")
    }

    /// Codes that differ only in capitals are one school, and one file for many computers.
    @Test func capitalsMakeNoSecondFile() async throws {
        let place = try Workplace()
        try place.write(
            "content/scholen.csv",
            "code;naam;plaats;sector;bestuur;partnerschappen;regio\nMBO-Zorg-01;Team Zorg;Zeedorp;po;A;;\n"
        )
        try place.write("a.json", HandedIn.json(code: "MBO-Zorg-01"))
        try place.write("b.json", HandedIn.json(code: "mbo-zorg-01", modified: "2026-12-01T10:00:00Z", stage: 2))
        #expect(try await place.run("results", "add", "a.json").status == 0)
        #expect(try await place.run("results", "add", "b.json", "--replace").status == 0)
        let files = try place.files(below: "content/resultaten/2026-2027").keys.filter { !$0.hasPrefix(".") }
        #expect(files == ["MBO-Zorg-01.json"])
        #expect(try text("content/resultaten/2026-2027/MBO-Zorg-01.json", in: place).contains("mbo-zorg-01"))
        #expect(try await place.run("check", "--strict").status == 0)
    }

    @Test func aDryRunWritesNothing() async throws {
        let place = try Workplace()
        try place.write("a.json", HandedIn.json())
        let before = try place.files(below: "", hidden: true)
        let outcome = try await place.run("results", "add", "a.json", "--dry-run")
        #expect(outcome.status == 0 && outcome.output.contains("1 resultaat op te bergen."))
        #expect(try place.files(below: "", hidden: true) == before)
    }

    /// Links inside the content folder could lead anywhere: builds do not follow them, and nothing is written through.
    @Test(arguments: ["content/resultaten", "content/resultaten/2026-2027"])
    func nothingIsWrittenThroughALink(link: String) async throws {
        let place = try Workplace()
        let elsewhere = try Workplace.emptyFolder()
        defer { try? FileManager.default.removeItem(at: elsewhere) }
        let path = place.root.appending(path: link)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(at: path, withDestinationURL: elsewhere)
        try place.write("a.json", HandedIn.json())
        let outcome = try await place.run("results", "add", "a.json", "--replace")
        #expect(outcome.status == 1 && outcome.output.contains("snelkoppeling"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: elsewhere.file) == [])
    }

    @Test func aFileThatIsALinkIsLeftAlone() async throws {
        let place = try Workplace()
        try place.write("elders.json", "van iemand anders")
        try place.write("content/resultaten/2026-2027/leeg.txt", "")
        try FileManager.default.createSymbolicLink(
            at: place.root.appending(path: Self.filed),
            withDestinationURL: place.root.appending(path: "elders.json")
        )
        try place.write("a.json", HandedIn.json())
        #expect(try await place.run("results", "add", "a.json", "--replace").status == 1)
        #expect(try text("elders.json", in: place) == "van iemand anders")
    }

    @Test func aFullDiskCostsNoFile() async throws {
        let place = try Workplace()
        try place.write(Self.filed, HandedIn.json())
        try place.write(
            "a.json",
            HandedIn.json(modified: "2027-01-01T10:00:00Z", attention: String(repeating: "lang ", count: 700))
        )
        let script = """
            import os, resource, signal, sys
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
            os.execv(sys.argv[1], sys.argv[1:])
            """
        let outcome = try await place.run("results", "add", "a.json", "--replace", through: ["python3", "-c", script])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("kon niet worden opgeborgen"))
        #expect(try text(Self.filed, in: place) == HandedIn.json())
    }

    @Test func twoCallsAtOnceLoseNothing() async throws {
        let place = try Workplace()
        try place.write("a.json", HandedIn.json(modified: "2026-12-01T10:00:00Z"))
        try place.write("b.json", HandedIn.json(modified: "2026-12-02T10:00:00Z"))
        async let first = place.run("results", "add", "a.json", "--replace")
        async let second = place.run("results", "add", "b.json", "--replace")
        let statuses = try await [first.status, second.status]
        #expect(statuses.contains(0))
        for name in ["a.json", "b.json"] {
            #expect(try await place.run("results", "add", name, "--replace").status == 0)
        }
        #expect(try text(Self.filed, in: place) == text("b.json", in: place))
    }

    /// A mailbox from hell: every file gets its line, the good one is filed, the terminal gets no control characters.
    @Test(.timeLimit(.minutes(5)))
    func aHundredOddFilesAreNamedInBoundedTime() async throws {
        let place = try Workplace()
        let whole = HandedIn.json()
        let deep = String(repeating: "[", count: 200_000)
        let odd: [String] = [
            "", " ", "null", "[]", "{}", "{", "\u{0}", "<", "<html>", deep, "{\"a\":" + deep,
            "{\"format\":\"scandossier-result\"}", "{\"format\":\"scandossier-result\",\"formatVersion\":99}",
            "{\\rtf1 Met vriendelijke groet}", String(repeating: "<script ", count: 100_000),
            HandedIn.report("{}"), HandedIn.report(whole) + HandedIn.report(whole),
            String(repeating: "x", count: 5 << 20),
            HandedIn.json(code: "../../../etc/passwd"), HandedIn.json(code: "CON"), HandedIn.json(code: "12AB"),
            HandedIn.json(round: "../..-2027"), HandedIn.json(stage: 999), HandedIn.json(sharing: "iedereen"),
            HandedIn.json(modified: "gisteren"), HandedIn.json(attention: String(repeating: "a", count: 60_000)),
            HandedIn.json(name: "\\u001b[31mRood\\u202e"), "{\"__proto__\": {}}",
        ]
        for (number, content) in odd.enumerated() {
            for name in ["\(number).json", "\(number).html", "\(number)", "\(number) \u{1B}[2J\n; rm.json"] {
                try place.write("mail/\(number % 7)/\(name)", content)
            }
        }
        for length in stride(from: 0, to: whole.utf8.count, by: 40) {
            try place.write("mail/kapot/\(length).json", String(decoding: Array(whole.utf8)[..<length], as: UTF8.self))
        }
        try place.write("mail/.verborgen.json", whole)
        try FileManager.default.createSymbolicLink(
            at: place.root.appending(path: "mail/kringloop"),
            withDestinationURL: place.root.appending(path: "mail")
        )
        try place.write("mail/z/goed.json", HandedIn.json(modified: "2027-06-01T10:00:00Z"))
        let count = try place.files(below: "mail").count - 1
        #expect(count > 100)
        let outcome = try await place.run("results", "add", "mail")
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix("mail/") }
        #expect(lines.count == count)
        #expect(
            (outcome.output + outcome.errors).unicodeScalars.allSatisfy {
                $0 == "\n" || $0.value >= 32 && $0 != "\u{7F}"
            }
        )
        #expect(try place.files(below: "content/resultaten").keys.sorted() == ["2026-2027/12AB00.json"])
        #expect(try text(Self.filed, in: place) == text("mail/z/goed.json", in: place))
    }
}
