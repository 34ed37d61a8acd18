import Content
import Diagnosis
import Foundation
import Pages
import TestSupport
import Testing
import Themes

@testable import Site

/// Each mistake is caught, alone, at its place; and its remedy, followed to the letter, mends it.
@Suite struct MistakeTests {
    @Test func thereAreFortyAtLeast() {
        #expect(Mistakes.all.count >= 40)
        #expect(Set(Mistakes.all.map(\.name)).count == Mistakes.all.count)
    }

    @Test func theGoodSiteHasNothingToSay() async throws {
        #expect(try await Self.check(nil, "", "") == [])
    }

    @Test(arguments: Mistakes.all)
    func mistake(_ mistake: Mistake) async throws {
        let found = try await Self.check(mistake.file, mistake.good, mistake.bad)
        let places = found.map { diagnostic in
            let file = diagnostic.file.replacing("content/", with: "")
            let place = "\(diagnostic.line ?? 0):\(diagnostic.column ?? 0) \(diagnostic.code.rawValue)"
            return file == mistake.file ? place : file + ":" + place
        }
        #expect(places == mistake.expected)
        let remedy = found.first.flatMap { DiagnosticWording(of: $0).remedy } ?? ""
        switch mistake.remedy {
        case .doing(let text): #expect(remedy.contains(text), "\(remedy)")
        case .typing(let text):
            #expect(remedy.contains(text), "\(remedy)")
            #expect(mistake.fixed.contains(text.trimmingCharacters(in: ["‘", "’"])))
        }

        #expect(try await Self.check(mistake.file, mistake.good, mistake.fixed).map(Self.text) == [])
    }

    /// A file saved as UTF-16 says how to save it; one with a mark of its encoding is fine.
    @Test func encodings() async throws {
        let good = try #require(await Self.files()["handleiding/stap-2.md"])
        let text = String(decoding: good, as: UTF8.self)
        let wide = [UInt8](try #require(text.data(using: .utf16)))
        let found = try await Self.check(["handleiding/stap-2.md": wide])
        #expect(found.map(Self.text) == ["content/handleiding/stap-2.md:1:1 file-invalid-utf8"])
        #expect(found.first.flatMap { DiagnosticWording(of: $0).remedy }?.contains("UTF-8") == true)
        #expect(try await Self.check(["handleiding/stap-2.md": [0xEF, 0xBB, 0xBF] + good]) == [])
    }

    /// A version without quotes stays what the editor typed: no number loses its zero.
    @Test func aVersionKeepsItsZero() async throws {
        let good = try #require(await Self.files()["scans/onze-scan.md"])
        let text = String(decoding: good, as: UTF8.self).replacing("\"2026.1\"", with: "2026.10")
        let file = SourceFile(path: "scans/onze-scan.md", displayPath: "scans/onze-scan.md", bytes: Array(text.utf8))
        let (page, problems) = PageParser(options: .site).parse(file)
        #expect(problems == [])
        #expect(page?.scan?.scan.version == "2026.10")
    }

    // MARK: The site in memory

    private static let folder = Repository.root.appending(path: "Tests/Fixtures/mistakes/content").file
    private static let content = Task { try await ContentFolder.read(folder) }
    private static let theme = Task { try Theme.load(Repository.theme.file).0 }

    private static func files() async throws -> [String: [UInt8]] {
        let read = try await content.value
        let all = read.pages + [read.configuration, read.register].compactMap { $0 }
        return Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0.bytes) })
    }

    private static func check(_ file: String?, _ good: String, _ text: String) async throws -> [Diagnostic] {
        guard let file else { return try await check([:]) }
        let original = String(decoding: try #require(await files()[file]), as: UTF8.self)
        #expect(original.ranges(of: good).count == 1, "\(good)")
        return try await check([file: Array(original.replacing(good, with: text).utf8)])
    }

    /// What a check says of the site with other bytes in some files.
    private static func check(_ changes: [String: [UInt8]]) async throws -> [Diagnostic] {
        var folder = try await content.value
        folder.root = "content"
        func changed(_ file: SourceFile) -> SourceFile {
            SourceFile(path: file.path, displayPath: "content/" + file.path, bytes: changes[file.path] ?? file.bytes)
        }
        folder.pages = folder.pages.map(changed)
        folder.configuration = folder.configuration.map(changed)
        folder.register = folder.register.map(changed)
        let parser = PageParser(options: .site)
        let parsed = folder.pages.map(parser.parse)
        let inputs = SiteInputs(content: folder, theme: try await theme.value, themeDiagnostics: [])
        let resolver = SiteResolver(request: BuildRequest(), inputs: inputs, pages: parsed.compactMap(\.0))
        let outcome = await resolver.resolve()
        let clashes = outcome.site.map { Publication(site: $0).clashes() } ?? []
        return Set(parsed.flatMap(\.1) + outcome.diagnostics + clashes).sorted()
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.file):\(diagnostic.line ?? 0):\(diagnostic.column ?? 0) \(diagnostic.code.rawValue)"
    }
}
