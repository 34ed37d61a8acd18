/// `Van fase 1 naar 2:`, with which a next step of a scan may begin. On the page its label says so already, and who takes
/// the step over as a plan does not want it there.
enum StepPrefix {
    /// The text without it, with a capital at its beginning.
    static func removed(from html: [UInt8]) -> [UInt8] {
        let prefix = /\s*[Vv]an\s+(?:fase\s+)?[0-9]+\s+naar\s+(?:fase\s+)?[0-9]+\s*[:–-]\s*/
        guard let match = String(decoding: html, as: UTF8.self).prefixMatch(of: prefix)
        else { return html }
        let rest = match.output.base[match.range.upperBound...]
        guard let first = rest.first, first.isLetter else { return Array(rest.utf8) }
        return Array((first.uppercased() + rest.dropFirst()).utf8)
    }
}
