/// Styles without what only their readers need: comments, line breaks, and blanks beside braces and semicolons, the blank
/// behind the name of a property and the semicolon behind the last of them. What stands between quotes, and the address of a `url(…)`, stays as it is.
enum StyleSqueezer {
    /// - Returns: one line that ends in a line feed, so that files can stand one behind the other.
    static func squeeze(_ file: [UInt8]) -> [UInt8] {
        // Nothing gets longer, but for a line feed at the end.
        [UInt8](unsafeUninitializedCapacity: file.count + 1) { output, count in
            file.withUnsafeBufferPointer { input in
                guard let source = input.baseAddress, let target = output.baseAddress else { return }
                var style = Style(source: source, length: input.count, target: target)
                style.copy()
                count = style.count
            }
        }
    }
}

/// With pointers: every style of a theme comes by, in debug builds too.
private struct Style {
    let source: UnsafePointer<UInt8>
    let length: Int
    let target: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var index = 0
    private let blank = UInt8(ascii: " ")
    private let slash = UInt8(ascii: "/")
    private let star = UInt8(ascii: "*")
    private let backslash = UInt8(ascii: "\\")

    init(source: UnsafePointer<UInt8>, length: Int, target: UnsafeMutablePointer<UInt8>) {
        (self.source, self.length, self.target) = (source, length, target)
    }

    mutating func copy() {
        while index < length {
            let byte = source[index]
            switch byte {
            case slash where index + 1 < length && source[index + 1] == star: passComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): copyText(to: byte)
            case UInt8(ascii: "(") where isAddress: copyText(to: UInt8(ascii: ")"))
            case UInt8(ascii: " "), 9...13: passBlank()
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
                if count > 0, target[count - 1] == blank { count -= 1 }
                if byte == UInt8(ascii: "}"), count > 0, target[count - 1] == UInt8(ascii: ";") { count -= 1 }
                put(byte)
            default: put(byte)
            }
        }
        if count > 0, target[count - 1] == blank { count -= 1 }
        guard count > 0 else { return }
        target[count] = UInt8(ascii: "\n")
        count += 1
    }

    /// One of several, and none behind what parts declarations and rules.
    private mutating func passBlank() {
        index += 1
        guard count > 0, !isBlank(target[count - 1]), !"{};,".utf8.contains(target[count - 1]), !isBehindProperty
        else { return }
        target[count] = blank
        count += 1
    }

    /// Behind `color:`. Not behind `--own:`, of which a blank can be the value.
    private var isBehindProperty: Bool {
        let dash = UInt8(ascii: "-")
        guard target[count - 1] == UInt8(ascii: ":") else { return false }
        var start = count - 1
        while start > 0, target[start - 1] == dash || (0x61...0x7A).contains(target[start - 1]) { start -= 1 }
        guard start > 0, start < count - 1, "{;".utf8.contains(target[start - 1]) else { return false }
        return !(target[start] == dash && target[start + 1] == dash)
    }

    private mutating func put(_ byte: UInt8) {
        target[count] = byte
        count += 1
        index += 1
    }

    /// A comment without blanks around it keeps apart what stands beside it, so its signs stay.
    private mutating func passComment() {
        index += 2
        while index + 1 < length, !(source[index] == star && source[index + 1] == slash) { index += 1 }
        index = min(length, index + 2)
        guard count > 0, index < length, !isBlank(target[count - 1]), !isBlank(source[index]) else { return }
        for byte in [slash, star, star, slash] {
            target[count] = byte
            count += 1
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == blank || (9...13).contains(byte) }

    private mutating func copyText(to end: UInt8) {
        put(source[index])
        while index < length, source[index] != end {
            if source[index] == backslash, index + 1 < length { put(backslash) }
            put(source[index])
        }
        if index < length { put(end) }
    }

    /// `url(` without a quote behind it: to the closing bracket all of it is the address.
    private var isAddress: Bool {
        guard index >= 3, index + 1 < length else { return false }
        let isURL = zip(index - 3..<index, "url".utf8).allSatisfy { source[$0] | 0x20 == $1 }
        return isURL && ![UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: " ")].contains(source[index + 1])
    }
}
