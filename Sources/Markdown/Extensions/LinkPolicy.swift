/// Which addresses a link or image may have.
enum LinkPolicy {
    /// Nil when the address is allowed, else its scheme in lower case, or `//` when it names a host without one.
    ///
    /// Reads as a browser does, which drops line breaks and tabs anywhere, and white space and controls in front.
    static func disallowedScheme(_ address: some Collection<UInt8>, isImage: Bool) -> String? {
        var scheme: [UInt8] = []
        for byte in address {
            switch byte {
            case .tab, .lineFeed, .carriageReturn: continue
            case 0...0x20 where scheme.isEmpty: continue
            case .colon:
                let name = String(decoding: scheme, as: UTF8.self)
                let allowed = isImage ? ["http", "https"] : ["http", "https", "mailto", "tel"]
                return allowed.contains(name) ? nil : name
            case UInt8(ascii: "/"), .backslash:
                guard let first = scheme.first else {
                    scheme.append(byte)
                    continue
                }
                let isDoubled = scheme.count == 1 && (first == UInt8(ascii: "/") || first == .backslash)
                return isDoubled ? "//" : nil
            case UInt8(ascii: "?"), .hash:
                return nil
            default:
                if scheme.first == UInt8(ascii: "/") || scheme.first == .backslash { return nil }
                scheme.append(byte.lowercased)
            }
        }
        return nil
    }

    /// cmark's own safe mode: four schemes, except for images in a `data:` address.
    static func isDangerousToCMark(_ address: ArraySlice<UInt8>) -> Bool {
        if hasPrefix("data:", address) {
            return !imageData.contains { hasPrefix($0, address) }
        }
        return dangerous.contains { hasPrefix($0, address) }
    }

    private static let dangerous: [StaticString] = ["javascript:", "vbscript:", "file:"]
    private static let imageData: [StaticString] = [
        "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
    ]

    static func isWeb(_ address: some Collection<UInt8>) -> Bool {
        hasPrefix("http://", address) || hasPrefix("https://", address)
    }

    private static func hasPrefix(_ prefix: StaticString, _ address: some Collection<UInt8>) -> Bool {
        prefix.withUTF8Buffer { prefix in
            var index = 0
            for byte in address {
                if index == prefix.count { break }
                if byte.lowercased != prefix[index] { return false }
                index += 1
            }
            return index == prefix.count
        }
    }
}
