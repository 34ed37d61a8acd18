/// What came behind the lock of a build, and what did not.
package struct LockedContents: Sendable, Equatable {
    package var pages = 0
    /// Pictures, data and what can be downloaded.
    package var files = 0
    package var blocks = 0
    /// Files that stay readable: the same for every site of the theme.
    package var readable = 0
    /// Files that a locked edition does without.
    package var leftOut: [String] = []
}
