import Crypto
import Foundation

/// SHA-256 in lower-case hexadecimal.
package enum Fingerprint {
    package static func of(_ bytes: [UInt8]) -> String {
        hex(SHA256.hash(data: bytes))
    }

    package static func of(_ text: String) -> String {
        of(Array(text.utf8))
    }

    /// One fingerprint over named parts; the names and lengths are part of it, so no two sets of parts look alike.
    static func of(parts: [(name: String, digest: String)]) -> String {
        var hash = SHA256()
        for part in parts {
            hash.update(data: Array("\(part.name.utf8.count):\(part.name)=\(part.digest)\n".utf8))
        }
        return hex(hash.finalize())
    }

    /// The hash by which a content security policy names a script or style: `sha256-` and base64.
    /// Source: https://www.w3.org/TR/CSP3/#grammardef-hash-source
    static func integrity(of bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }

    private static func hex(_ digest: SHA256.Digest) -> String {
        String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { buffer in
            var count = 0
            for byte in digest {
                buffer[count] = digit(byte >> 4)
                buffer[count + 1] = digit(byte & 15)
                count += 2
            }
            return count
        }
    }

    private static func digit(_ half: UInt8) -> UInt8 {
        half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
    }
}
