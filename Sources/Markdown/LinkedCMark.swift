import CMark

/// The C library this program runs with.
public enum LinkedCMark {
    /// For example `0.30.2`.
    public static var version: String { String(cString: cmark_version_string()) }
}
