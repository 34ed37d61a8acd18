import Files

extension Diagnostic {
    /// A page that says where it went, and an address that leads to the same in another spelling. A name that is merely
    /// near is a guess.
    static func remedy(of fact: LinkFact, _ marked: Range<Int>, _ line: [UInt8]) -> Remedy? {
        switch fact {
        case .deadPage(let target, .moved(let address)), .missingFile(let target, .moved(let address)):
            readdressed(target, address, marked, line)
        case .deadPage(let target, .near(let address)) where spelling(target) == spelling(address),
            .missingFile(let target, .near(let address)) where spelling(target) == spelling(address),
            .absolute(let target, let address?) where spelling(target) == spelling(address):
            readdressed(target, address, marked, line)
        default: nil
        }
    }

    private static func readdressed(
        _ target: String,
        _ address: String,
        _ marked: Range<Int>,
        _ line: [UInt8]
    ) -> Remedy? {
        let found = Array(target.utf8)
        guard !found.isEmpty, marked.count >= found.count else { return nil }
        // From the end: the text of a link may be its address too.
        let starts = (marked.lowerBound...(marked.upperBound - found.count)).reversed()
        guard let start = starts.first(where: { line[$0...].starts(with: found) }) else { return nil }
        return Remedy(start..<(start + found.count), address)
    }

    /// What two ways to write the same address have in common.
    private static func spelling(_ address: String) -> String {
        var address = address.lowercased().replacing("\\", with: "/")
        for start in ["https://", "mailto:", "./", "/"] where address.hasPrefix(start) {
            address.removeFirst(start.count)
        }
        return address.replacing(".html", with: ".md")
    }
}
