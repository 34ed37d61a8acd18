import Foundation
import Testing

@testable import Site

/// The files with which hosts are told to send headers. Tried with Apache 2.4; `_headers` follows the hosts' manuals.
@Suite struct HostFileTests {
    @Test func everyBuildTellsHostsWhatToSend() async throws {
        let site = try await TestSite.minimal().build()
        let headers = ["X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy", "Permissions-Policy"]
        let (pages, apache) = (try site.text(of: "_headers"), try site.text(of: ".htaccess"))
        for name in headers {
            #expect(pages.contains("\n  \(name): "))
            #expect(apache.contains("\n  Header always set \(name) \""))
        }
        try site.expectFile(
            "_headers",
            contains: "frame-ancestors 'none'",
            "/assets/*\n  Cache-Control: public, max-age=31536000, immutable"
        )
        .expectFile("_headers", lacks: "X-Robots-Tag")
        .expectFile(".htaccess", contains: "frame-ancestors 'none'", "Header set Cache-Control \"no-cache\"")
        .expectFile(".htaccess", lacks: "X-Robots-Tag")
        #expect(try site.text(of: ".nojekyll") == "")
    }

    @Test func theClosedEditionIsNotToBeFound() {
        for (path, text) in HostFiles(audience: .group).files where path != ".nojekyll" {
            #expect(text.contains("X-Robots-Tag"), "\(path)")
        }
    }

    /// What Apache keeps for ever has the fingerprint of its bytes in its name.
    @Test func onlyFingerprintedFilesAreKeptForEver() async throws {
        let site = try await TestSite.minimal().build()
        let kept = try Regex(#"\.[0-9a-f]{8}\.(css|js)$"#)
        try site.expectFile(".htaccess", contains: #"<FilesMatch "\.[0-9a-f]{8}\.(css|js)$">"#)
        let files = try site.snapshot().paths.filter { $0.contains(kept) }
        #expect(files.count >= 2)
        #expect(files.allSatisfy { $0.hasPrefix("assets/") })
        for path in files {
            let mark = Fingerprint.of(Array(try Data(contentsOf: site.output.appending(path: path)))).prefix(8)
            #expect(path.contains(".\(mark)."))
        }
    }
}
