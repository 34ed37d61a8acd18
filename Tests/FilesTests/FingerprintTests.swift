import Files
import Foundation
import Testing

/// SHA-256, against the examples of FIPS 180-4, and what is made of it.
@Suite struct FingerprintTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func knownDigests(text: String, digest: String) {
        #expect(Fingerprint.of(text) == digest)
        #expect(Fingerprint.of(Array(text.utf8)) == digest)
    }

    @Test func aBrowserKnowsAScriptByIt() {
        #expect(Fingerprint.integrity(of: []) == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    /// Names and lengths are part of it: no two sets of parts look alike.
    @Test func partsAreKeptApart() {
        let sets: [[(name: String, digest: String)]] = [
            [("a", "bc")], [("ab", "c")], [("a", "b"), ("c", "")], [("a", "b\n1:c=")], [],
        ]
        #expect(Set(sets.map { Fingerprint.of(parts: $0) }).count == sets.count)
    }
}

extension FingerprintTests {
    /// The preview ends while other threads read and hash; a library that tidies up at the end must not pull the rug.
    @Test func aProgramMayEndWhileItHashes() async {
        await #expect(processExitsWith: .success) {
            let bytes = [UInt8](repeating: 7, count: 64)
            for _ in 0..<8 {
                Thread.detachNewThread {
                    while true { _ = Fingerprint.of(bytes) }
                }
            }
            try await Task.sleep(for: .milliseconds(50))
            exit(0)
        }
    }
}
