/// The line that opens a fenced code block.
struct CodeFence {
    private let byte: UInt8
    private let length: Int

    init?(_ line: ArraySlice<UInt8>) {
        let indentation = line.prefix { $0 == .space }.count
        let rest = line.dropFirst(indentation)
        guard indentation <= 3, let first = rest.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
            return nil
        }
        byte = first
        length = rest.prefix { $0 == first }.count
        guard length >= 3 else { return nil }
        if first == UInt8(ascii: "`"), rest.dropFirst(length).contains(first) { return nil }
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        guard let closing = CodeFence(line), closing.byte == byte, closing.length >= length else { return false }
        return line.allSatisfy { $0 == byte || $0.isBlank }
    }
}
