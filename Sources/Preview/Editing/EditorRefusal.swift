import Files

/// Why the editor does not do what a request asks.
enum EditorRefusal: Error, Sendable, Equatable {
    /// The request does not bring the key of this start.
    case noKey
    /// From another computer, or by a name that another computer can have.
    case notFromHere
    /// Sent by a page that is not the editor's own.
    case otherPage
    case method
    /// Not what the editor's script sends.
    case contentType
    case noLength
    case tooLarge(limit: Int)
    case path(PathProblem)
    case missing
    /// Its bytes are no UTF-8.
    case notText
    /// Why nothing new was made, in Dutch.
    case maker(String)
    case system(FileSystemError.Reason)

    enum PathProblem: Sendable, Equatable, CaseIterable {
        /// No name, or one longer than any system takes.
        case length
        /// NUL and other characters that no name has.
        case characters
        case absolute
        /// A part that is empty, `.` or `..`.
        case steps
        case hidden
        /// Anything but Markdown.
        case kind
        /// By a link to elsewhere.
        case outside
    }

    var status: Int {
        switch self {
        case .noKey, .notFromHere, .otherPage: 403
        case .method: 405
        case .contentType: 415
        case .noLength: 411
        case .tooLarge: 413
        case .path: 400
        case .missing: 404
        case .notText, .maker: 422
        case .system(.diskFull), .system(.tooLarge): 507
        case .system: 500
        }
    }
}
