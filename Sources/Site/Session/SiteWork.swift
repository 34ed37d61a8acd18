/// What an update of a session had to do again.
package struct SiteWork: Sendable, Equatable {
    /// Files of the content folder that were read.
    package var readFiles = 0
    package var parsedPages = 0
    /// Pages whose links were followed.
    package var checkedPages = 0
    package var isThemeLoaded = false
    /// From the change to the new state.
    package var seconds = 0.0
}
