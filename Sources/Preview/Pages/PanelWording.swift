/// The Dutch of the panel that is not in its templates, and of addresses that are refused.
enum PanelWording {
    static func errors(_ count: Int) -> String { count == 1 ? "1 fout" : "\(count) fouten" }

    static func warnings(_ count: Int) -> String { count == 1 ? "1 waarschuwing" : "\(count) waarschuwingen" }

    static func otherWarnings(_ count: Int) -> String {
        count == 1 ? "1 waarschuwing bij een ander bestand" : "\(count) waarschuwingen bij andere bestanden"
    }

    static let otherHost =
        "Dit adres hoort niet bij dit voorbeeld. Open het met de naam localhost of met een IP-adres.\n"

    static let onlyReading = "Een voorbeeld kun je alleen bekijken.\n"
}
