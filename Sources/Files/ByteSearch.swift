#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    /// The first place of a byte at or behind `start`. As fast in a debug build, which the tests are, as in a release.
    package func index(of byte: UInt8, from start: Int) -> Int? {
        guard let base = baseAddress, start < count else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension [UInt8] {
    /// Whether these bytes stand in it, one behind the other.
    package func holds(_ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first else { return true }
        return withUnsafeBufferPointer { bytes in
            var start = 0
            while let place = bytes.index(of: first, from: start) {
                if bytes[place...].starts(with: pattern) { return true }
                start = place + 1
            }
            return false
        }
    }
}
