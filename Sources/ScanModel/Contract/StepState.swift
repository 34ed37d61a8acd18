/// How far a next step came. The first is what every step begins with; a file does not say it.
package enum StepState: String, Sendable, Hashable, CaseIterable {
    case open, busy, done, stopped

    /// As a reader of a spreadsheet sees it; nothing for a step that was not begun.
    package var word: ExportWord? {
        switch self {
        case .open: nil
        case .busy: .busy
        case .done: .done
        case .stopped: .stopped
        }
    }
}
