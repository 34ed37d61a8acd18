import Diagnosis
import Foundation
import ScanModel

/// `site.yaml`: what the publisher decides about the site as a whole.
package struct SiteConfiguration: Sendable {
    package typealias Located = YAMLFields.Located<String>

    package struct Publisher: Sendable {
        package var name: String
        package var url: Located?
        package var email: String?
    }

    /// Who takes results in.
    package struct Office: Sendable {
        package var name: String
        package var email: String?
    }

    package struct NavigationEntry: Sendable {
        /// Content path of the page, such as `handleiding/index.md`.
        package var page: Located
        /// The word in the menu; without one the page's own `navTitle` or `title`.
        package var title: String?
    }

    package static let fileName = "site.yaml"

    package var title: String
    package var description: String
    package var language: String
    /// Absolute address of the site's root, ending in `/`; `nil` when the site is to work anywhere.
    package var baseURL: String?
    package var publisher: Publisher
    /// To whom a school sends its file: the publisher, unless somebody else takes them in.
    package var office: Office
    /// Shown on every page that shows demonstration schools or results; `nil` when all are real.
    package var demonstrationNotice: String?
    /// Shown on every scan page: what this scan is, and is not.
    package var scanNotice: String?
    /// The school years a school can choose from, as `2026-2027`.
    package var schoolYears: [String]
    package var navigation: [NavigationEntry]
    package var footer: [NavigationEntry]
    /// The day as which the site is made: posts for a later one wait. `nil` when all are shown.
    package var day: CalendarDate?
    /// Folders outside the content folder to which links in it may lead, as seen from it, or absolute.
    var linkedFolders: [String]
    /// Where a file of the content folder can be edited, with `{path}` for its path; only a preview shows it.
    var editURL: String?

    package static func read(_ file: SourceFile) -> (SiteConfiguration?, [Diagnostic]) {
        switch YAMLDocument.read(file) {
        case .failure(let problems): return (nil, problems.diagnostics)
        case .success(var fields):
            let title = fields.requiredText("title")
            let description = fields.requiredText("description")
            let publisher = readPublisher(&fields)
            let configuration = SiteConfiguration(
                title: title ?? "",
                description: description ?? "",
                language: fields.text("language") ?? "nl",
                baseURL: readBaseURL(&fields),
                publisher: publisher,
                office: readOffice(&fields) ?? Office(name: publisher.name, email: publisher.email),
                demonstrationNotice: fields.text("demonstrationNotice"),
                scanNotice: fields.text("scanNotice"),
                schoolYears: readYears(&fields),
                navigation: readEntries("navigation", &fields),
                footer: readEntries("footer", &fields),
                day: fields.date("day"),
                linkedFolders: fields.list("linkedFolders").map(\.value),
                editURL: readEditURL(&fields)
            )
            let problems = fields.finish()
            return (problems.contains { $0.severity == .error } ? nil : configuration, problems)
        }
    }

    /// An absolute http(s) address with a slash at the end; `nil` when it is something else.
    package static func normalizedBaseURL(_ text: String) -> String? {
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, ["https:", "http:"].contains(parts[0].lowercased()), parts[1].isEmpty,
            !parts[2].isEmpty,
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || "\"<>?#\\^`{|}".utf8.contains($0) })
        else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }

    private static func readBaseURL(_ fields: inout YAMLFields) -> String? {
        guard let found = fields.located("baseURL"), !found.value.isEmpty else { return nil }
        if let url = normalizedBaseURL(found.value) { return url }
        let nearest = normalizedBaseURL("https://" + found.value)
        fields.invalid("baseURL", found, expected: .baseURL, nearest: nearest)
        return nil
    }

    private static func readEditURL(_ fields: inout YAMLFields) -> String? {
        guard let found = fields.webAddress("editURL") else { return nil }
        if found.value.contains("{path}") { return found.value }
        fields.invalid("editURL", found, expected: .editURL)
        return nil
    }

    /// - Parameter path: of a file in the content folder.
    package func editAddress(of path: String) -> String? {
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return editURL?.replacingOccurrences(of: "{path}", with: escaped)
    }

    private static func readPublisher(_ fields: inout YAMLFields) -> Publisher {
        guard var inner = fields.fields("publisher") else {
            _ = fields.requiredText("publisher", expected: .publisher)
            return Publisher(name: "")
        }
        let publisher = Publisher(
            name: inner.requiredText("name") ?? "",
            url: inner.webAddress("url"),
            email: inner.text("email")
        )
        fields.adopt(inner.finish())
        return publisher
    }

    private static func readOffice(_ fields: inout YAMLFields) -> Office? {
        guard var inner = fields.fields("office") else { return nil }
        let office = Office(name: inner.requiredText("name") ?? "", email: inner.requiredText("email"))
        fields.adopt(inner.finish())
        return office
    }

    private static func readYears(_ fields: inout YAMLFields) -> [String] {
        fields.list("schoolYears").compactMap { year in
            if SchoolYear.isValid(year.value) { return year.value }
            let first = year.value.prefix(4)
            let nearest = Int(first).map { "\($0)-\($0 + 1)" }.flatMap { SchoolYear.isValid($0) ? $0 : nil }
            fields.invalid("schoolYears", year, expected: .schoolYear, nearest: nearest)
            return nil
        }
    }

    private static func readEntries(_ key: String, _ fields: inout YAMLFields) -> [NavigationEntry] {
        var entries: [NavigationEntry] = []
        for var item in fields.mappings(key, shorthand: "page") {
            _ = item.requiredText("page", expected: .pageFile)
            if let page = item.located("page") {
                entries.append(NavigationEntry(page: page, title: item.text("title")))
            }
            fields.adopt(item.finish())
        }
        return entries
    }
}
