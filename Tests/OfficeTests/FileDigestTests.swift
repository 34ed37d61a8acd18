import Files
import Foundation
import ScanModel
import Testing

/// The digest of a file is that of the page: `FileDigest` says of what, `Fingerprint` hashes.
@Suite struct FileDigestTests {
    @Test func digestsAreThoseOfTheVectors() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/vectors/digests.json")
        let vectors = try JSONParser.parse(Array(Data(contentsOf: path)), limits: JSONLimits())
        let cases = try #require(vectors["cases"]?.array)
        #expect(cases.count > 20)
        for vector in cases {
            let file = try #require(vector["file"]?.string)
            #expect(Fingerprint.of(FileDigest.bytes(of: Array(file.utf8))) == vector["digest"]?.string, "\(file)")
        }
    }
}
