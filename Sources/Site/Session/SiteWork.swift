/// What an update of a session had to do again.
public struct SiteWork: Sendable, Equatable {
    /// Files of the content folder that were read.
    public var readFiles = 0
    public var parsedPages = 0
    /// Pages whose links were followed.
    public var checkedPages = 0
    public var isThemeLoaded = false
    /// From the change to the new state.
    public var seconds = 0.0
}
