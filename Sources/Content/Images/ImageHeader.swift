import Markdown

/// How large an image is, read from the first bytes of its file. A header that is cut off, damaged or hostile gives no
/// size, never a crash: all reading goes through `ImageBytes`, which answers beyond the end with `nil`.
enum ImageHeader {
    /// Larger is a mistake, or somebody trying something.
    private static let limit = 65_535

    /// PNG, JPEG, GIF, WebP and SVG, told apart by their content; `nil` for other files.
    static func size(of bytes: [UInt8]) -> ImageSize? {
        let image = ImageBytes(bytes)
        let found =
            PNGHeader.size(of: image) ?? JPEGHeader.size(of: image) ?? GIFHeader.size(of: image)
            ?? WebPHeader.size(of: image) ?? SVGHeader.size(of: bytes)
        guard let found, (1...limit).contains(found.width), (1...limit).contains(found.height) else { return nil }
        return found
    }
}

/// Bytes of which every reading is checked: beyond the end there is nothing.
struct ImageBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    subscript(index: Int) -> Int? { bytes.indices.contains(index) ? Int(bytes[index]) : nil }

    /// `length` bytes as a number, the most significant first.
    func big(_ start: Int, _ length: Int) -> Int? { number(length, at: { start + $0 }) }

    /// `length` bytes as a number, the least significant first.
    func little(_ start: Int, _ length: Int) -> Int? { number(length, at: { start + length - 1 - $0 }) }

    func has(_ text: StaticString, at start: Int) -> Bool {
        text.withUTF8Buffer { text in text.indices.allSatisfy { self[start + $0] == Int(text[$0]) } }
    }

    private func number(_ length: Int, at place: (Int) -> Int) -> Int? {
        var value = 0
        for index in 0..<length {
            guard let byte = self[place(index)] else { return nil }
            value = value << 8 | byte
        }
        return value
    }
}
