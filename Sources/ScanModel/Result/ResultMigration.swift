/// Brings the content of an older result file to the current format, one version at a time.
///
/// To make version 3: raise `ScanResult.formatVersion`, add `2: { ... }` to `standard`, and keep a file of version 2 in
/// `Tests/Fixtures/results/`. A step is a pure function of the root object, and keeps every key it does not know.
package struct ResultMigration: Sendable {
    /// From the content of one version to that of the next. `formatVersion` itself is set for it.
    package typealias Step = @Sendable (JSONValue) -> JSONValue

    /// Steps by the version they start from.
    package let steps: [Int: Step]
    /// The version that `migrate` leads to.
    package let currentVersion: Int

    /// From its parts; tests make migrations of their own with it.
    package init(currentVersion: Int, steps: [Int: Step]) {
        self.currentVersion = currentVersion
        self.steps = steps
    }

    /// Version 2 says what a file grew from, which a file of version 1 cannot know.
    package static let standard = ResultMigration(
        currentVersion: ScanResult.formatVersion,
        steps: [1: { makingRoom(for: 2, in: $0) }]
    )

    /// The content in the current version.
    ///
    /// - Parameter version: what the file says, from 1 to `currentVersion`.
    package func migrate(_ root: JSONValue, from version: Int) -> JSONValue {
        var root = root
        for start in version..<max(version, currentVersion) {
            if let step = steps[start] { root = step(root) }
            root = Self.setting("formatVersion", to: .number(start + 1), in: root)
        }
        return root
    }

    /// The file in which no key has a name that means something from this version on: in older files it meant nothing, so
    /// it is kept under another name (`basedOn-1`) rather than read as what it is not.
    static func makingRoom(for version: Int, in root: JSONValue) -> JSONValue {
        // Nearly no file has such a key, and then nothing of it needs making again.
        isCrowded(root, .object(.root), version) ? makingRoom(for: version, in: root, .object(.root)) : root
    }

    /// Whether a key has a name that means something from this version on.
    private static func isCrowded(_ value: JSONValue, _ rule: ValueRule, _ version: Int) -> Bool {
        switch (rule, value.content) {
        case (.object(let object), .object(let members)):
            members.contains { member in
                guard let field = object[member.key] else { return false }
                return field.since == version || isCrowded(member.value, field.rule, version)
            }
        case (.list(of: let items, _), .array(let elements)):
            elements.contains { isCrowded($0, items, version) }
        case (.map(of: let object, _), .object(let members)):
            members.contains { isCrowded($0.value, .object(object), version) }
        default: false
        }
    }

    private static func makingRoom(for version: Int, in value: JSONValue, _ rule: ValueRule) -> JSONValue {
        switch rule {
        case .object(let object): makingRoom(for: version, in: value, object)
        case .list(of: let items, _):
            value.array.map { elements in
                JSONValue(.array(elements.map { makingRoom(for: version, in: $0, items) }), at: value.position)
            } ?? value
        case .map(of: let object, _):
            value.members.map { members in
                let moved = members.map {
                    JSONMember($0.key, makingRoom(for: version, in: $0.value, object), at: $0.keyPosition)
                }
                return JSONValue(.object(moved), at: value.position)
            } ?? value
        default: value
        }
    }

    private static func makingRoom(for version: Int, in value: JSONValue, _ rule: ObjectRule) -> JSONValue {
        guard let members = value.members else { return value }
        let moved: [JSONMember] = members.compactMap { member in
            guard let field = rule[member.key] else { return member }
            guard field.since == version else {
                return JSONMember(
                    member.key,
                    makingRoom(for: version, in: member.value, field.rule),
                    at: member.keyPosition
                )
            }
            let key = "\(member.key)-\(version - 1)"
            return value[key] == nil ? JSONMember(key, member.value, at: member.keyPosition) : nil
        }
        return JSONValue(.object(moved), at: value.position)
    }

    /// The object with another value under a key, at the same place; a new key goes to the end.
    package static func setting(_ key: String, to value: JSONValue, in object: JSONValue) -> JSONValue {
        guard var members = object.members else { return object }
        if let index = members.firstIndex(where: { $0.key == key }) {
            members[index].value.content = value.content
        } else {
            members.append(JSONMember(key, value, at: object.position))
        }
        return JSONValue(.object(members), at: object.position)
    }
}
