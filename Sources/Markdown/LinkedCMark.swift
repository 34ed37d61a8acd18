import CMark

/// The C library this program runs with.
package enum LinkedCMark {
    /// For example `0.30.2`.
    package static var version: String { String(cString: cmark_version_string()) }
}
