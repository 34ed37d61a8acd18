/// The types of the contract as JSDoc, so that `tsc --checkJs` knows what a script holds.
enum ContractTypes {
    static var text: String {
        """
        \(union("Sharing", Sharing.allCases.map(\.rawValue), "What a school allows others to see."))
        \(union("AnswerState", AnswerState.allCases.map(\.rawValue), "How far a team came."))
        \(union("AnswerText", AnswerText.allCases.map(\.key), "A free text of an answer."))
        \(union("AnswerFlag", AnswerFlag.allCases.map(\.key), "What a team can tick."))
        \(union("StepState", StepState.allCases.map(\.rawValue), "How far a next step came."))
        \(union("StepText", StepText.allCases.map(\.key), "A text of a next step."))

        /**
         * @typedef {[string, unknown][]} Unknown keys of a file that this version does not know, to be written back
         *
         * @typedef {object} NextStep
        \(StepText.allCases.map { property("string", $0.key) }.joined(separator: "\n"))
        \(property("StepState", StepField.state.key))
        \(property("Unknown", "unknown"))
         *
         * @typedef {object} Answer what a team found about one aspect
        \(AnswerField.fields.map(property).joined(separator: "\n"))
        \(property("Unknown", "unknown"))
         *
         * @typedef {object} Origin a file that another one grew from
         * @property {string} id
         * @property {string} modifiedAt
         * @property {string} digest
         * @property {string[]} earlier the digests of what it grew from itself
        \(property("Unknown", "unknown"))
         *
         * @typedef {object} ScanDocument a result file in memory
         * @property {string} id a UUID
         * @property {string} createdAt
         * @property {string} modifiedAt of the file it came from; empty when there is none
         * @property {Origin[]} basedOn the files that it grew from
         * @property {Uint8Array} [opened] the file it was opened from, until that is named in `basedOn`
         * @property {string} scanVersion of the scan that the file was made with
         * @property {string} [scanDigest] of that version; only when it came from a file
         * @property {Unknown} scanUnknown
         * @property {{code: string, name: string, sector: string, unknown: Unknown}} school the code as typed
         * @property {string} round the school year, or empty
         * @property {string[]} respondents roles
         * @property {Sharing} sharing
         * @property {boolean} shareNotes
         * @property {string} goal what the scan serves
         * @property {string} rests what waits this year
         * @property {string} lookBack the month of looking back, `2027-06`, or empty
         * @property {Map<string, Answer>} answers by the id of an aspect of this scan
         * @property {Map<string, Answer>} orphans answers to aspects that this scan does not have, by id, in file order
         * @property {string[]} completedThemes ids of themes that the team calls finished
         * @property {Unknown} unknown
         *
         * @typedef {object} ValueRule what a value must be
         * @property {string} kind
         * @property {number} [limit] of a text in UTF-16 code units, of a list or map in entries
         * @property {string} [form] of a text; `PATTERNS` has some
         * @property {string[]} [choices]
         * @property {FieldRule[]} [fields] of an object, or of every object in a map
         * @property {ValueRule} [items] of a list
         *
         * @typedef {ValueRule & {key: string, isRequired?: boolean, isOmittedWhenEmpty?: boolean, since?: number}} FieldRule
         */

        """
    }

    private static func union(_ name: String, _ words: [String], _ about: String) -> String {
        "/** @typedef {\(words.map { "'\($0)'" }.joined(separator: " | "))} \(name) \(about) */"
    }

    private static func property(_ type: String, _ name: String) -> String { " * @property {\(type)} \(name)" }

    private static func property(_ field: AnswerField) -> String {
        switch field {
        case .current: property("number | null", field.key) + " the stage of now, from 1; only with state `answered`"
        case .target: property("number | null", field.key) + " the ambition, from 1"
        case .state: property("AnswerState | null", field.key) + " null: nothing chosen yet"
        case .text: property("string", field.key)
        case .shared: property("AnswerText[]", field.key) + " the texts that others may read, of those that ask it"
        case .nextSteps:
            property("NextStep[]", field.key) + " one for every row of the form; empty ones are not written"
        case .flag: property("boolean", field.key)
        }
    }
}
