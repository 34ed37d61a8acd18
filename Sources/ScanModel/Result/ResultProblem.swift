/// Something in a result file that cannot stand: a fact, where it is in the file's structure, and where in its text.
package struct ResultProblem: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Fact: Sendable, Hashable, Codable {
        /// The file is larger than this many bytes.
        case tooLarge(limit: Int)
        case notJSON(JSONProblem.Fact)
        /// JSON, but not of this program: the root is no object, or `format` is absent or different.
        case notAResult
        /// A readable report in which the result breaks off.
        case reportCutOff
        /// A readable report with more than one result in it.
        case severalResults
        /// Made by a newer version of the program.
        case newerFormat(version: Int)
        case missingKey(String)
        case wrongType(key: String, expected: JSONType, found: JSONType)
        /// `value` is cleaned and shortened for showing.
        case invalidValue(key: String, value: String, expected: ExpectedValue)
        case schoolCode(SchoolCodeProblem)
        case textTooLong(key: String, limit: Int, found: Int)
        case tooMany(key: String, limit: Int, found: Int)
        /// `state` is `answered`, and there is no `current`.
        case currentMissing(aspectID: String)
        /// There is a `current`, and `state` is something else than `answered`.
        case currentNotAllowed(aspectID: String, state: AnswerState)
        /// `key` is `current` or `target`. Only found against a scan.
        case stageOutOfRange(aspectID: String, key: String, stage: Int, stages: Int)
    }

    /// What a value should have been.
    package enum ExpectedValue: Sendable, Hashable, Codable {
        case notEmpty, uuid, timestamp, schoolYear, identifier, digest, month, wholeNumber
        case oneOf([String])
        /// A whole number from 1 up.
        case stage
        /// A whole number from 1 up: the version of the format.
        case formatVersion
    }

    /// What is wrong.
    package let fact: Fact
    /// Keys and indices from the root, joined by dots: `answers.gedeelde-visie.nextSteps.0.what`; empty for the root.
    package let path: String
    /// Where in the text.
    package let position: JSONPosition

    /// From its parts.
    package init(_ fact: Fact, path: String = "", at position: JSONPosition) {
        self.fact = fact
        self.path = path
        self.position = position
    }
}

/// Why a result file was refused: at least one problem, in the order of the file.
package struct ResultFileError: Error, Sendable, Hashable {
    /// Sorted by place.
    package let problems: [ResultProblem]

    /// From at least one problem.
    package init(problems: [ResultProblem]) { self.problems = problems }
}
