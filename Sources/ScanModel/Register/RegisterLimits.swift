/// How much register is read.
public enum RegisterLimits {
    /// Some 100,000 rows.
    public static let bytes = 20_000_000
    /// One field, as `TextCleaning.length(of:)` counts.
    public static let value = 1_000
}
