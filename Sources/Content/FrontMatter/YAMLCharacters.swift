/// Characters that nobody sees and that have no place in YAML: its reader stops at some of them without saying where, and
/// takes others for the end of a line.
enum YAMLCharacters {
    struct Finding {
        /// 1-based in the YAML.
        var line: Int
        /// 1-based, in bytes.
        var column: Int
        var length: Int
        /// The rest can be read, but not in the order in which it is written.
        var isHarmless: Bool
    }

    static func find(in bytes: ArraySlice<UInt8>) -> [Finding] {
        var found: [Finding] = []
        var line = 1
        var lineStart = bytes.startIndex
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0x0A {
                line += 1
                lineStart = index + 1
            } else if byte < 0x20 ? byte != 0x09 && byte != 0x0D : byte >= 0x7F,
                let (length, isHarmless) = look(bytes, index)
            {
                let column = index - lineStart + 1
                found.append(Finding(line: line, column: column, length: length, isHarmless: isHarmless))
            }
            index += 1
        }
        return found
    }

    /// Controls, ends of lines and pages beyond ASCII, marks of direction, and what is no character at all.
    private static func look(_ bytes: ArraySlice<UInt8>, _ index: Int) -> (length: Int, isHarmless: Bool)? {
        let rest = bytes[index...].prefix(3)
        let (second, third) = (rest.dropFirst().first ?? 0, rest.dropFirst(2).first ?? 0)
        return switch bytes[index] {
        case 0...0x1F, 0x7F: (1, false)
        case 0xC2: (0x80...0x9F).contains(second) ? (2, false) : nil
        case 0xE2 where second == 0x80 && (third == 0xA8 || third == 0xA9): (3, false)
        case 0xE2 where second == 0x80 && (0xAA...0xAE).contains(third): (3, true)
        case 0xE2 where second == 0x81 && (0xA6...0xA9).contains(third): (3, true)
        case 0xEF where second == 0xBF && third >= 0xBE, 0xEF where second == 0xBB && third == 0xBF: (3, false)
        default: nil
        }
    }
}
