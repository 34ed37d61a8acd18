/// UTF-8 by the rules of Unicode: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Scalar {
    /// The scalar of two to four bytes at `index`, or nil where the bytes are not UTF-8.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
        let first = UInt32(bytes[index])
        let length: Int
        var scalar: UInt32
        let lowest: UInt32
        switch first {
        case 0xC2...0xDF: (length, scalar, lowest) = (2, first & 0x1F, 0x80)
        case 0xE0...0xEF: (length, scalar, lowest) = (3, first & 0x0F, 0x800)
        case 0xF0...0xF4: (length, scalar, lowest) = (4, first & 0x07, 0x10000)
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        for offset in 1..<length {
            let byte = UInt32(bytes[index + offset])
            guard byte & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | byte & 0x3F
        }
        guard scalar >= lowest, scalar <= 0x10FFFF, scalar & 0xFFFF_F800 != 0xD800 else { return nil }
        return (scalar, length)
    }

    /// C1 controls, what is no character at all, and marks that make text read in another order than it is written.
    static func isControl(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
