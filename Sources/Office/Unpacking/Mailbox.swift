import Diagnosis

/// Many messages in one file, each behind a line that begins with `From ` (RFC 4155).
enum Mailbox {
    private static let mark = Array("From ".utf8)

    static func isMailbox(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: mark), let end = bytes.firstIndex(of: 0x0A) else { return false }
        return MailHead(bytes[(end + 1)...])?.isMessage == true
    }

    static func messages(in bytes: [UInt8]) throws(ContainerProblem) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var current: [UInt8]?
        var (line, isAfterBlank) = (0, true)
        while line < bytes.count {
            let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
            let next = min(end + 1, bytes.count)
            if isAfterBlank, bytes[line..<end].starts(with: mark) {
                if let current { found.append(current) }
                guard found.count < UnpackingLimits.files else { throw .tooManyFiles(limit: UnpackingLimits.files) }
                current = []
            } else {
                current?.append(contentsOf: Self.unquoted(bytes[line..<next]))
            }
            isAfterBlank = bytes[line..<end].allSatisfy { $0 == 0x0D }
            line = next
        }
        if let current { found.append(current) }
        return found
    }

    /// A line of a message that begins with `From ` is written as `>From `.
    private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.first == UInt8(ascii: ">") else { return line }
        return line.drop { $0 == UInt8(ascii: ">") }.starts(with: mark) ? line.dropFirst() : line
    }
}
