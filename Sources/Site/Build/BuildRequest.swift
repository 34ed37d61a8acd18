import Content
import Files
import ScanModel

/// What a build is asked to do. Paths are as given on the command line.
package struct BuildRequest: Sendable {
    package var content: String
    package var theme: String
    package var output: String
    /// For whom: whether schools that allow it are named.
    var audience: Audience
    /// The address of the group that a closed edition is for; everybody in the register when `nil`.
    package var group: String?
    /// Overrides `baseURL` of `site.yaml`.
    var baseURL: String?
    var includesDrafts: Bool
    /// Overrides `day` of `site.yaml`: posts for a later one wait.
    var day: CalendarDate?
    /// Warnings count as errors.
    var isStrict: Bool
    /// What the edition opens with; `nil` for one that everyone can read who has it.
    package var passphrase: Passphrase?

    package init(
        content: String = "content",
        theme: String = "themes/standaard",
        output: String = "site",
        audience: Audience = .public,
        group: String? = nil,
        baseURL: String? = nil,
        includesDrafts: Bool = false,
        day: CalendarDate? = nil,
        isStrict: Bool = false
    ) {
        self.content = RelativePath.withoutEnd(content)
        self.theme = RelativePath.withoutEnd(theme)
        self.output = RelativePath.withoutEnd(output)
        self.audience = audience
        self.group = group
        self.baseURL = baseURL
        self.includesDrafts = includesDrafts
        self.day = day
        self.isStrict = isStrict
    }
}

extension BuildRequest {
    /// An absolute http(s) address with a slash at the end; `nil` when the text is something else.
    package static func normalizedBaseURL(_ text: String) -> String? {
        SiteConfiguration.normalizedBaseURL(text)
    }

    /// A day as `2026-11-28`; `nil` when the text is something else.
    package static func day(_ text: String) -> CalendarDate? { CalendarDate(text) }

    /// Whether the text is a school year, `2026-2027`.
    package static func isSchoolYear(_ text: String) -> Bool { SchoolYear.isValid(text) }
}
