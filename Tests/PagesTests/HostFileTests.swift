import Files
import Foundation
import TestSupport
import Testing

@testable import Pages

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
        try site.expectFile("_headers", contains: "frame-ancestors 'none'")
            .expectFile("_headers", lacks: "X-Robots-Tag")
            .expectFile(".htaccess", contains: "frame-ancestors 'none'", "Header set Cache-Control \"no-cache\"")
            .expectFile(".htaccess", lacks: "X-Robots-Tag")
        #expect(try site.text(of: ".nojekyll") == "")
    }

    /// Hosts keep the password of a folder in a `.htaccess` there, which a next upload must leave alone.
    @Test func theClosedEditionIsNotToBeFoundAndLeavesThePasswordAlone() {
        let files = HostFiles(audience: .group, fixed: []).files
        #expect(files.map(\.path) == ["_headers", ".nojekyll"])
        #expect(files[0].text.contains("X-Robots-Tag: noindex"))
    }

    /// What Netlify and Cloudflare keep for ever are the files of the theme, and nothing of an editor's own.
    @Test func filesOfTheContentAreNotKeptForEver() async throws {
        let image = Data("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>".utf8)
        let site = try TestSite.minimal().page("beeld.md", title: "Beeld", text: "![Een beeld](assets/beeld.svg)")
        try await site.write(image, to: site.content.appending(path: "assets/beeld.svg")).build()
        let rule = /\n\/(\S+)\n  Cache-Control: public, max-age=31536000, immutable\n/
        let kept = try site.text(of: "_headers").matches(of: rule).map { String($0.1) }
        let paths = try site.snapshot().paths
        #expect(paths.contains("assets/beeld.svg"))
        #expect(Set(kept) == Set(paths.filter { $0.hasPrefix("assets/") && $0 != "assets/beeld.svg" }))
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
