import Files
import ScanModel

/// The files of a site behind a passphrase: all bytes one behind the other, cut into blocks of one size and sealed.
///
/// Where a file begins, how long it is and how many there are stands in a list behind the last of them, which is sealed
/// with them; so a folder shows no more of its site than a size, and that rounded.
struct SealedSite: Sendable {
    static let version = 1
    /// A page is about as large, so one takes a block or two.
    static let blockSize = 1 << 16
    /// What a desktop of today computes in a third of a second (measured: 0.2 s in Chromium, 0.4 s in Firefox, 0.5 s in
    /// WebKit). OWASP asks for 600,000.
    static let rounds = 1_000_000
    private static let saltSize = 16
    private static let prefixSize = 8
    private static let headerSize = 128

    private let key: SealingKey
    private let salt = RandomBytes.make(Self.saltSize)
    /// What all nonces begin with; the number of the block follows, so that none is used twice with this key, and the
    /// key is of this build alone.
    private let prefix = RandomBytes.make(Self.prefixSize)
    /// Of this build: in the names of the blocks, for a browser may have kept those of an earlier one.
    private let mark: String
    private var list: [JSONValue] = []
    private var waiting: [UInt8] = []
    private var offset = 0
    /// In their order, as they are published.
    private(set) var blocks: [(path: String, bytes: [UInt8])] = []

    init(_ passphrase: Passphrase) {
        key = SealingKey(passphrase: passphrase.text, salt: salt, rounds: Self.rounds)
        mark = String(Fingerprint.of(salt).prefix(8))
    }

    /// - Parameter isPage: whether a browser shows it as a page of the site.
    mutating func add(_ bytes: [UInt8], path: String, isPage: Bool) {
        let id = RandomBytes.make(8).map { Self.twoDigits($0) }.joined()
        list.append([
            .string(path), .string(id), .number(offset), .number(bytes.count), .number(isPage ? 1 : 0),
        ])
        append(bytes)
    }

    /// Closes the last block, and adds as many as it takes to a round number.
    ///
    /// - Returns: what the page needs to open all this.
    mutating func finish() -> JSONValue {
        let listed = JSONWriter.write(.array(list))
        let start = offset
        append(listed)
        let total = Self.rounded(blocks.count + (waiting.isEmpty ? 0 : 1))
        while blocks.count < total {
            seal(waiting + [UInt8](repeating: 0, count: Self.blockSize - waiting.count))
            waiting = []
        }
        var header = JSONWriter.write(["blocks": .number(total), "list": [.number(start), .number(listed.count)]])
        header += [UInt8](repeating: UInt8(ascii: " "), count: Self.headerSize - header.count)
        let sealed = key.seal(header, nonce: nonce(.max), context: "scandossier-lock \(Self.version) header")
        return [
            "version": .number(Self.version), "rounds": .number(Self.rounds), "blockSize": .number(Self.blockSize),
            "salt": .string(Base64.text(of: salt)), "nonce": .string(Base64.text(of: prefix)),
            "header": .string(Base64.text(of: sealed)), "blocks": .string("slot/\(mark)-{n}.js"),
        ]
    }

    private mutating func append(_ bytes: [UInt8]) {
        offset += bytes.count
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(Self.blockSize - waiting.count)
            waiting += part
            rest = rest.dropFirst(part.count)
            guard waiting.count == Self.blockSize else { return }
            seal(waiting)
            waiting = []
        }
    }

    /// A script, for a page from disk can load nothing else.
    private mutating func seal(_ block: [UInt8]) {
        let number = blocks.count
        let context = "scandossier-lock \(Self.version) block \(number)"
        let text = Base64.text(of: key.seal(block, nonce: nonce(UInt32(number)), context: context))
        blocks.append(("slot/\(mark)-\(number).js", Array("scandossierBlock(\(number),\"\(text)\");\n".utf8)))
    }

    private func nonce(_ number: UInt32) -> [UInt8] {
        prefix + (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }

    /// At most a quarter more, so that a school more or less is mostly not seen.
    static func rounded(_ count: Int) -> Int {
        var step = 16
        while step * 8 <= count { step *= 2 }
        return (max(count, 1) + step - 1) / step * step
    }

    private static func twoDigits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
