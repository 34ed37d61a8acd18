extension JSONReader {
    private static let forbiddenKeys: Set<String> = ["__proto__", "constructor", "prototype"]

    mutating func array(depth: Int) throws(JSONProblem) -> [JSONValue] {
        try enter(depth)
        var elements: [JSONValue] = []
        if isClosed(by: "]") { return [] }
        while true {
            if elements.count == limits.elements { throw problem(.tooManyElements(limit: limits.elements)) }
            elements.append(try value(depth: depth))
            if try !hasNext(orEnd: "]") { return elements }
        }
    }

    mutating func object(depth: Int) throws(JSONProblem) -> [JSONMember] {
        try enter(depth)
        var members: [JSONMember] = []
        var keys = JSONKeys()
        if isClosed(by: "}") { return [] }
        while true {
            if members.count == limits.members { throw problem(.tooManyMembers(limit: limits.members)) }
            let start = position
            guard current == UInt8(ascii: "\"") else { throw unexpected(.key) }
            let key = try string()
            if Self.forbiddenKeys.contains(key) { throw JSONProblem(.forbiddenKey(key), at: start) }
            if !keys.insert(key) { throw JSONProblem(.duplicateKey(key), at: start) }
            skipBlanks()
            guard current == UInt8(ascii: ":") else { throw unexpected(.colon) }
            index += 1
            skipBlanks()
            members.append(JSONMember(key, try value(depth: depth), at: start))
            if try !hasNext(orEnd: "}") { return members }
        }
    }

    /// Moves over the opening bracket.
    private mutating func enter(_ depth: Int) throws(JSONProblem) {
        let limit = min(limits.depth, JSONLimits.deepest)
        if depth > limit { throw problem(.tooDeep(limit: limit)) }
        index += 1
        skipBlanks()
    }

    private mutating func isClosed(by end: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: end) else { return false }
        index += 1
        return true
    }

    /// Moves over a comma to what follows it, or over the end.
    private mutating func hasNext(orEnd end: Unicode.Scalar) throws(JSONProblem) -> Bool {
        skipBlanks()
        if isClosed(by: end) { return false }
        guard current == UInt8(ascii: ",") else { throw unexpected(.commaOrEnd) }
        index += 1
        skipBlanks()
        return true
    }
}

/// The keys of one object, told apart by their bytes: strings that look alike are equal in Swift and different keys in
/// JSON.
private struct JSONKeys {
    /// Looking through these few is quicker than hashing each of them.
    private static let few = 16
    private var first: [String] = []
    private var rest: Set<[UInt8]> = []

    /// - Returns: whether the key is new.
    mutating func insert(_ key: String) -> Bool {
        if first.contains(where: { $0.utf8.elementsEqual(key.utf8) }) { return false }
        if first.count == Self.few { return rest.insert(Array(key.utf8)).inserted }
        first.append(key)
        return true
    }
}
