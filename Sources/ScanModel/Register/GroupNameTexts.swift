/// Words in names of groups that are written or left out at will.
enum GroupNameTexts {
    static let optional: Set = ["stichting", "st", "stg", "en", "de", "het"]
}
