import COpenSSL

/// A key from a passphrase, and what it locks: PBKDF2 with HMAC-SHA-256 (RFC 8018) and AES-256-GCM (NIST SP 800-38D), as
/// OpenSSL and the WebCrypto of browsers have them.
package struct SealingKey: Sendable {
    package static let nonceSize = 12
    package static let tagSize = 16
    private static let size = 32

    private let bytes: [UInt8]

    /// - Parameters:
    ///   - salt: fresh for every key, so that nobody can prepare for it.
    ///   - rounds: how many times slower guessing gets.
    package init(passphrase: String, salt: [UInt8], rounds: Int) {
        precondition(OpenSSL.isReady, "OpenSSL does not start")
        let secret = passphrase.utf8.map { CChar(bitPattern: $0) }
        bytes = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
            let isDone = PKCS5_PBKDF2_HMAC(
                secret,
                Int32(secret.count),
                salt,
                Int32(salt.count),
                Int32(rounds),
                EVP_sha256(),
                Int32(Self.size),
                buffer.baseAddress
            )
            precondition(isDone == 1, "OpenSSL has no PBKDF2")
            count = Self.size
        }
    }

    /// The locked bytes with the tag behind them, as WebCrypto wants them.
    ///
    /// - Parameters:
    ///   - nonce: never the same twice for one key.
    ///   - context: what these bytes are and where they belong. They open with the same words only.
    package func seal(_ text: [UInt8], nonce: [UInt8], context: String) -> [UInt8] {
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        let about = Array(context.utf8)
        var sealed = [UInt8](repeating: 0, count: text.count + Self.tagSize)
        var written: Int32 = 0
        let isDone = sealed.withUnsafeMutableBufferPointer { buffer in
            EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, bytes, nonce) == 1
                && EVP_EncryptUpdate(cipher, nil, &written, about, Int32(about.count)) == 1
                && EVP_EncryptUpdate(cipher, buffer.baseAddress, &written, text, Int32(text.count)) == 1
                && EVP_EncryptFinal_ex(cipher, buffer.baseAddress.map { $0 + text.count }, &written) == 1
                && EVP_CIPHER_CTX_ctrl(
                    cipher,
                    EVP_CTRL_AEAD_GET_TAG,
                    Int32(Self.tagSize),
                    buffer.baseAddress.map { $0 + text.count }
                ) == 1
        }
        // It fails only when there is no memory left or the library is built without this cipher.
        precondition(isDone && nonce.count == Self.nonceSize, "OpenSSL has no AES-256-GCM")
        return sealed
    }

    /// - Returns: `nil` when this key did not lock these bytes with this nonce and context.
    package func open(_ sealed: [UInt8], nonce: [UInt8], context: String) -> [UInt8]? {
        guard sealed.count >= Self.tagSize, nonce.count == Self.nonceSize else { return nil }
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        let about = Array(context.utf8)
        let length = sealed.count - Self.tagSize
        var tag = Array(sealed[length...])
        var text = [UInt8](repeating: 0, count: length + Self.tagSize)
        var written: Int32 = 0
        let isWhole = text.withUnsafeMutableBufferPointer { buffer in
            EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, bytes, nonce) == 1
                && EVP_DecryptUpdate(cipher, nil, &written, about, Int32(about.count)) == 1
                && EVP_DecryptUpdate(cipher, buffer.baseAddress, &written, sealed, Int32(length)) == 1
                && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagSize), &tag) == 1
                && EVP_DecryptFinal_ex(cipher, buffer.baseAddress.map { $0 + length }, &written) == 1
        }
        return isWhole ? Array(text[..<length]) : nil
    }
}
