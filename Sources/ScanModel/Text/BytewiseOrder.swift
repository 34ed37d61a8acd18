/// An order of strings that is the same on every machine: by their UTF-8 bytes.
enum BytewiseOrder {
    static func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
}
