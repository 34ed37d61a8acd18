/// Why a school code cannot stand.
package enum SchoolCodeProblem: Error, Sendable, Hashable, Codable {
    case empty
    /// Four characters of BRIN without the two digits of the location: `12AB`.
    case missingLocation
    /// A spreadsheet dropped a zero: `2AB00` for `02AB00`, `12AB3` for `12AB03`.
    case lostLeadingZero(suggestion: String)
    /// Something that could lead to another folder: a slash, a backslash or `..`.
    case pathLike
    /// A name that Windows keeps for a device, such as `con` or `com1`: no file can have it.
    case reserved
    case tooShort(limit: Int)
    case tooLong(limit: Int)
    /// A character other than ASCII letters, digits, `.`, `_` and `-`, or a first character that is no letter or digit.
    case invalidCharacter
}

/// The code by which a school is known: BRIN with location (`12AB00`), or a code of the partnership's own.
///
/// It is also the name of the school's file, hence the care.
package enum SchoolCode {
    /// The fewest characters of an own code.
    static let shortest = 2
    /// The most characters of an own code.
    package static let longest = 32

    /// A regular expression that every code in its normal form matches; some that match are refused.
    package static let pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{\(shortest - 1),\(longest - 1)}$"

    /// The code in its normal form: BRIN in capitals, an own code as it is.
    ///
    /// - Parameter text: as typed; blanks around it are ignored.
    package static func validate(_ text: String) -> Result<String, SchoolCodeProblem> {
        let code = trimmed(text)
        if code.isEmpty { return .failure(.empty) }
        if code.contains("/") || code.contains("\\") || code.contains("..") { return .failure(.pathLike) }
        let bytes = Array(code.utf8)
        guard bytes.allSatisfy({ isAlphanumeric($0) || ".-_".utf8.contains($0) }), let first = bytes.first,
            isAlphanumeric(first)
        else { return .failure(.invalidCharacter) }
        let upper = code.uppercased()
        switch shape(of: bytes) {
        case "00AA00": return .success(upper)
        case "00AA": return .failure(.missingLocation)
        case "0AA00": return .failure(.lostLeadingZero(suggestion: "0" + upper))
        case "00AA0": return .failure(.lostLeadingZero(suggestion: String(upper.prefix(4)) + "0" + upper.suffix(1)))
        default: break
        }
        if bytes.count < shortest { return .failure(.tooShort(limit: shortest)) }
        if bytes.count > longest { return .failure(.tooLong(limit: longest)) }
        return PortableName.isReserved(upper) ? .failure(.reserved) : .success(code)
    }

    /// What codes of one school have in common: file names that differ only in capitals are one file for many computers.
    package static func key(_ code: String) -> String { code.lowercased() }

    private static func trimmed(_ text: String) -> String {
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\n", "\r"]
        var scalars = Substring(text).unicodeScalars
        while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
        while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// The code with `0` for every digit and `A` for every letter.
    private static func shape(of bytes: [UInt8]) -> String {
        String(
            decoding: bytes.map { isDigit($0) ? UInt8(ascii: "0") : isAlphanumeric($0) ? UInt8(ascii: "A") : $0 },
            as: UTF8.self
        )
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
