import Diagnosis
import Foundation
import Markdown
import TestSupport
import Testing

@testable import Content

/// The sizes of images, and files that lie about them.
@Suite struct ImageHeaderTests {
    // Whole files of 3 by 2 pixels, made by Pillow (PNG, GIF, JPEG, WebP without loss, lossy, and lossy with a canvas).
    static let files: [String: String] = [
        "png": """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFUlEQVR4nGM8ESDCwMDAwMDAxAADABYIATC+UPrm\
        AAAAAElFTkSuQmCC
        """,
        "png-turned": """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAGmVYSWZNTQAqAAAACAABARIAAwAAAAEABgAAAAAA\
        ANZnS2kAAAAVSURBVHicYzwRIMLAwMDAwMDEAAMAFggBML5Q+uYAAAAASUVORK5CYII=
        """,
        "gif": """
        R0lGODdhAwACAIEAAMhQFAAAAAAAAAAAACwAAAAAAwACAAAIBgABCBwYEAA7
        """,
        "jpeg": """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////\
        ////////////////////////////////wAALCAACAAMBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcI\
        CQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcY\
        GRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKj\
        pKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AEr/\
        2Q==
        """,
        "jpeg-progressive": """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////\
        ////////////////////////////////wgALCAACAAMBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/aAAgBAQAA\
        AAE//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABBQJ//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAG\
        PwJ//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPyF//9oACAEBAAAAEP8A/8QAFBABAAAAAAAAAAAAAAAA\
        AAAAAP/aAAgBAQABPxB//9k=
        """,
        "jpeg-turned": """
        /9j/4AAQSkZJRgABAQAAAQABAAD/4QA0RXhpZgAATU0AKgAAAAgAAgEPAAIAAAAGAAAAJgESAAMAAAABAAYAAAAA\
        AABQcm9lZgD/2wBDAP//////////////////////////////////////////////////////////////////////\
        ////////////////wAALCAACAAMBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgED\
        AwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3\
        ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2\
        t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AEr/2Q==
        """,
        "webp-lossless": """
        UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAdQqCKXov+BiOh/AAA=
        """,
        "webp-lossy": """
        UklGRjAAAABXRUJQVlA4ICQAAABwAQCdASoDAAIADMDOJaACdAFAAAD+rhYxYeG18CZ+5EMAAAA=
        """,
        "webp-canvas": """
        UklGRmQAAABXRUJQVlA4WAoAAAAIAAAAAgAAAQAAVlA4ICQAAABwAQCdASoDAAIADMDOJaACdAFAAAD+rhYxYeG1\
        8CZ+5EMAAABFWElGGgAAAE1NACoAAAAIAAEBDwACAAAAAngAAAAAAAAA
        """,
    ]

    private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

    @Test(arguments: files.keys.sorted())
    func readsTheSize(name: String) throws {
        let size = ImageHeader.size(of: Self.bytes(try #require(Self.files[name])))
        // Held upright, so shown with its sides exchanged.
        let expected = name.hasSuffix("-turned") ? ImageSize(width: 2, height: 3) : ImageSize(width: 3, height: 2)
        #expect(size == expected)
    }

    @Test(arguments: [
        (#"<svg width="560" height='410px'>"#, 560, 410),
        (#"<svg viewBox="0 0 24 12"/>"#, 24, 12),
        (#"<svg viewBox="-5,-5,300.4,200.6" width="100%" height="auto">"#, 300, 201),
        (#"<svg viewBox="0 0 200 100" width="50">"#, 50, 25),
        (#"<svg viewBox="0 0 200 100" height="50">"#, 100, 50),
        (
            "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\"> -->\n<!DOCTYPE svg>\n<svg\n width=\"7\"\n height=\"8\">",
            7, 8
        ),
        (#"<svg data-width="9" stroke-width="3" title="a > b" width="7" height="8">"#, 7, 8),
        (#"<svg width="0.2" height="0.3">"#, 1, 1),
    ])
    func readsAnSVG(text: String, width: Int, height: Int) {
        #expect(ImageHeader.size(of: Array(text.utf8)) == ImageSize(width: width, height: height))
    }

    @Test(arguments: [
        "", "<", "<svg", "<svg>", "<svg width=\"1\"", "<svg width=\"1e400\" height=\"1e400\">",
        "<svg width=\"-1\" height=\"1\">",
        "<svg width=\"nan\" height=\"1\">", "<svg viewBox=\"0 0 0 0\">", "<svg viewBox=\"0 0 1e300 1\">",
        "<!-- <svg width=\"1\" height=\"1\">",
        "<html><svg width=\"1\" height=\"1\">", "tekst <svg width=\"1\" height=\"1\">",
        "<svg width=\"100000\" height=\"1\">",
        "GIF89a", "GIF89a\0\0\0\0", "RIFF\0\0\0\0WEBPVP8X",
    ])
    func saysNothingOfWhatIsNoImage(text: String) {
        #expect(ImageHeader.size(of: Array(text.utf8)) == nil)
    }

    /// Cut off anywhere, and with bytes changed anywhere: an answer within the bounds, or none.
    @Test(arguments: files.keys.sorted() + ["svg"])
    func survivesDamage(name: String) throws {
        let whole =
            name == "svg"
            ? Array("<svg viewBox='0 0 3 2' width='3' height='2'>".utf8) : Self.bytes(Self.files[name] ?? "")
        for length in whole.indices { _ = ImageHeader.size(of: Array(whole[..<length])) }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3_000 {
            var damaged = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: damaged.indices, using: &random)
                damaged[place] =
                    [0, 0xFF, 0x7F, 0x80, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
            }
            if let size = ImageHeader.size(of: damaged) {
                #expect((1...65_535).contains(size.width) && (1...65_535).contains(size.height), "\(damaged)")
            }
        }
    }

    @Test func aPageSaysHowLargeItsImagesAre() async throws {
        let site = try TestSite.minimal()
            .page(
                "over.md",
                title: "Over",
                text: "![Een tekening](beeld/te%20zien.svg) ![Elders](https://a.example/x.png)"
            )
            .write("beeld/te zien.svg", #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>"#)
        try await site.build()
        try site.expectFile(
            "over.html",
            contains: #"alt="Een tekening" width="40" height="30" loading="lazy""#,
            #"alt="Elders" loading="lazy""#
        )
        try await site.write("beeld/te zien.svg", #"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="9"/>"#)
            .build()
        try site.expectFile("over.html", contains: #"width="8" height="9""#)
    }

    @Test func aScanSaysHowLargeItsImagesAre() async throws {
        let site = try TestSite.minimal()
        let scan = try site.text(ofContent: "scans/proef.md").replacing(
            "Waarom leiden",
            with: "![Plaat](p.svg) Waarom leiden"
        )
        try site.write("scans/proef.md", scan).write(
            "scans/p.svg",
            #"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="9"/>"#
        )
        try await site.build()
        try site.expectFile("scans/proef.html", contains: #"width="8" height="9""#)
            .expectFile("scans/proef-los.html", contains: #"width="8" height="9""#)
    }

    @Test func aPageKnowsWhichImagesItDependsOn() throws {
        let text = "---\ntitle: A\n---\n\n![a](../b/c%20d.png) ![e](https://a.example/f.png) [g](h.png)\n"
        let file = SourceFile(path: "map/a.md", displayPath: "content/map/a.md", bytes: Array(text.utf8))
        #expect(PageParser(options: .site).parse(file).0?.imagePaths == ["b/c d.png"])
    }
}
