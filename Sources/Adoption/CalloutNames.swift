/// The kinds of callouts of other dialects, as the five that there are here.
enum CalloutNames {
    private static let kinds: [String: [String]] = [
        "NOTE": [
            "note", "info", "abstract", "summary", "seealso", "todo", "tldr", "primary", "secondary", "question", "faq",
        ],
        "TIP": ["tip", "hint", "success", "check", "done"],
        "IMPORTANT": ["important"],
        "WARNING": ["warning", "caution", "danger", "attention", "error", "failure", "fail", "bug", "alert"],
        "EXAMPLE": ["example"],
    ]

    /// - Returns: the kind, and whether it is the same one by another way of writing.
    static func kind(_ name: String) -> (kind: String, isKnown: Bool) {
        let name = name.lowercased()
        guard let found = kinds.first(where: { $0.value.contains(name) })?.key else { return ("NOTE", false) }
        return (found, found.lowercased() == name)
    }
}
