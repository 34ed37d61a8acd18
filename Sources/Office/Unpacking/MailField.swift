import Foundation
import ScanModel

/// A value with parameters, such as `text/plain; charset=utf-8; name="a.json"`; also in pieces and in other alphabets
/// (RFC 2231), and in the way that is older and wrong but common (RFC 2047 within quotes).
struct MailField {
    /// What stands before the parameters.
    let value: String
    private let parameters: [(name: String, value: String)]

    init(_ text: String) {
        let parts = Self.split(text)
        value = parts.first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        parameters = parts.dropFirst().prefix(200).compactMap { part in
            guard let sign = part.firstIndex(of: "=") else { return nil }
            let name = part[..<sign].trimmingCharacters(in: .whitespaces).lowercased()
            return (name, Self.unquoted(part[part.index(after: sign)...].trimmingCharacters(in: .whitespaces)))
        }
    }

    func parameter(_ name: String) -> String? {
        if let whole = first(name + "*") { return Self.decoded(whole, hasAlphabet: true) }
        if let pieces = pieces(of: name) { return pieces }
        return first(name).map(Self.decodedWords)
    }

    private func first(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// `name*0*=utf-8''een%20; name*1=naam.json`.
    private func pieces(of name: String) -> String? {
        var (text, alphabet) = ([UInt8](), "utf-8")
        for number in 0..<100 {
            if let plain = first("\(name)*\(number)") {
                text += Array(plain.utf8)
            } else if let escaped = first("\(name)*\(number)*") {
                var piece = escaped
                if number == 0 { (alphabet, piece) = Self.alphabet(of: escaped) }
                text += Self.unescaped(piece)
            } else {
                return number == 0 ? nil : MailCharset.text(text, named: alphabet)
            }
        }
        return MailCharset.text(text, named: alphabet)
    }

    private static func decoded(_ text: String, hasAlphabet: Bool) -> String {
        let (alphabet, rest) = alphabet(of: text)
        return MailCharset.text(unescaped(rest), named: alphabet)
    }

    private static func alphabet(of text: String) -> (name: String, rest: String) {
        let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? (String(parts[0]), String(parts[2])) : ("utf-8", text)
    }

    private static func unescaped(_ text: String) -> [UInt8] {
        // Percent signs are the equals signs of quoted-printable.
        TransferEncoding.quotedPrintable(Array(text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 })[...])
    }

    /// `=?utf-8?B?…?=` and `=?utf-8?Q?…?=`.
    static func decodedWords(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.range(of: "=?") {
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), parts[1].count == 1 else {
                result += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            let between = rest[..<start.lowerBound]
            // Blanks between two such words only kept them apart.
            if result.isEmpty || !between.allSatisfy({ $0 == " " || $0 == "\t" }) { result += between }
            let bytes =
                parts[1].lowercased() == "b"
                ? TransferEncoding.base64(parts[2].utf8)
                : TransferEncoding.quotedPrintable(Array(parts[2].utf8)[...], isHeader: true)
            result += MailCharset.text(bytes, named: String(parts[0]))
            rest = parts[3].dropFirst()
        }
        return result + rest
    }

    /// At semicolons outside quotes.
    private static func split(_ text: String) -> [String] {
        var parts = [""]
        var (isQuoted, isEscaped) = (false, false)
        for character in text.unicodeScalars {
            if character == ";", !isQuoted {
                parts.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            parts[parts.count - 1].unicodeScalars.append(character)
        }
        return parts
    }

    private static func unquoted(_ text: String) -> String {
        guard text.hasPrefix("\"") else { return text }
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars.dropFirst() {
            if isEscaped || (scalar != "\\" && scalar != "\"") {
                result.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                break
            }
        }
        return String(result)
    }
}

/// Texts of messages in other alphabets than UTF-8: those of Western Europe.
enum MailCharset {
    static func isWestern(_ name: String) -> Bool {
        ["iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "iso-8859-15"].contains(name.lowercased())
    }

    static func text(_ bytes: [UInt8], named name: String) -> String {
        if !isWestern(name), let text = String(validating: bytes, as: UTF8.self) { return text }
        return Windows1252.decode(bytes)
    }
}
