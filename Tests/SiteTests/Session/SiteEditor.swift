import Foundation
import TestSupport
import Testing

/// Makes random edits, as editors do, to a copy of the demonstration site and its theme: with one of its scans whole,
/// with its results, and of each aspect of the others little more than its stages. What breaks the site is mended by one
/// of the next edits, so that most states are good.
struct SiteEditor {
    let root: URL
    var content: URL { root.appending(path: "content") }
    var theme: URL { root.appending(path: "theme") }
    /// How many edits were made.
    private(set) var count = 0

    private var random: SeededGenerator
    private var mends: [Mend] = []

    private struct Mend {
        /// The file or folder that is not to be touched until then.
        var place: URL
        var act: () throws -> Void
    }

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        root = try Repository.temporaryFolder()
        try FileManager.default.copyItem(at: Repository.root.appending(path: "content"), to: content)
        try FileManager.default.copyItem(at: Repository.theme, to: theme)
        for file in try files(ending: ".json") where try !read(file).contains(#""samen-opleiden-po""#) {
            try FileManager.default.removeItem(at: file)
        }
        for name in ["vo.md", "mbo.md", "eerder/vo-2026.1.md", "eerder/mbo-2026.1.md"] {
            try shorten(content.appending(path: "scans/\(name)"))
        }
    }

    /// Leaves out what stands under a heading of an aspect, but of the first aspect.
    private func shorten(_ scan: URL) throws {
        var (aspects, isLeftOut) = (0, false)
        let lines = try read(scan).split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.hasPrefix("### ") { aspects += 1 }
            if line.hasPrefix("#") { isLeftOut = aspects > 1 && line.hasPrefix("#### ") }
            return !isLeftOut
        }
        try #require(aspects > 1)
        try write(scan, lines.joined(separator: "\n"))
    }

    /// Does one thing and says what.
    mutating func edit() throws -> String {
        count += 1
        if !mends.isEmpty, mends.count > 2 || random.chance(2) {
            let mend = mends.remove(at: random.below(mends.count))
            try mend.act()
            return "mend \(mend.place.lastPathComponent)"
        }
        let kinds: [(inout SiteEditor) throws -> String] = [
            { try $0.changePage() }, { try $0.changePage() }, { try $0.changePage() }, { try $0.saveByRename() },
            { try $0.createPage() }, { try $0.renamePage() }, { try $0.createFolder() }, { try $0.changeStage() },
            { try $0.changeRegister() }, { try $0.changeResult() }, { try $0.changeLayout() }, { try $0.changeStyle() },
            { try $0.changeScript() }, { try $0.changeWord() }, { try $0.changeImage() }, { try $0.changeMenu() },
            { try $0.changeToken() }, { try $0.changeWordList() }, { try $0.movePage() }, { try $0.renameFolder() },
            { try $0.removeResult() }, { try $0.removeLayout() }, { try $0.removeImage() }, { try $0.breakScan() },
            { try $0.removePage() }, { try $0.makeDraft() }, { try $0.breakFrontMatter() }, { try $0.breakLink() },
            { try $0.breakSiteFile() }, { try $0.breakLayout() }, { try $0.breakResult() },
        ]
        return try random.pick(kinds)(&self)
    }

    func remove() throws { try FileManager.default.removeItem(at: root) }
}

// MARK: - What stays good

extension SiteEditor {
    private mutating func changePage() throws -> String {
        try append(to: page(), "\nEen zin erbij, de \(count)e.\n")
    }

