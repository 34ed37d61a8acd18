import Diagnosis
import Files
import Foundation
import ScanModel
import Testing

@testable import Office

/// Zips, messages and mailboxes: what is in them, and that nothing in them can do harm.
@Suite struct UnpackingTests {
    private static let result = Array(ZipSamples.result.utf8)

    /// `a.zip/b.json: 12AB00` for each file.
    private static func found(_ bytes: [UInt8], at path: String = "post") -> [String]? {
        var unpacking = Unpacking()
        return unpacking.contents(of: bytes, at: path, isNamed: true)?.map { file in
            switch file.content {
            case .result(let incoming): "\(file.path): \(incoming.result.school.code)"
            case .notAResult(let kind): "\(file.path): \(kind)"
            case .damaged(let problems): "\(file.path): \(problems.compactMap { $0.parameters["fact"] }.joined())"
            case .unreadable: "\(file.path): onleesbaar"
            }
        }
    }

    private static func lines(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

    // MARK: Zips

    @Test func aZipOfACloudFolderIsRead() {
        #expect(
            Self.found(ZipSamples.streamed) == [
                "post/Scans 2026/scan één (1).json.txt: 12AB00", "post/foto.png: image",
            ]
        )
        #expect(Self.found(ZipSamples.large) == ["post/a.json: 12AB00"])
        let windows = ZipSamples.stored([("map\\a.json", Self.result)])
        #expect(Self.found(windows) == ["post/map/a.json: 12AB00"])
    }

    @Test func zipsWithinZipsAreReadToADepth() {
        var zip = ZipSamples.stored([("a.json", Self.result)])
        for number in 1...3 { zip = ZipSamples.stored([("z\(number).zip", zip)]) }
        #expect(Self.found(zip) == ["post/z3.zip/z2.zip/z1.zip/a.json: 12AB00"])
        zip = ZipSamples.stored([("z4.zip", zip)])
        #expect(Self.found(zip) == ["post/z4.zip/z3.zip/z2.zip/z1.zip: container-too-deep"])
    }

    @Test func aZipWithNothingInItIsOneLine() {
        #expect(Self.found(ZipSamples.stored([])) == ["post: zip"])
        #expect(Self.found(ZipSamples.stored([("foto.jpg", [0xFF, 0xD8, 0xFF])])) == ["post: zip"])
        let pdf = ZipSamples.stored([("verslag.pdf", Array("%PDF-1.7".utf8))])
        #expect(Self.found(pdf) == ["post: zip", "post/verslag.pdf: pdf"])
        let word = ZipSamples.stored([("[Content_Types].xml", []), ("word/document.xml", [])])
        #expect(Self.found(word) == ["post: document"])
        let excel = ZipSamples.stored([("[Content_Types].xml", []), ("xl/workbook.xml", [])])
        #expect(Self.found(excel) == ["post: workbook"])
    }

    @Test func whatAZipMayNotBe() {
        let file = [(name: "a.json", bytes: Self.result)]
        #expect(Self.found(ZipSamples.stored(file, flags: 1)) == ["post/a.json: container-locked"])
        #expect(Self.found(ZipSamples.stored(file, method: 9)) == ["post/a.json: container-unsupported"])
        #expect(Self.found(ZipSamples.stored(file, method: 8)) == ["post/a.json: container-damaged"])
        #expect(Self.found(ZipSamples.stored(file, checksum: 7)) == ["post/a.json: container-damaged"])
        #expect(Self.found(ZipSamples.stored(file, claimed: 9)) == ["post/a.json: container-damaged"])
        #expect(Self.found(ZipSamples.stored(file, claimed: 1_000_000_000)) == ["post: container-too-dense"])
        for name in ["../a.json", "/etc/a.json", "C:\\a.json", "map/../../a.json", "..\\a.json"] {
            let path = "post/" + name.replacing("\\", with: "/")
            #expect(Self.found(ZipSamples.stored([(name, Self.result)])) == ["\(path): container-leads-out"])
        }
        let many = (0...UnpackingLimits.files).map { (name: "\($0)", bytes: [UInt8]()) }
        #expect(Self.found(ZipSamples.stored(many)) == ["post: container-too-many-files"])
        #expect(Self.found(Array(ZipSamples.stored(file).dropLast(4))) == ["post: container-damaged"])
    }

