/// A service that builds a site and puts it online at every change, also one that is made in its web editor.
package enum PublishingService: String, Sendable, CaseIterable {
    case github
    case gitlab

    /// Where the service looks for what it has to do.
    var path: String {
        switch self {
        case .github: ".github/workflows/site.yml"
        case .gitlab: ".gitlab-ci.yml"
        }
    }

    /// The new file.
    var text: String {
        switch self {
        case .github: Self.workflow
        case .gitlab: Self.pipeline
        }
    }
}
