import Yams

/// Anchors (`&name`) and aliases (`*name`): refused, because a chain of them grows exponentially ("billion laughs") and
/// no content needs one.
///
/// Only the parser knows which `&` or `*` is one and which is a letter of a text or a quotation, so the composed tree
/// is asked. Composing itself takes linear time, except that mapping keys are compared: many aliases are refused before.
enum YAMLReferences {
    /// Aliases that can do no harm, whatever they are part of: a chain of so many grows a thousandfold at most.
    static let harmless = 16

    /// The first anchor in the order of the text. An alias comes after its anchor, so none is walked into.
    ///
    /// Yams' nodes hold their anchors weakly: ask while the parser lives.
    static func firstAnchor(in node: Node) -> Mark? {
        switch node {
        case .scalar(let scalar): return scalar.anchor == nil ? nil : scalar.mark
        case .alias(let alias): return alias.mark
        case .sequence(let sequence):
            if sequence.anchor != nil { return sequence.mark }
            return sequence.lazy.compactMap(firstAnchor).first
        case .mapping(let mapping):
            if mapping.anchor != nil { return mapping.mark }
            return mapping.lazy.compactMap { firstAnchor(in: $0) ?? firstAnchor(in: $1) }.first
        }
    }

    /// Whether composing could take for ever: an anchor, and more than `harmless` aliases, where a value can start.
    static func areDangerous(in bytes: ArraySlice<UInt8>) -> Bool {
        var anchors = 0
        var aliases = 0
        var before = UInt8(ascii: "\n")
        for (byte, next) in zip(bytes, bytes.dropFirst()) {
            let isSign = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
            if isSign, isName(next), canStartAfter(before) {
                if byte == UInt8(ascii: "&") { anchors += 1 } else { aliases += 1 }
            }
            before = byte
        }
        return anchors > 0 && aliases > harmless
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Above ASCII there are line breaks of YAML too.
    private static func canStartAfter(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x80 || "[{,:".utf8.contains(byte)
    }
}
