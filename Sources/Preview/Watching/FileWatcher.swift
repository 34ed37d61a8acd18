import Site

/// Follows what happens in folders.
protocol FileWatcher: Sendable {
    /// One value each time something may have happened; many changes can be one value.
    var signals: AsyncStream<Void> { get }

    /// What happened since the last call, up to this moment: a save that ended before the call is in it.
    ///
    /// - Parameter isPatient: leaves out files that an editor may still be busy with; they come later. A page that is
    ///   asked for now is not patient: it shows what stands there.
    func changes(isPatient: Bool) -> FileChange

    /// Follows these folders from now on, and what is below them. A folder need not be there yet.
    func follow(_ folders: [String])

    func stop()
}
