import Diagnosis
import Files

/// The files in a zip, as its directory at the end names them (APPNOTE 6.3, with the 64-bit extension that cloud folders
/// write). Nothing is written under the names in it, wherever they lead.
/// Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
package struct ZipArchive {
    package struct Entry {
        /// With `/` between folders.
        package let name: String
        let packedSize: Int
        package let size: Int
        fileprivate let isLocked: Bool
        fileprivate let method: Int
        fileprivate let checksum: UInt32
        fileprivate let header: Int

        package var isFolder: Bool { name.hasSuffix("/") }
        /// What leads out of the folder in which it would be unpacked.
        package var leadsOut: Bool {
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            return name.hasPrefix("/") || parts.contains("..") || name.dropFirst().first == ":"
        }
        /// What programs leave in a zip, and hidden files, as in a folder.
        var isHidden: Bool { name.hasPrefix("__MACOSX/") || name.split(separator: "/").contains { $0.hasPrefix(".") } }
    }

    private let bytes: [UInt8]
    package let entries: [Entry]

    package static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    package init(_ bytes: [UInt8]) throws(ContainerProblem) {
        self.bytes = bytes
        let reader = ZipBytes(bytes)
        guard let end = Self.end(of: reader) else { throw .damaged }
        guard end.count <= UnpackingLimits.files else { throw .tooManyFiles(limit: UnpackingLimits.files) }
        var entries: [Entry] = []
        var offset = end.offset
        for _ in 0..<end.count {
            guard let (entry, next) = Self.entry(at: offset, reader) else { throw .damaged }
            entries.append(entry)
            offset = next
        }
        self.entries = entries
        let packed = entries.reduce(0) { $0 + $1.packedSize }
        // Files that share their bytes are how a small zip fills a disk.
        guard packed <= bytes.count else { throw .damaged }
        let unpacked = entries.reduce(0) { $0 + $1.size }
        guard unpacked <= UnpackingLimits.file + UnpackingLimits.ratio * bytes.count else { throw .tooDense }
    }

    /// The bytes of a file in it.
    package func read(_ entry: Entry) throws(ContainerProblem) -> [UInt8] {
        if entry.isLocked { throw .locked }
        let reader = ZipBytes(bytes)
        guard reader.number(entry.header, 4) == 0x0403_4B50, let name = reader.number(entry.header + 26, 2),
            let extra = reader.number(entry.header + 28, 2)
        else { throw .damaged }
        let start = entry.header + 30 + name + extra
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .damaged }
        let packed = bytes[start..<(start + entry.packedSize)]
        let unpacked: [UInt8]
        switch entry.method {
        case 0: unpacked = Array(packed)
        case 8:
            guard let bytes = Inflate.unpack(packed, size: entry.size) else { throw .damaged }
            unpacked = bytes
        default: throw .unsupported
        }
        guard unpacked.count == entry.size, Inflate.checksum(of: unpacked) == entry.checksum else { throw .damaged }
        return unpacked
    }

    // MARK: The directory

    private static func end(of reader: ZipBytes) -> (count: Int, offset: Int)? {
        // Behind it is a remark of at most 65,535 bytes.
        var place = reader.count - 22
        let lowest = max(0, place - 65_535)
        while place >= lowest {
            if reader.number(place, 4) == 0x0605_4B50, let length = reader.number(place + 20, 2),
                place + 22 + length <= reader.count
            {
                break
            }
            place -= 1
        }
        guard place >= lowest, let count = reader.number(place + 10, 2), let offset = reader.number(place + 16, 4)
        else { return nil }
        guard count == 0xFFFF || offset == 0xFFFF_FFFF else { return (count, offset) }
        guard reader.number(place - 20, 4) == 0x0706_4B50, let end = reader.number(place - 12, 8),
            reader.number(end, 4) == 0x0606_4B50, let large = reader.number(end + 32, 8),
            let far = reader.number(end + 48, 8)
        else { return nil }
        return (large, far)
    }

    private static func entry(at place: Int, _ reader: ZipBytes) -> (Entry, next: Int)? {
        guard reader.number(place, 4) == 0x0201_4B50, let flags = reader.number(place + 8, 2),
            let method = reader.number(place + 10, 2), let checksum = reader.number(place + 16, 4),
            var packedSize = reader.number(place + 20, 4), var size = reader.number(place + 24, 4),
            let nameLength = reader.number(place + 28, 2), let extraLength = reader.number(place + 30, 2),
            let remarkLength = reader.number(place + 32, 2), var header = reader.number(place + 42, 4),
            let name = reader.text(place + 46, nameLength)
        else { return nil }
        let extra = place + 46 + nameLength
        let next = extra + extraLength + remarkLength
        // Of these, the extra field holds those that did not fit, in this order.
        let wide = 0xFFFF_FFFF
        if size == wide || packedSize == wide || header == wide {
            guard let field = reader.field(1, in: extra..<(extra + extraLength)) else { return nil }
            var place = field.lowerBound
            func next(_ value: Int) -> Int? {
                guard value == wide else { return value }
                defer { place += 8 }
                return place + 8 <= field.upperBound ? reader.number(place, 8) : nil
            }
            guard let ownSize = next(size), let ownPacked = next(packedSize), let ownHeader = next(header) else {
                return nil
            }
            (size, packedSize, header) = (ownSize, ownPacked, ownHeader)
        }
        // More than any disk holds would not add up.
        guard size < 1 << 48, packedSize < 1 << 48 else { return nil }
        let entry = Entry(
            name: name.replacing("\\", with: "/"),
            packedSize: packedSize,
            size: size,
            isLocked: flags & 1 == 1,
            method: method,
            checksum: UInt32(truncatingIfNeeded: checksum),
            header: header
        )
        return (entry, next)
    }
}

/// Numbers and texts at places in a zip; `nil` beyond its end.
private struct ZipBytes {
    let bytes: [UInt8]
    var count: Int { bytes.count }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Little-endian; `nil` also for what is no place.
    func number(_ place: Int, _ width: Int) -> Int? {
        guard place >= 0, place <= bytes.count - width else { return nil }
        var value: UInt64 = 0
        for index in 0..<width { value |= UInt64(bytes[place + index]) << (8 * UInt64(index)) }
        return Int(exactly: value)
    }

    func text(_ place: Int, _ length: Int) -> String? {
        guard place >= 0, place <= bytes.count - length else { return nil }
        return String(decoding: bytes[place..<(place + length)], as: UTF8.self)
    }

    /// Where the value of an extra field stands.
    func field(_ id: Int, in range: Range<Int>) -> Range<Int>? {
        var place = range.lowerBound
        while place + 4 <= range.upperBound {
            guard let own = number(place, 2), let length = number(place + 2, 2) else { return nil }
            let end = place + 4 + length
            if own == id { return end <= range.upperBound ? (place + 4)..<end : nil }
            place = end
        }
        return nil
    }
}
