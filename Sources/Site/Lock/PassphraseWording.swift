/// The Dutch of a passphrase that will not do.
package enum PassphraseWording {
    package static func message(_ problem: Passphrase.Problem) -> String {
        let reason =
            switch problem {
            case .empty: "Er is geen wachtzin."
            case .tooShort(let count):
                "Deze wachtzin heeft \(count) tekens; neem er minstens \(Passphrase.shortest)."
            case .tooLong: "Deze wachtzin is langer dan \(Passphrase.longest) tekens."
            case .tooPlain: "Deze wachtzin herhaalt zichzelf, en is daardoor te raden."
            case .invisible: "In deze wachtzin staat een teken dat niemand ziet, of meer dan één regel."
            }
        return """
            \(reason)
            Neem vier tot zes losse woorden die niets met elkaar te maken hebben. Door het toeval gekozen, bijvoorbeeld:
              \(Passphrase.suggestion())
            """
    }
}
