/// Why something could not be done, of which what the file system refused is one of the reasons.
package protocol FileSystemFailure: Error, Sendable {
    static func system(_ error: FileSystemError) -> Self
}

extension FileSystemFailure {
    /// Does it, and gives what the file system refuses as a failure of this kind.
    package static func wrapping<Value>(_ body: () throws(FileSystemError) -> Value) throws(Self) -> Value {
        do throws(FileSystemError) { return try body() } catch { throw .system(error) }
    }
}
