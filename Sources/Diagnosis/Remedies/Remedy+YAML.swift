import Files

extension Diagnostic {
    static func remedy(of fact: YAMLFact, _ marked: Range<Int>, _ line: [UInt8]) -> Remedy? {
        switch fact {
        case .curlyQuotes(_, let proposal): Remedy(marked, proposal)
        case .lostApostrophe(let proposal), .syntax(.dashWithoutSpace(let proposal)),
            .syntax(.colonWithoutSpace(let proposal)):
            Remedy(line.prefix { $0 == UInt8(ascii: " ") }.count..<line.count, proposal.trimmed)
        case .syntax(.hardSpace): Remedy(character(at: marked.lowerBound, in: line), " ")
        default: nil
        }
    }
}
