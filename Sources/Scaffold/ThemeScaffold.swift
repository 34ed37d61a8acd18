import Diagnosis
import Files
import Foundation
import ScanModel
import Themes

/// A new theme: an overlay to start from, or a copy of a whole theme. Nothing that exists is touched.
package struct ThemeScaffold: Sendable {
    package enum Failure: Error, Sendable {
        /// The name cannot be that of a folder; with one that can, if there is one.
        case invalidName(String, suggestion: String?)
        /// Something stands where the theme should come.
        case exists(String)
        /// The folder that should be extended or copied holds no theme.
        case noTheme(String)
        case system(FileSystemError)
    }

    /// Where it stands now: `themes/wielmerland`.
    let folder: String
    let isCopy: Bool
    /// Paths inside the folder.
    let files: [String]

    /// Writes `themes/<name>`.
    ///
    /// - Parameters:
    ///   - name: lower-case letters, digits and dashes.
    ///   - base: the folder of the theme to extend or copy.
    package static func write(name: String, from base: String, isCopy: Bool) throws(Failure) -> ThemeScaffold {
        guard Identifier.isValid(name) else {
            let slug = Slug.of(name)
            throw .invalidName(name, suggestion: Identifier.isValid(slug) ? slug : nil)
        }
        let folder = "themes/" + name
        guard FileSystem.kind(of: folder) == .missing else { throw .exists(folder) }
        let base = RelativePath.withoutEnd(base)
        var parts = ThemeParts()
        guard let (theme, _) = try? ThemeFiles.read(base, parts: &parts), theme.files[ThemeDescription.path] != nil
        else { throw .noTheme(base) }
        let plan = ThemeScaffoldPlan(name: name, folder: folder, base: theme)
        let files = isCopy ? plan.copy : plan.overlay
        do throws(ScaffoldRefusal) {
            try NewFiles.createFolder(folder, files)
        } catch {
            if case .system(let error) = error { throw .system(error) }
            throw .exists(folder)
        }
        return ThemeScaffold(folder: folder, isCopy: isCopy, files: files.map(\.path).sorted())
    }
}

/// What goes into a new theme.
struct ThemeScaffoldPlan {
    typealias Files = [(path: String, bytes: [UInt8])]

    let name: String
    let folder: String
    let base: ThemeFiles

    /// The way from the new folder to the one it extends.
    private func way(to target: String) -> String {
        let here = URL(filePath: folder + "/" + ThemeDescription.path).standardizedFileURL.path(percentEncoded: false)
        let there = URL(filePath: target, directoryHint: .notDirectory).standardizedFileURL.path(percentEncoded: false)
        return RelativePath.link(from: here, to: there)
    }

    var overlay: Files {
        let way = way(to: base.root)
        let texts = ThemeScaffoldTexts(name: name, folder: folder, base: way)
        return [
            (ThemeDescription.path, Array(texts.description.utf8)), (TokenSheet.path, tokens(texts.tokensHead)),
            ("LEESMIJ.md", Array(texts.readme.utf8)),
        ]
    }

    /// The folder as it is, under its own name.
    var copy: Files {
        let own = base.layers.last?.files ?? [:]
        return own.sorted { $0.key < $1.key }.map { path, file in
            (path, path == ThemeDescription.path ? renamed(file) : file.bytes)
        }
    }

    private func renamed(_ file: SourceFile) -> [UInt8] {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let changed = lines.map { line in
            if line.hasPrefix("name:") { return "name: \(name)" }
            if line.hasPrefix("extends:"), base.layers.count > 1 {
                return "extends: \(way(to: base.layers[base.layers.count - 2].root))"
            }
            return String(line)
        }
        return Array(changed.joined(separator: "\n").utf8)
    }

    /// All tokens of the base with the values that count, each switched off: whoever wants another one switches it on.
    private func tokens(_ head: String) -> [UInt8] {
        let sheets = base.all(TokenSheet.path).map(TokenSheet.init)
        guard let sheet = sheets.first else { return Array((head + "\n:root {\n}\n").utf8) }
        let values = ThemeTokens(sheets)
        let source = sheet.file.bytes
        var text: [UInt8] = Array((head + "\n").utf8)
        var index =
            sheet.tokens.first.flatMap { first in
                source[..<first.range.lowerBound].range(of: ":root")
            } ?? 0
        for token in sheet.tokens {
            let value = values.value(token.name, token.scheme)?.token.value ?? token.value
            text += source[index..<token.range.lowerBound]
            text += "/* \(token.name): \(value); */".utf8
            index = token.range.upperBound
            if index < source.count, source[index] == UInt8(ascii: ";") { index += 1 }
        }
        return text + source[index...]
    }
}

extension ArraySlice<UInt8> {
    /// Where a text starts for the first time.
    fileprivate func range(of text: String) -> Int? {
        indices.first { self[$0...].starts(with: text.utf8) }
    }
}
