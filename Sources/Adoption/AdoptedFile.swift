/// A file of what is taken over, by its path there.
struct AdoptedFile: Sendable {
    /// With `/` between folders, inside the folder or zip.
    let path: String
    let bytes: [UInt8]
}