    /// A file of zeros is a thousandth of itself when it is packed.
    @Test func aBombIsNotUnpacked() {
        #expect(Inflate.unpack([0x03, 0x00][...], size: 0) == [])
        #expect(Inflate.unpack([0x03, 0x00][...], size: 1) == nil)
        #expect(Inflate.unpack([0x4B, 0x04, 0x00][...], size: 1) == Array("a".utf8))
        #expect(Inflate.unpack([0x4B, 0x04, 0x00][...], size: 0) == nil)
    }

    // MARK: Mail

    private static let json = String(decoding: result, as: UTF8.self)

    private static func mail(_ type: String, _ encoding: String, _ body: String, _ more: String = "") -> String {
        """
        Return-Path: <school@voorbeeld.example>
        From: De Eik <school@voorbeeld.example>
        Subject: =?utf-8?Q?Onze_scan_=C3=A9=C3=A9n?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed;
         boundary="grens (1)"

        Dit ziet niemand.
        --grens (1)
        Content-Type: multipart/alternative; boundary=binnen

        --binnen
        Content-Type: text/plain; charset=utf-8

        Hierbij.
        --binnen
        Content-Type: text/html

        <p>Hierbij.</p>
        --binnen--

        --grens (1)
        Content-Type: \(type)
        Content-Transfer-Encoding: \(encoding)
        Content-Disposition: attachment\(more)

        \(body)
        --grens (1)
        Content-Type: image/png; name=logo.png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --grens (1)--
        En dit ook niet.

        """
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
    }

    @Test(arguments: [true, false]) func attachmentsAreFound(hasReturns: Bool) {
        let bytes = { (text: String) in hasReturns ? Self.lines(text) : Array(text.utf8) }
        let base64 = Self.mail("application/json; name=\"scan.json\"", "base64", Self.base64(Self.result))
        #expect(Self.found(bytes(base64)) == ["post/scan.json: 12AB00"])
        let quoted = Self.json.replacing("=", with: "=3D").replacing("\"school\"", with: "\"sch=\nool\"")
        let printable = Self.mail("text/plain", "quoted-printable", quoted)
        #expect(Self.found(bytes(printable)) == ["post/bijlage 3: 12AB00"])
        #expect(Self.found(bytes(Self.mail("application/json", "7bit", Self.json))) == ["post/bijlage 3: 12AB00"])
        let zip = Self.mail("application/zip; name=z.zip", "BASE64", Self.base64(ZipSamples.large))
        #expect(Self.found(bytes(zip)) == ["post/z.zip/a.json: 12AB00"])
    }

    @Test(arguments: [
        ("; filename*=utf-8''scan%20%C3%A9%C3%A9n.json", "scan één.json"),
        ("; filename*0*=iso-8859-1''scan%20;\n filename*1*=%E9%E9n; filename*2=\".json\"", "scan één.json"),
        ("; filename=\"=?utf-8?B?c2NhbiDDqcOpbi5qc29u?=\"", "scan één.json"),
        ("; filename=\"=?iso-8859-1?Q?scan_=E9=E9n?=\n =?utf-8?Q?.json?=\"", "scan één.json"),
        ("; FileName = \"a; \\\"b\\\".json\"", "a; \"b\".json"), ("; filename=", "zonder naam"),
    ])
    func namesInEveryWriting(header: String, name: String) {
        let text = Self.mail("application/octet-stream", "base64", Self.base64(Self.result), header)
        #expect(Self.found(Self.lines(text)) == ["post/\(name): 12AB00"])
    }

