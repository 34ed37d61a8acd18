import Diagnosis

extension ExternalLinks {
    /// For the terminal: an address a line, its places below it, and how many there are.
    package var text: String {
        let lines = addresses.flatMap { address in
            [TextTable.line(address.address)] + address.places.map { TextTable.line("  \($0.file):\($0.line)") }
        }
        return (lines + (lines.isEmpty ? [] : [""]) + [summary]).joined(separator: "\n")
    }

    private var summary: String {
        let places = addresses.reduce(0) { $0 + $1.places.count }
        if addresses.isEmpty { return "Er zijn geen links naar andere sites." }
        return "\(addresses.count) \(addresses.count == 1 ? "adres" : "adressen") "
            + "op \(places) \(places == 1 ? "plek" : "plekken"). Er is niets opgehaald."
    }
}
