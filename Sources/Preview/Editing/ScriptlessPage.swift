/// A page as it stands beside its text: without scripts, for it is there to be read. What a scan asks stands there in
/// full, as on a browser that runs none.
enum ScriptlessPage {
    private static let start = Array("<script".utf8)
    private static let end = Array("</script>".utf8)

    /// Texts of editors cannot hold these tags: they are escaped.
    static func bytes(of page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var rest = page[...]
        while let tag = rest.firstRange(of: start), let end = rest[tag.upperBound...].firstRange(of: end) {
            result += rest[..<tag.lowerBound]
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    /// For an address where no page stands (yet).
    static let empty = Array("<!doctype html><html lang=\"nl\"><head><title>-</title></head><body></body></html>".utf8)
}