    private mutating func saveByRename() throws -> String {
        let file = try page()
        let beside = file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent).swp")
        try write(beside, read(file) + "\nBewaard met een andere naam, \(count).\n")
        try #require(rename(beside.file, file.file) == 0)
        return "save by rename \(file.lastPathComponent)"
    }

    private mutating func createPage() throws -> String {
        // In a folder whose index lists it.
        let file = content.appending(path: "\(random.pick(["handleiding", "dossier"]))/nieuw-\(count).md")
        return try write(file, "---\ntitle: Nieuw \(count)\n---\n\n## Kop\n\nMet een [link](index.md).\n")
    }

    private mutating func renamePage() throws -> String {
        let made = try pagesOfMine()
        guard !made.isEmpty else { return try createPage() }
        let file = random.pick(made)
        try FileManager.default.moveItem(at: file, to: sibling(of: file, "nieuw-\(count).md"))
        return "rename \(file.lastPathComponent)"
    }

    /// To another name, and the old address sends visitors on.
    private mutating func movePage() throws -> String {
        let made = try pagesOfMine()
        guard !made.isEmpty else { return try createPage() }
        let file = random.pick(made)
        let old = file.file.dropFirst(content.file.count + 1)
        let text = try read(file).replacing(/\naliases: .*/, with: "")
            .replacing("\n---", with: "\naliases: [\(old)]\n---", maxReplacements: 1)
        try FileManager.default.removeItem(at: file)
        return try write(sibling(of: file, "nieuw-\(count).md"), text)
    }

    private mutating func createFolder() throws -> String {
        let folder = content.appending(path: "map-\(count)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try write(
            folder.appending(path: "index.md"),
            "---\ntitle: Map \(count)\ntype: section\n---\n\nTekst.\n"
        )
        try write(folder.appending(path: "een.md"), "---\ntitle: Een in \(count)\n---\n\n[Terug](index.md)\n")
        let away = random.chance(2) ? root.appending(path: "weg-\(count)") : nil
        mends.append(
            Mend(place: folder) {
                if let away {
                    try FileManager.default.moveItem(at: folder, to: away)
                } else {
                    try FileManager.default.removeItem(at: folder)
                }
            }
        )
        return "create \(folder.lastPathComponent)"
    }

    private mutating func renameFolder() throws -> String {
        let folders = try FileManager.default.contentsOfDirectory(atPath: content.file).sorted()
        guard let made = folders.first(where: { $0.hasPrefix("los-") }) else {
            let folder = content.appending(path: "los-\(count)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            return try write(folder.appending(path: "een.md"), "---\ntitle: Los \(count)\n---\n\nTekst.\n")
        }
        let folder = content.appending(path: made)
        try FileManager.default.moveItem(at: folder, to: content.appending(path: "los-\(count)"))
        return "rename \(made)"
    }

    private mutating func changeStage() throws -> String {
        try replace(in: scan(), "\n1. ", "\n1. Aangepast \(count). ")
    }

    private mutating func changeRegister() throws -> String {
        let file = content.appending(path: "scholen.csv")
        var lines = try read(file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let row = 1 + random.below(lines.count - 2)
        var cells = lines[row].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        cells[1] = "School \(count)"
        lines[row] = cells.joined(separator: ";")
        return try write(file, lines.joined(separator: "\n"))
    }

    private mutating func changeResult() throws -> String {
        let file = try result()
        guard var values = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any],
            let answers = values["answers"] as? [String: [String: Any]]
        else { return try changePage() }
        values["answers"] = answers.mapValues { answer in
            guard answer["state"] as? String == "answered" else { return answer }
            return answer.merging(["current": random.below(4) + 1]) { $1 }
        }
        try JSONSerialization.data(withJSONObject: values, options: .sortedKeys).write(to: file)
        return "change \(file.lastPathComponent)"
    }

    private mutating func changeLayout() throws -> String {
        let name = random.pick(["page", "step", "article", "frame", "scan", "group", "head"])
        return try append(to: theme.appending(path: "templates/\(name).mustache"), "<!-- \(count) -->\n")
    }

    private mutating func changeStyle() throws -> String {
        try append(to: theme.appending(path: "assets/style.css"), "\n.x\(count) { color: inherit; }\n")
    }

    private mutating func changeScript() throws -> String {
        try append(to: theme.appending(path: "assets/scan/page.js"), "\nwindow.x\(count) = 1;\n")
    }

    private mutating func changeWord() throws -> String {
        try replace(in: theme.appending(path: "strings.yaml"), "  skip: ", "  skip: \(count) ")
    }

    private mutating func changeImage() throws -> String {
        let file = content.appending(path: "afbeeldingen/getekend.svg")
        let isNew = !FileManager.default.fileExists(atPath: file.file)
        let width = 10 + random.below(80)
        try write(
            file,
            "<svg xmlns='http://www.w3.org/2000/svg' width='\(width)' height='10' viewBox='0 0 \(width) 10'/>\n"
        )
        guard isNew else { return "change getekend.svg" }
        return try append(
            to: content.appending(path: "over.md"),
            "\n![Een balk](afbeeldingen/getekend.svg)\n"
        )
    }

    private mutating func changeMenu() throws -> String {
        try replace(in: content.appending(path: "site.yaml"), "title: De scans", "title: De scans \(count)")
    }

    private mutating func changeToken() throws -> String {
        let file = theme.appending(path: "assets/tokens.css")
        let text = try read(file)
        return try write(
            file,
            text.replacing(/--radius: [^;]+;/, with: "--radius: \(random.below(9) + 1)px;", maxReplacements: 1)
        )
    }

    private mutating func changeWordList() throws -> String {
        try append(to: content.appending(path: "woordenlijst.csv"), "handleiding;boek \(count);Nummer \(count).\n")
    }
}

