/// A file with a result in it: the result itself, or a readable report that carries it. Its name says nothing; which of
/// both it is, its first character tells.
package enum ResultFile: Sendable, Equatable {
    /// The bytes of the JSON, still to be read and judged.
    case result([UInt8])
    case report(EmbeddedResult)

    /// By its first character.
    package init(_ bytes: [UInt8]) {
        let isReport = Self.firstCharacter(of: bytes) == UInt8(ascii: "<")
        self = isReport ? .report(EmbeddedResult(in: bytes)) : .result(bytes)
    }

    /// The first byte that is no blank, behind a byte order mark if there is one.
    package static func firstCharacter(of bytes: [UInt8]) -> UInt8? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].first { !" \t\r\n".utf8.contains($0) }
    }

    /// What the page reads when a school opens a file, and with the same outcome (`Tests/Corpus`).
    package static func read(_ bytes: [UInt8]) -> Result<ScanResult, ResultFileError> {
        switch ResultFile(bytes) {
        case .result(let json), .report(.found(let json)):
            // Places in a report are those of the JSON in it.
            bytes.count > EmbeddedResult.bytes ? refused(.tooLarge(limit: EmbeddedResult.bytes)) : ScanResult.read(json)
        case .report(.absent): refused(.notAResult)
        case .report(.cutOff): refused(.reportCutOff)
        case .report(.several): refused(.severalResults)
        }
    }

    private static func refused(_ fact: ResultProblem.Fact) -> Result<ScanResult, ResultFileError> {
        .failure(ResultFileError(problems: [ResultProblem(fact, at: .start)]))
    }
}
