import Foundation

/// A temporary folder with a copy of a site in it, from which commands are run: `content/`, `themes/standaard/`.
final class Workplace: Sendable {
    let root: URL
    var site: URL { root.appending(path: "site") }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let invalidSites = repository.appending(path: "Tests/Fixtures/invalid")

    /// The smallest site without a complaint, and the themes of the repository: copied, or a link to them.
    init(linksThemes: Bool = false) throws {
        root = try Self.emptyFolder()
        try FileManager.default.copyItem(
            at: Self.invalidSites.appending(path: "minimal/content"),
            to: root.appending(path: "content")
        )
        let (themes, place) = (Self.repository.appending(path: "themes"), root.appending(path: "themes"))
        if linksThemes {
            try FileManager.default.createSymbolicLink(at: place, withDestinationURL: themes)
        } else {
            try FileManager.default.copyItem(at: themes, to: place)
        }
    }

    /// The smallest site, with what `folder` holds laid over it.
    ///
    /// Where the case leaves the themes alone they are a link: two hundred files less to copy and to look through.
    ///
    /// - Parameter folder: a case of `Tests/Fixtures/invalid`. The paths in its file `removed` are taken away.
    convenience init(over folder: URL) throws {
        let list = try? String(contentsOf: folder.appending(path: "removed"), encoding: .utf8)
        let removed = list?.split(separator: "\n").map(String.init) ?? []
        let hasThemes = FileManager.default.fileExists(atPath: folder.file + "/themes")
        try self.init(linksThemes: !hasThemes && !removed.contains { $0.hasPrefix("themes") })
        for part in ["content", "themes"] where FileManager.default.fileExists(atPath: folder.file + "/" + part) {
            for name in try FileManager.default.subpathsOfDirectory(atPath: folder.file + "/" + part) {
                let source = folder.appending(path: part + "/" + name)
                if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: source.file) {
                    let place = root.appending(path: part + "/" + name).file
                    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
                    continue
                }
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: source.file, isDirectory: &isFolder)
                if !isFolder.boolValue { try write(part + "/" + name, Data(contentsOf: source)) }
            }
        }
        for path in removed { try remove(path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// Leaves few files of the theme for browsers, so that the counts of a build do not change with the theme.
    func simplifyTheme() throws {
        let assets = root.appending(path: "themes/standaard/assets")
        for name in try FileManager.default.contentsOfDirectory(atPath: assets.file)
        where !["style.css", "tokens.css", "icon.svg"].contains(name) {
            try remove("themes/standaard/assets/\(name)")
        }
        try write("themes/standaard/theme.yaml", "name: Proef\n")
    }

    static func emptyFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "scandossier-\(UUID().uuidString)", directoryHint: .notDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    func write(_ path: String, _ data: Data) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
    }

    func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    func run(_ arguments: String..., through wrapper: [String] = []) async throws -> Command.Outcome {
        try await Command.run(arguments, in: root, through: wrapper)
    }

    /// Every file below a folder with its bytes; the program's own folder only when asked for.
    func files(below folder: String, hidden: Bool = false) throws -> [String: Data] {
        let top = root.appending(path: folder).file
        guard FileManager.default.fileExists(atPath: top) else { return [:] }
        var found: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: top) {
            if !hidden, name.hasPrefix(".scandossier") { continue }
            var isFolder: ObjCBool = false
            // A link that leads nowhere has no bytes.
            guard FileManager.default.fileExists(atPath: top + "/" + name, isDirectory: &isFolder) else { continue }
            if !isFolder.boolValue { found[name] = try Data(contentsOf: URL(filePath: top + "/" + name)) }
        }
        return found
    }
}
