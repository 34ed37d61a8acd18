/// How much register is read.
package enum RegisterLimits {
    /// Some 100,000 rows.
    package static let bytes = 20_000_000
    /// One field, as `TextCleaning.length(of:)` counts.
    package static let value = 1_000
}
