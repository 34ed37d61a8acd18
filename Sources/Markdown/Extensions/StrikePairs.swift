import CMark

/// Which `~~` belong together among the texts of one parent.
enum StrikePairs {
    enum Role { case opens, closes, none }

    /// A `~~` with what stands on both sides of it.
    struct Mark {
        var canOpen: Bool
        var canClose: Bool
    }

    /// The runs of exactly two tildes in a text. The ends of the text count as letters when something stands there.
    static func marks(
        _ bytes: UnsafeBufferPointer<UInt8>,
        before: UInt8,
        after: UInt8
    ) -> [Mark] {
        var marks: [Mark] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] == tilde { index += 1 }
            if index - start == 2 {
                let left = start > 0 ? bytes[start - 1] : before
                let right = index < bytes.count ? bytes[index] : after
                marks.append(Mark(canOpen: right > .space, canClose: left > .space))
            }
            if index == start { index += 1 }
        }
        return marks
    }

    static let tilde = UInt8(ascii: "~")
}
