/// The kinds of callout an author can write: `> [!NOTE]` and so on.
package enum CalloutKind: String, Sendable, Hashable, Codable, CaseIterable {
    case note, tip, important, warning, example

    var index: Int32 { Int32(Self.allCases.firstIndex(of: self) ?? 0) }

    init(index: Int32) {
        let all = Self.allCases
        self = all.indices.contains(Int(index)) ? all[Int(index)] : .note
    }
}
