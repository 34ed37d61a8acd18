import Foundation
import Testing

/// The pages for who takes over against the code: rooms, arrows, and what they point at.
@Suite struct ArchitectureTests {
    private static let root = Workplace.repository
    private static let sources = root.appending(path: "Sources")

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The rows of the table of rooms: what each may use, by its name.
    private static func rooms() throws -> [String: Set<String>] {
        let rows = try text("Sources/README.md").matches(of: /\n\| \[`(\w+)`\]\(\w+\) \|[^|\n]*\|([^|\n]*)\|/)
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (String(row.1), Set(row.2.matches(of: /`(\w+)`/).map { String($0.1) }))
            }
        )
    }

    /// Our own targets that each target of `Package.swift` depends on.
    private static func targets() throws -> [String: Set<String>] {
        let parts = try text("Package.swift").split(separator: /\.(?:executableTarget|systemLibrary|target)\(/)
            .dropFirst()
        let bodies = parts.map { String($0.prefix(while: { $0 != "]" })) }
        let names = bodies.compactMap { $0.firstMatch(of: /name: "(\w+)"/).map { String($0.1) } }
        let found = zip(names, bodies).map { name, body in
            let list = body.split(separator: "dependencies: [").dropFirst().joined()
            let used = list.matches(of: /"(\w+)"/).map { String($0.1) }.filter(names.contains)
            return (name, Set(used))
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    @Test func theRoomsAndArrowsAreThoseOfThePackage() throws {
        let targets = try Self.targets()
        #expect(targets.count > 10)
        #expect(try Self.rooms() == targets)
    }

    /// The compiler finds any module that was built before, declared or not.
    @Test func aRoomImportsOnlyWhatItDeclares() throws {
        let targets = try Self.targets()
        var count = 0
        for (room, declared) in targets {
            let folder = Self.sources.appending(path: room)
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.file) where path.hasSuffix(".swift")
            {
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                let imported = text.matches(of: /(?:^|\n)(?:@\w+ )?import (\w+)/).map { String($0.1) }
                let foreign = Set(imported).intersection(targets.keys).subtracting(declared)
                #expect(foreign.isEmpty, "\(room)/\(path)")
                count += 1
            }
        }
        #expect(count > 200)
    }

    @Test(arguments: [("Sources/README.md", 60), ("README.md", 15), (".github/CONTRIBUTING.md", 40)])
    func everyLinkLeadsSomewhere(page: String, atLeast count: Int) throws {
        let folder = Self.root.appending(path: page).deletingLastPathComponent()
        let links = try Self.text(page).matches(of: /\]\(([^)#]+)[)#]/).map { String($0.1) }
            .filter { !$0.contains("://") }
        #expect(links.count > count)
        for link in links {
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).file), "\(link)")
        }
    }

    /// The folders and files that are named without a link; those of a change to come have a word in capitals.
    @Test func theTypicalChangesNameWhatIsThere() throws {
        let named = try Self.text(".github/CONTRIBUTING.md")
            .matches(of: /`((?:Sources|Tests|themes|content)\/[\w.\/-]+)`/).map { String($0.1) }
            .filter { !$0.contains("TYPE") && !$0.contains("VERB") }
        #expect(named.count > 10)
        for path in named {
            #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: path).file), "\(path)")
        }
    }
}
