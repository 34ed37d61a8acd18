import COpenSSL
import Foundation

/// SHA-256 in lower-case hexadecimal.
package enum Fingerprint {
    package static func of(_ bytes: [UInt8]) -> String {
        hex(SHA256.digest(of: bytes))
    }

    package static func of(_ text: String) -> String {
        of(Array(text.utf8))
    }

    /// One fingerprint over named parts; the names and lengths are part of it, so no two sets of parts look alike.
    package static func of(parts: [(name: String, digest: String)]) -> String {
        of(
            parts.flatMap { name, digest in
                Array("\(name.utf8.count):\(name)=\(digest.utf8.count):\(digest)\n".utf8)
            }
        )
    }

    /// The hash by which a content security policy names a script or style: `sha256-` and base64.
    /// Source: https://www.w3.org/TR/CSP3/#grammardef-hash-source
    package static func integrity(of bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.digest(of: bytes)).base64EncodedString()
    }

    private static func hex(_ digest: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: 2 * digest.count) { buffer in
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

/// SHA-256 (FIPS 180-4) as OpenSSL computes it. A system library, because a package with the same inside takes a third
/// of the time of a first build.
private enum SHA256 {
    static let byteCount = 32

    static func digest(of bytes: [UInt8]) -> [UInt8] {
        precondition(OpenSSL.isReady, "OpenSSL does not start")
        return [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            let isDone = bytes.withUnsafeBytes { input in
                EVP_Digest(input.baseAddress, input.count, buffer.baseAddress, nil, EVP_sha256(), nil)
            }
            // It fails only when there is no memory left or the library is built without this hash.
            precondition(isDone == 1, "OpenSSL has no SHA-256")
            count = byteCount
        }
    }
}
