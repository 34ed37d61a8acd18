import ScanModel

/// Names from elsewhere in a message of ours.
enum PathText {
    /// On one line, clean, and not endless.
    static func shown(_ name: String) -> String {
        let clean = TextCleaning.clean(String(name.prefix(200))).replacing("\n", with: " ").replacing("\t", with: " ")
        return clean.isEmpty ? "zonder naam" : clean
    }
}
