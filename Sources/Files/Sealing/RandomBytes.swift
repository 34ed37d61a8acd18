import COpenSSL

/// Bytes that nobody can guess.
package enum RandomBytes {
    package static func make(_ count: Int) -> [UInt8] {
        precondition(OpenSSL.isReady, "OpenSSL does not start")
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, made in
            // It fails only on a system that has nothing unpredictable to give; then nothing may be locked.
            precondition(RAND_bytes(buffer.baseAddress, Int32(count)) == 1, "OpenSSL has no random bytes")
            made = count
        }
    }
}
