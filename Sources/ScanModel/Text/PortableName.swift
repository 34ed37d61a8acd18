/// The one rule for names that become files or folders: of pages, images and documents, and of what the program makes of
/// tags, groups and schools. What keeps to it can stand on every disk (also FAT and those blind to capitals), in a
/// zip, on a share and on a web host.
///
/// Worked out on UTF-8: every file of a site comes by here.
/// Source: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
package enum PortableName {
    /// The most bytes of one name: what ext4 and APFS hold; NTFS and FAT count UTF-16, which is never more.
    package static let longest = 255
    /// The most characters of a path within the site or the content folder, in UTF-16. Windows stops at 259, and the
    /// folder in which the site is put, such as `C:\Users\voornaam.achternaam\Documents\site\`, takes its part of it.
    package static let longestPath = 200

    /// Why a name cannot travel.
    package enum Problem: Sendable, Hashable, Codable {
        /// One of `< > : " \ | ? *`, as text.
        case forbidden(String)
        /// A control character, or one that turns the writing direction or shows nothing.
        case invisible
        /// Not in UTF-8.
        case unreadable
        /// A blank at the begin, before the ending or at the end, or a full stop at the end.
        case edge
        /// A name that Windows keeps for a device, such as `con` or `com1`.
        case reserved(String)
        /// In bytes.
        case tooLong(limit: Int)
        /// In UTF-16.
        case pathTooLong(limit: Int)
    }

    /// The first name of a path that cannot travel.
    package struct Finding: Sendable, Hashable {
        package let problem: Problem
        /// The path up to and with the name that is meant.
        package let path: String
    }

    /// - Parameters:
    ///   - path: names with `/` between them.
    ///   - growth: how many bytes its last name gets longer when it is published.
    package static func finding(in path: String, growth: Int = 0) -> Finding? {
        var text = path
        // One piece of memory, whatever made the text.
        guard let (problem, end) = text.withUTF8({ first(in: $0, growth: growth) }) else { return nil }
        return Finding(problem: problem, path: String(decoding: path.utf8.prefix(end), as: UTF8.self))
    }

    private static func first(in path: UnsafeBufferPointer<UInt8>, growth: Int) -> (problem: Problem, end: Int)? {
        var start = 0
        while start <= path.count {
            var end = start
            while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
            if let problem = problem(of: path[start..<end], growth: end == path.count ? growth : 0) {
                return (problem, end)
            }
            start = end + 1
        }
        // UTF-16 is never longer than UTF-8.
        guard path.count + growth > longestPath,
            String(decoding: path, as: UTF8.self).utf16.count + growth > longestPath
        else { return nil }
        return (.pathTooLong(limit: longestPath), path.count)
    }

    /// A name as a message may repeat it: with a mark where a character does not show, and no longer than a line.
    package static func shown(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { isInvisible($0) ? "\u{FFFD}" : $0 }
        let text = String(String.UnicodeScalarView(scalars))
        return text.count > 80 ? text.prefix(79) + "…" : text
    }

    /// Whether Windows keeps this name, whatever follows a full stop.
    package static func isReserved(_ name: some StringProtocol) -> Bool {
        device(Array(name.utf8)[...]) != nil
    }

    private static func problem(of name: some RandomAccessCollection<UInt8>, growth: Int) -> Problem? {
        var isPlain = true
        for byte in name {
            if byte >= 0x80 { isPlain = false }
            switch byte {
            case 0..<0x20, 0x7F: return .invisible
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
                UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"):
                return .forbidden(String(UnicodeScalar(byte)))
            default: continue
            }
        }
        if !isPlain, let problem = problem(ofScalars: name) { return problem }
        if hasEdge(name) { return .edge }
        if let device = device(name) { return .reserved(device) }
        return name.count + growth > longest ? .tooLong(limit: longest) : nil
    }

    private static func hasEdge(_ name: some RandomAccessCollection<UInt8>) -> Bool {
        let (blank, stop) = (UInt8(ascii: " "), UInt8(ascii: "."))
        guard let first = name.first, let last = name.last else { return false }
        if first == blank || last == blank || last == stop { return true }
        guard let dot = name.lastIndex(of: stop), dot > name.startIndex else { return false }
        return name[name.index(before: dot)] == blank
    }

    private static func problem(ofScalars name: some Sequence<UInt8>) -> Problem? {
        for scalar in String(decoding: Array(name), as: UTF8.self).unicodeScalars {
            if scalar.value == 0xFFFD { return .unreadable }
            if isInvisible(scalar) { return .invisible }
        }
        return nil
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// The device whose name stands before the first full stop.
    private static func device(_ name: some Collection<UInt8>) -> String? {
        let stem = name.prefix { $0 != UInt8(ascii: ".") }
        // Most names begin with another letter.
        guard (3...7).contains(stem.count), let first = stem.first, "cpanl".utf8.contains(first | 0x20) else {
            return nil
        }
        let text = String(decoding: Array(stem), as: UTF8.self).lowercased()
        if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(text) { return text }
        guard text.hasPrefix("com") || text.hasPrefix("lpt") else { return nil }
        let rest = text.dropFirst(3).unicodeScalars
        guard rest.count == 1, let digit = rest.first else { return nil }
        // Windows takes the raised digits 1, 2 and 3 for the digits.
        return ("0"..."9").contains(digit) || ["\u{B9}", "\u{B2}", "\u{B3}"].contains(digit) ? text : nil
    }
}
