/// What a value of the result file must be.
package indirect enum ValueRule: Sendable, Hashable {
    /// Exactly this text.
    case constant(String)
    /// A whole number from 1 up to this one: the version of the format.
    case version(Int)
    case text(TextRule)
    /// The code of a school, judged as it stands, without cleaning: it is also the name of a file (`SchoolCode`).
    case schoolCode
    /// One of these words.
    case choice([String])
    /// A truth value; absent means false.
    case flag
    /// A stage from 1 up; absent and `null` both mean none.
    case stage
    case object(ObjectRule)
    /// Absent means empty.
    case list(of: ValueRule, limit: Int)
    /// Objects by identifier.
    case map(of: ObjectRule, limit: Int)
}

/// What a text of the result file must be.
package struct TextRule: Sendable, Hashable {
    /// The most UTF-16 code units after cleaning (`TextCleaning`).
    package let limit: Int
    /// How it must be written.
    package let form: TextForm

    /// Any text within the limit, unless a form is asked for.
    package init(_ limit: Int, _ form: TextForm = .any) {
        self.limit = limit
        self.form = form
    }
}

/// How a text must be written. The page's script has the same forms, bound by `Tests/Fixtures/vectors/forms.json`.
package enum TextForm: String, Sendable, Hashable, CaseIterable {
    case any, notEmpty, uuid, timestamp, schoolYear, identifier
    /// `2027-06`, or nothing.
    case month
    /// As `FileDigest` writes it.
    case digest

    /// Whether a text has the form.
    package func accepts(_ text: String) -> Bool {
        switch self {
        case .any: true
        case .notEmpty: !text.isEmpty
        case .uuid: UUIDText.isValid(text)
        case .timestamp: Timestamp.isValid(text)
        case .schoolYear: SchoolYear.isValid(text)
        case .identifier: Identifier.isValid(text)
        case .month: text.isEmpty || Month.isValid(text)
        case .digest: FileDigest.isValid(text)
        }
    }

    /// A regular expression of JavaScript and JSON Schema that everything of this form matches; most forms ask more.
    package var pattern: String? {
        switch self {
        case .any, .notEmpty, .timestamp: nil
        case .uuid: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
        case .schoolYear: "^[0-9]{4}-[0-9]{4}$"
        case .digest: "^[0-9a-f]{64}$"
        case .month: "^([0-9]{4}-(0[1-9]|1[0-2]))?$"
        case .identifier: "^(?=.{1,\(Identifier.limit)}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$"
        }
    }

    /// What a message says was expected.
    var expectation: ResultProblem.ExpectedValue {
        switch self {
        case .any, .notEmpty: .notEmpty
        case .uuid: .uuid
        case .timestamp: .timestamp
        case .schoolYear: .schoolYear
        case .identifier: .identifier
        case .digest: .digest
        case .month: .month
        }
    }
}
