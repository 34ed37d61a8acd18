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
        // Bytes, because strings that look alike are equal in Swift and different keys in JSON.
        var keys: Set<[UInt8]> = []
        if isClosed(by: "}") { return [] }
        while true {
            if members.count == limits.members { throw problem(.tooManyMembers(limit: limits.members)) }
            let start = position
            guard current == UInt8(ascii: "\"") else { throw unexpected(.key) }
            let key = try string()
            if Self.forbiddenKeys.contains(key) { throw JSONProblem(.forbiddenKey(key), at: start) }
            if !keys.insert(Array(key.utf8)).inserted { throw JSONProblem(.duplicateKey(key), at: start) }
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
