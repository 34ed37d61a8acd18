import Foundation

/// The running program.
enum Program {
    /// Its own path, to find what stands beside it; `nil` when the system does not say.
    static var path: String? { Bundle.main.executablePath }
}
