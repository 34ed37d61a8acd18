import CZlib

/// Unpacks what a zip holds, by the zlib of the system.
package enum Inflate {
    /// - Parameters:
    ///   - packed: bytes of the deflate format (RFC 1951), without a header.
    ///   - size: how many bytes they unpack to: no more than that is ever made.
    /// - Returns: `nil` when they are damaged, or unpack to another number of bytes.
    package static func unpack(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        let version = Int32(MemoryLayout<z_stream>.size)
        // A negative number of bits: the raw format.
        guard size >= 0, packed.count <= Int(UInt32.max), size < Int(UInt32.max),
            inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, version) == Z_OK
        else { return nil }
        defer { inflateEnd(&stream) }
        var isWhole = false
        // A byte more than it should be, to see that there is more.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            packed.withUnsafeBufferPointer { input in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(size + 1)
                isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
                count = size + 1 - Int(stream.avail_out)
            }
        }
        return isWhole && bytes.count == size ? bytes : nil
    }

    /// The checksum that a zip keeps of each file.
    package static func checksum(of bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
    }
}
