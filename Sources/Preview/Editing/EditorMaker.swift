import Content
import Files
import Foundation
import Scaffold

/// Makes new texts from the browser, as `scandossier new` does.
struct EditorMaker: Sendable {
    /// The content folder, as diagnostics name it.
    let content: String

    /// What a title may be long at most; longer ones are texts that were pasted by mistake.
    static let longestTitle = 300

    /// - Parameters:
    ///   - kind: `page`, `post` or `scan`.
    ///   - title: of a page or post.
    ///   - place: the folder of a page, the day of a post, the file of the scan that gets a next version.
    /// - Returns: the new text, inside the content folder; of a scan the one that goes on.
    func make(_ kind: String, title: String, place: String) throws(EditorRefusal) -> String {
        guard title.utf8.count <= Self.longestTitle else { throw .maker(EditorWording.longTitle) }
        do throws(ScaffoldRefusal) {
            switch kind {
            case "page":
                if !place.isEmpty { try check(place + "/nieuw.md") }
                let page = try PageScaffold(place, title: title, content: content, today: Self.today)
                let path = try page.path()
                _ = try page.create()
                return inside(path)
            case "post":
                let day = place.isEmpty ? nil : place
                let post = try PostScaffold(title: title, date: day, content: content, today: Self.today)
                let path = try post.path()
                _ = try post.create()
                return inside(path)
            case "scan":
                try check(place)
                _ = try NextScanVersion(of: "\(content)/\(place)", version: nil).create()
                return place
            default: throw .emptyTitle
            }
        } catch {
            throw .maker(EditorWording.message(error))
        }
    }

    /// Nothing is made where nothing may be edited.
    private func check(_ path: String) throws(ScaffoldRefusal) {
        do throws(EditorRefusal) { _ = try EditableFile(path, in: content) } catch { throw .outside(path) }
    }

    private func inside(_ path: String) -> String {
        path.hasPrefix(content + "/") ? String(path.dropFirst(content.count + 1)) : path
    }

    static var today: CalendarDate {
        get throws(ScaffoldRefusal) {
            guard let day = CalendarDate(todayText) else { throw .invalidDate(todayText) }
            return day
        }
    }

    static var todayText: String {
        Date().formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
    }
}