// MARK: - What breaks, or takes pages away

extension SiteEditor {
    private mutating func removePage() throws -> String { try removeForNow(page()) }
    private mutating func removeResult() throws -> String { try removeForNow(result()) }

    private mutating func removeLayout() throws -> String {
        try removeForNow(theme.appending(path: "templates/\(random.pick(["step", "post", "breadcrumb"])).mustache"))
    }

    private mutating func removeImage() throws -> String {
        try removeForNow(content.appending(path: "afbeeldingen/kringloop.svg"))
    }

    private mutating func makeDraft() throws -> String { try breaking(page(), "title:", "draft: true\ntitle:") }
    private mutating func breakFrontMatter() throws -> String { try breaking(page(), "title:", "titel:") }
    private mutating func breakScan() throws -> String { try breaking(scan(), "\n4. ", "\n\nVier. ") }

    private mutating func breakLink() throws -> String {
        try untilMended(page()) { $0 + Data("\n[kapot](nergens.md) ![](weg.png)\n".utf8) }
    }

    private mutating func breakSiteFile() throws -> String {
        try untilMended(content.appending(path: "site.yaml")) { _ in Data("title: [\n".utf8) }
    }

    private mutating func breakLayout() throws -> String {
        try untilMended(theme.appending(path: "templates/page.mustache")) { _ in Data("{{#open}}".utf8) }
    }

    private mutating func breakResult() throws -> String {
        let length = random.below(200)
        return try untilMended(result()) { $0.prefix(length) }
    }

    private mutating func removeForNow(_ file: URL) throws -> String {
        guard FileManager.default.fileExists(atPath: file.file) else { return try changePage() }
        return try untilMended(file) { _ in nil }
    }

    private mutating func breaking(_ file: URL, _ old: String, _ new: String) throws -> String {
        try untilMended(file) {
            Data(String(decoding: $0, as: UTF8.self).replacing(old, with: new, maxReplacements: 1).utf8)
        }
    }

    /// Gives a file other bytes, or none, and takes care that it is as it was after one of the next edits.
    private mutating func untilMended(_ file: URL, _ bytes: (Data) -> Data?) throws -> String {
        guard !isTaken(file) else { return try changePage() }
        let good = try Data(contentsOf: file)
        if let bad = bytes(good) {
            try bad.write(to: file)
        } else {
            try FileManager.default.removeItem(at: file)
        }
        mends.append(Mend(place: file) { try good.write(to: file) })
        return "break \(file.lastPathComponent)"
    }
}

// MARK: - Files

extension SiteEditor {
    private func isTaken(_ file: URL) -> Bool {
        mends.contains { file.file == $0.place.file || file.file.hasPrefix($0.place.file + "/") }
    }

    private func files(ending: String) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: content.file).sorted()
            .filter { $0.hasSuffix(ending) && !$0.contains("/.") && !$0.hasPrefix(".") }
            .map { content.appending(path: $0) }.filter { !isTaken($0) }
    }

    /// A page that is a page, and no part of an edit that is to be undone.
    private mutating func page() throws -> URL {
        let pages = try files(ending: ".md").filter { file in
            let folder = file.deletingLastPathComponent().lastPathComponent
            return !folder.hasPrefix("map-") && !folder.hasPrefix("los-") && !file.file.contains("/scans/")
                && (try? read(file))?.contains("title:") == true
        }
        return random.pick(pages)
    }

    private func pagesOfMine() throws -> [URL] {
        try files(ending: ".md").filter { $0.lastPathComponent.hasPrefix("nieuw-") }
    }

    private mutating func result() throws -> URL { try random.pick(files(ending: ".json")) }
    private mutating func scan() -> URL { content.appending(path: "scans/\(random.pick(["po", "vo", "mbo"])).md") }

    private func sibling(of file: URL, _ name: String) -> URL {
        file.deletingLastPathComponent().appending(path: name)
    }

    private func read(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

    @discardableResult
    private func write(_ file: URL, _ text: String) throws -> String {
        try Data(text.utf8).write(to: file)
        return "write \(file.lastPathComponent)"
    }

    private mutating func append(to file: URL, _ text: String) throws -> String {
        guard !isTaken(file) else { return try saveByRename() }
        return try write(file, read(file) + text)
    }

    private mutating func replace(in file: URL, _ old: String, _ new: String) throws -> String {
        guard !isTaken(file) else { return try saveByRename() }
        return try write(file, read(file).replacing(old, with: new, maxReplacements: 1))
    }
}
