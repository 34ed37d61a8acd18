/// A key of an object of the result file, with what its value must be.
package protocol ResultField: Sendable, Hashable {
    /// All keys of the object in the order in which they are written.
    static var fields: [Self] { get }
    /// The same as they stand in the file; stored, for every object that is read is laid beside them.
    static var keys: Set<String> { get }
    /// What stands in the file.
    var key: String { get }
    /// What the value must be.
    var rule: ValueRule { get }
    /// Whether the object cannot be read without it.
    var isRequired: Bool { get }
    /// Whether it is left out of the file when it is empty.
    var isOmittedWhenEmpty: Bool { get }
    /// The first version of the format that has it.
    var since: Int { get }
}

extension ResultField {
    package var isOmittedWhenEmpty: Bool { false }
    package var since: Int { 1 }
}

extension ResultField where Self: CaseIterable, AllCases == [Self] {
    package static var fields: [Self] { allCases }
}

extension ResultField where Self: RawRepresentable<String> {
    package var key: String { rawValue }
}

/// An object of the result file, whichever it is: what the schema and the script are made of.
package struct ObjectRule: Sendable, Hashable {
    /// A key with its rule.
    package struct Field: Sendable, Hashable {
        /// What stands in the file.
        package let key: String
        /// What the value must be.
        package let rule: ValueRule
        /// Whether the object cannot be read without it.
        package let isRequired: Bool
        /// Whether it is left out of the file when it is empty.
        package let isOmittedWhenEmpty: Bool
        /// The first version of the format that has it.
        package let since: Int
    }

    /// In the order in which they are written.
    package let fields: [Field]
    /// Where each key stands in `fields`.
    private let places: [String: Int]

    /// The object that a set of keys makes.
    package init<Keys: ResultField>(_ keys: Keys.Type) {
        fields = keys.fields.map { field in
            Field(
                key: field.key,
                rule: field.rule,
                isRequired: field.isRequired,
                isOmittedWhenEmpty: field.isOmittedWhenEmpty,
                since: field.since
            )
        }
        places = Dictionary(fields.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    /// The field with this key.
    package subscript(key: String) -> Field? { places[key].map { fields[$0] } }

    /// The whole file.
    package static let root = ObjectRule(RootField.self)
    /// A file that this one grew from.
    package static let origin = ObjectRule(OriginField.self)
    /// Which scan was filled in.
    package static let scan = ObjectRule(ScanField.self)
    /// Which school filled it in.
    package static let school = ObjectRule(SchoolField.self)
    /// What a team found about one aspect.
    package static let answer = ObjectRule(AnswerField.self)
    /// Something a team is going to do.
    package static let step = ObjectRule(StepField.self)
}
