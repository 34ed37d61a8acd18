import Foundation

/// Bytes as text that may stand in a script.
package enum Base64 {
    package static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// - Returns: `nil` for a text that is something else.
    package static func bytes(of text: String) -> [UInt8]? { Data(base64Encoded: text).map(Array.init) }
}
