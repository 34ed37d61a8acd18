import Files
import Testing

/// AES-256-GCM with a key by PBKDF2: against another implementation, and what it refuses.
@Suite struct SealingKeyTests {
    private let nonce = [UInt8](0..<12)

    private func key(_ passphrase: String = "passwd", rounds: Int = 1) -> SealingKey {
        SealingKey(passphrase: passphrase, salt: Array("salt".utf8), rounds: rounds)
    }

    @Test(arguments: [0, 1, 16, 65_536])
    func whatItSealsItOpens(count: Int) {
        let text = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let sealed = key().seal(text, nonce: nonce, context: "block 1")
        #expect(sealed.count == count + SealingKey.tagSize)
        #expect(key().open(sealed, nonce: nonce, context: "block 1") == text)
    }

    /// Python's `cryptography` says: PBKDF2HMAC(SHA256(), 32, b"salt", 4096) of "wachtzin", AESGCM of "tekst" with
    /// "block 7".
    @Test func anotherImplementationSaysTheSame() {
        let sealed = key("wachtzin", rounds: 4096).seal(Array("tekst".utf8), nonce: nonce, context: "block 7")
        #expect(Base64.text(of: sealed) == "f5N6x6EqUUYOQ0/XrxLzLNsc/d5A")
    }

    @Test func anythingElseStaysClosed() {
        let sealed = key().seal(Array("tekst".utf8), nonce: nonce, context: "block 1")
        #expect(key("Passwd").open(sealed, nonce: nonce, context: "block 1") == nil)
        #expect(key(rounds: 2).open(sealed, nonce: nonce, context: "block 1") == nil)
        #expect(key().open(sealed, nonce: nonce, context: "block 2") == nil)
        #expect(key().open(sealed, nonce: nonce.reversed(), context: "block 1") == nil)
        #expect(key().open(Array(sealed.dropLast()), nonce: nonce, context: "block 1") == nil)
        #expect(key().open([], nonce: nonce, context: "block 1") == nil)
        for place in sealed.indices {
            var other = sealed
            other[place] ^= 1
            #expect(key().open(other, nonce: nonce, context: "block 1") == nil)
        }
    }
}
