import Files

/// Where a generator keeps its pages and its files, told by the file with its settings.
struct ForeignLayout: Sendable, Equatable {
    /// The folder of the pages, with a `/` behind it; empty when that is the top.
    var pages = ""
    /// Folders whose files stand at the top of the built site.
    var files: [String] = []

    init(pages: String = "", files: [String] = []) {
        self.pages = pages
        self.files = files
    }

    private static let known: [(settings: [String], layout: ForeignLayout)] = [
        (
            ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config/_default/hugo.toml"],
            ForeignLayout(pages: "content/", files: ["static/", "assets/"])
        ),
        (["mkdocs.yml", "mkdocs.yaml"], ForeignLayout(pages: "docs/")),
        (["docusaurus.config.js", "docusaurus.config.ts"], ForeignLayout(pages: "docs/", files: ["static/"])),
    ]

    static func of(_ paths: [String]) -> ForeignLayout {
        let found = known.first { entry in
            entry.settings.contains(where: paths.contains) && paths.contains { $0.hasPrefix(entry.layout.pages) }
        }
        return found?.layout ?? ForeignLayout()
    }

    /// What belongs to a generator or a program and is no page of the site.
    static let foreign: Set<String> = [
        "_site", "_layouts", "_includes", "_sass", "_data", "node_modules", "themes", "layouts", "archetypes",
        "resources",
        "vendor", "public", "__MACOSX",
    ]

    /// Whether a Markdown file is a page of the site.
    func isPage(_ path: String) -> Bool {
        guard path.hasPrefix(pages) else { return false }
        let parts = path.dropFirst(pages.count).split(separator: "/")
        guard let name = parts.last, parts.dropLast().allSatisfy({ !Self.foreign.contains(String($0)) }) else {
            return false
        }
        return Self.isMarkdown(path) && !(parts.count == 1 && Self.aboutTheRepository.contains(name.lowercased()))
    }

    static func isMarkdown(_ path: String) -> Bool {
        path.lowercased().hasSuffix(".md") || path.lowercased().hasSuffix(".markdown")
    }

    private static let aboutTheRepository: Set<String> = [
        "contributing.md", "changelog.md", "license.md", "code_of_conduct.md", "security.md",
    ]
}