    @Test func forwardedMessagesAndMailboxesAreReadToo() {
        let inner = Self.mail("application/json; name=a.json", "base64", Self.base64(Self.result))
        let forward = """
            From: adviseur@voorbeeld.example
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: message/rfc822

            \(inner)
            --b--
            """
        #expect(Self.found(Self.lines(forward)) == ["post/a.json: 12AB00"])
        let box = "From school Mon Nov 23 10:00:00 2026\n\(inner)\n>From nu af\n\nFrom school Mon\n\(forward)\n"
        #expect(Self.found(Array(box.utf8)) == ["post/1/a.json: 12AB00", "post/2/a.json: 12AB00"])
        #expect(Self.found(Array("From: a@b.example\nSubject: x\n\nHallo\n".utf8)) == ["post: mail"])
        #expect(Self.found(Array("From: a@b.example\n\n\(Self.json)".utf8)) == ["post/tekst: 12AB00"])
        #expect(Self.found(Array("Naam: De Eik\n\nGeen bericht".utf8)) == nil)
    }

    @Test func aTextInAnotherAlphabetIsRead() {
        let name = Self.json.replacing("De Eik", with: "De Eik =E9=E9n").replacing("\":\"", with: "\":=\n\"")
        let mail = Self.mail("text/plain; charset=\"iso-8859-1\"; name=a.txt", "quoted-printable", name)
        var unpacking = Unpacking()
        let files = unpacking.contents(of: Self.lines(mail), at: "post", isNamed: true)
        guard case .result(let incoming) = files?.first?.content else {
            Issue.record("no result: \(String(describing: files))")
            return
        }
        #expect(incoming.result.school.name == "De Eik één")
    }

    /// Boundaries in boundaries, heads without end, and a thousand parts.
    @Test(.timeLimit(.minutes(1))) func messagesMadeToTireEnd() {
        var nested = "Tekst"
        for number in 0..<200 {
            nested = "Content-Type: multipart/mixed; boundary=b\(number)\n\n--b\(number)\n\(nested)\n--b\(number)--"
        }
        #expect(Self.found(Array("From: a@b.example\n\(nested)".utf8)) == ["post: container-too-deep"])
        let many = String(repeating: "--b\n\nx\n", count: 30_000)
        let parts = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n\(many)"
        #expect(Self.found(Array(parts.utf8)) == ["post: container-too-many-files"])
        let head =
            "From: a@b.example\n"
            + String(repeating: "X-Kop: \(String(repeating: "a;b=\"", count: 20))\n", count: 5_000)
        #expect(Self.found(Array(head.utf8)) == nil)
        let dashes =
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=-\n\n"
            + String(repeating: "-", count: 1_000_000)
        #expect(Self.found(Array(dashes.utf8)) == ["post: mail"])
    }

    // MARK: Hostile input

    /// Some thousands of damaged files: each is judged, none stops the program.
    @Test(.timeLimit(.minutes(2)), arguments: 0..<4) func damagedFilesAreJudged(kind: Int) {
        let mail = Self.lines(Self.mail("application/json; name=a.json", "base64", Self.base64(Self.result)))
        let box = Array("From school Mon\n".utf8) + mail
        let sample = [ZipSamples.streamed, ZipSamples.large, mail, box][kind]
        var random = Mutations(seed: UInt64(kind) + 1)
        for _ in 0..<1_500 {
            let bytes = random.mutated(sample)
            if Container(bytes) != nil { #expect(Self.found(bytes)?.isEmpty == false) }
        }
    }
}

/// Bytes with some of them changed, left out, doubled or cut off, the same at every run.
private struct Mutations {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, limit)
    }

    mutating func mutated(_ sample: [UInt8]) -> [UInt8] {
        var bytes = sample
        for _ in 0...next(4) {
            let place = next(bytes.count)
            switch next(5) {
            case 0: bytes[place] = UInt8(next(256))
            case 1: bytes[place] = [0, 0xFF, 0x7F, 0x80][next(4)]
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(8)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + next(30))], at: place)
            default: bytes.removeLast(next(bytes.count / 2))
            }
            if bytes.isEmpty { return sample }
        }
        return bytes
    }
}
