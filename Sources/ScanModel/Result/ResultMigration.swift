/// Brings the content of an older result file to the current format, one version at a time.
///
/// To make version 2: raise `ScanResult.formatVersion`, add `1: { ... }` to `standard`, and keep a file of version 1 in
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

    /// Version 1 is current; there is nothing older.
    package static let standard = ResultMigration(currentVersion: ScanResult.formatVersion, steps: [:])

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
