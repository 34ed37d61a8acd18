import Foundation

/// Paths inside the site: `/` between parts, no leading slash, no `.` or `..` left in them.
///
/// Worked out on UTF-8: every link of every page comes by here.
package enum RelativePath {
    private static let slash = UInt8(ascii: "/")

    /// The folder a path stands in, `""` at the top.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: slash) else { return "" }
        return String(path[..<slash])
    }

    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: slash) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// How many folders deep a path stands; `index.html` is 0.
    package static func depth(of path: String) -> Int {
        path.utf8.reduce(into: 0) { count, byte in if byte == slash { count += 1 } }
    }

    /// `reference` as seen from the file `base`, without `.` and `..`; `nil` when it climbs out of the site.
    package static func resolve(_ reference: String, from base: String) -> String? {
        if !reference.utf8.contains(slash), reference != ".", reference != ".." {
            // A neighbour, as most links are.
            let folder = folder(of: base)
            return folder.isEmpty || reference.isEmpty ? folder + reference : "\(folder)/\(reference)"
        }
        var parts = parts(of: folder(of: base))
        for part in Self.parts(of: reference) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The relative path that leads from the file `base` to `target`.
    package static func link(from base: String, to target: String) -> String {
        let here = parts(of: folder(of: base))
        let there = parts(of: target)
        var shared = 0
        while shared < here.count, shared < there.count - 1, here[shared] == there[shared] { shared += 1 }
        let up = [Substring](repeating: "..", count: here.count - shared)
        return (up + there[shared...]).joined(separator: "/")
    }

    /// Where a file of the content is published: `handleiding/index.md` → `handleiding/index.html`. Its name is composed,
    /// so that a link to it is the same bytes, on whatever computer the file got its name.
    package static func output(of source: String) -> String {
        composed(source.hasSuffix(".md") ? String(source.dropLast(3)) + ".html" : source)
    }

    /// The name with each letter and its accent as one character (NFC). A Mac may write them as two (NFD); for Swift both
    /// are one name, for disks and hosts they are two.
    package static func composed(_ path: String) -> String {
        path.utf8.allSatisfy { $0 < 0x80 } ? path : path.precomposedStringWithCanonicalMapping
    }

    /// The name as a Mac may write it (NFD).
    package static func decomposed(_ path: String) -> String {
        path.utf8.allSatisfy { $0 < 0x80 } ? path : path.decomposedStringWithCanonicalMapping
    }

    /// A relative address, escaped or not, as what it names is called where it is published.
    package static func composedAddress(_ address: some StringProtocol) -> String {
        guard address.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "%") }) else { return String(address) }
        let name = decoded(String(address))
        let composed = composed(name)
        return composed.utf8.elementsEqual(name.utf8) ? String(address) : encoded(composed)
    }

    /// The path before `#` and the anchor behind it; `nil` without a `#`.
    package static func fragment(of reference: String) -> (path: Substring, anchor: Substring?) {
        guard let mark = reference.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (reference[...], nil) }
        return (reference[..<mark], reference[reference.utf8.index(after: mark)...])
    }

    /// Whether a reference starts with a scheme such as `mailto:`.
    package static func hasScheme(_ reference: String) -> Bool {
        for byte in reference.utf8 {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
            default: continue
            }
        }
        return false
    }

    /// Percent escapes in a link name the file they stand for.
    package static func decoded(_ reference: String) -> String {
        reference.utf8.contains(UInt8(ascii: "%")) ? reference.removingPercentEncoding ?? reference : reference
    }

    /// A path as a URL writes it: what means something else there, such as `#`, and what is no ASCII is escaped.
    /// Source: https://www.rfc-editor.org/rfc/rfc3986#section-3.3
    package static func encoded(_ path: String) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), slash:
                true
            default: "-._~!$()*+,=@".utf8.contains(byte)
            }
        }
        if path.utf8.allSatisfy(isPlain) { return path }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A path as given on the command line, without the slashes at its end.
    package static func withoutEnd(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func parts(of path: String) -> [Substring] {
        path.utf8.split(separator: slash).map(Substring.init)
    }
}
