/// The name to use instead of one that cannot travel.
extension PortableName {
    /// The longest stem that is proposed.
    private static let longestStem = 60

    /// A name that keeps to the rule, made of the words of `name`.
    ///
    /// - Parameter isTaken: whether something has a name already; one behind which a number is put then.
    package static func proposal(for name: String, isFolder: Bool, isTaken: (String) -> Bool) -> String {
        var (stem, ending) = (name[...], "")
        if !isFolder, let dot = name.lastIndex(of: "."), dot > name.startIndex {
            let letters = name[name.index(after: dot)...].filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
            if !letters.isEmpty, letters.utf8.count <= 8 {
                stem = name[..<dot]
                ending = "." + letters
            }
        }
        let word = isFolder ? "map" : ending == ".md" ? "pagina" : "bestand"
        var base = Slug.cut(Slug.of(String(stem)), to: longestStem)
        if base.isEmpty { base = word }
        if isReserved(base) { base += "-" + word }
        var (candidate, number) = (base + ending, 2)
        while isTaken(candidate) {
            candidate = "\(base)-\(number)\(ending)"
            number += 1
        }
        return candidate
    }

    /// A path no longer than the rule allows, with shorter names for the longest ones; `nil` when it is too deep for that.
    package static func shorter(_ path: String, growth: Int = 0) -> String? {
        var names = path.split(separator: "/").map(String.init)
        for limit in [60, 40, 25, 15] {
            for place in names.indices where names[place].utf16.count > limit {
                let isFolder = place < names.count - 1
                let own = proposal(for: names[place], isFolder: isFolder, isTaken: { _ in false })
                let dot = isFolder ? nil : own.lastIndex(of: ".")
                let stem = dot.map { own[..<$0] } ?? own[...]
                names[place] = Slug.cut(String(stem), to: limit) + (dot.map { own[$0...] } ?? "")
            }
            let candidate = names.joined(separator: "/")
            if finding(in: candidate, growth: growth) == nil { return candidate }
        }
        return nil
    }
}

extension Slug {
    /// At most so many letters, cut between words where that leaves half of them.
    package static func cut(_ slug: String, to limit: Int) -> String {
        guard slug.utf8.count > limit else { return slug }
        let head = slug.prefix(limit)
        guard slug.dropFirst(limit).first != "-", let hyphen = head.lastIndex(of: "-"),
            head.distance(from: head.startIndex, to: hyphen) >= limit / 2
        else { return String(head.last == "-" ? head.dropLast() : head) }
        return String(head[..<hyphen])
    }
}
