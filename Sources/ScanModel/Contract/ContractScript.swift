/// The contract for the page: constants and types as modules that the theme's scripts import, one per subject, so that
/// a page gets no more than it needs.
///
/// The files are committed, so that whoever reads the scripts finds them; `ContractScriptTests` compares them with
/// these texts and records them anew.
package enum ContractScript {
    /// Each file by where it stands in the theme.
    package static var files: [(path: String, text: String)] {
        [
            (
                "assets/rules/contract.js",
                text("The result file: its keys, limits and types.", file + fields, types: ContractTypes.text + "\n")
            ),
            ("assets/rules/contract-groups.js", text("What may be shown of schools and groups.", groups)),
            ("assets/rules/contract-pictures.js", text("The colours and measures of pictures.", pictures)),
            ("assets/rules/contract-exports.js", text("The columns and words of exports.", exports)),
        ]
    }

    private static func text(_ subject: String, _ constants: [Constant], types: String = "") -> String {
        """
        // Made from Sources/ScanModel/Contract by the tests of ScanModel; a change by hand fails them. To record anew:
        // SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests
        // \(subject) Nothing here is said twice.

        import { frozen } from './frozen.js';

        \(types)\(constants.map(line).joined(separator: "\n"))
        """
    }

    private struct Constant {
        let name: String
        let about: String
        var type: String?
        let value: JSONValue
    }

    private static func line(_ constant: Constant) -> String {
        let about =
            constant.type.map { "/**\n * \(constant.about)\n *\n * @type {\($0)}\n */" } ?? "/** \(constant.about) */"
        let start = "export const \(constant.name) = "
        guard constant.value.array != nil || constant.value.members != nil else {
            return "\(about)\n\(start)\(ScriptText.of(constant.value));\n"
        }
        let text = ScriptText.of(constant.value, used: start.count + 9)
        return "\(about)\n\(start)frozen(\(text));\n"
    }

    private static var file: [Constant] {
        let limits = ResultLimits.json
        return [
            Constant(name: "FORMAT", about: "What every file says of itself.", value: .string(ScanResult.format)),
            Constant(
                name: "FORMAT_VERSION",
                about: "The version that is written, and the newest that can be read.",
                value: .number(ScanResult.formatVersion)
            ),
            Constant(
                name: "JSON_LIMITS",
                about: "How much JSON is read before it is refused, as JSONLimits in Swift.",
                value: [
                    "bytes": .number(limits.bytes), "depth": .number(limits.depth),
                    "members": .number(limits.members), "elements": .number(limits.elements),
                    "values": .number(limits.values), "stringBytes": .number(limits.stringBytes),
                    "numberBytes": .number(limits.numberBytes),
                ]
            ),
            Constant(
                name: "REPORT_BYTES",
                about: "More than this is no readable report.",
                value: .number(EmbeddedResult.bytes)
            ),
            Constant(
                name: "PATTERNS",
                about: "What every text of a form matches; some forms ask more.",
                type: "Record<string, string>",
                value: .object(
                    TextForm.allCases.compactMap { form in
                        form.pattern.map { JSONMember(form.rawValue, .string($0)) }
                    }
                )
            ),
        ]
    }

    private static var fields: [Constant] {
        [
            Constant(
                name: "ANSWER_TEXTS",
                about: "The free texts of an answer. Others see notes of schools that share them, some text by text.",
                type: "{ key: AnswerText, limit: number, isNote: boolean, hasConsent: boolean }[]",
                value: .array(
                    AnswerText.allCases.map {
                        [
                            "key": .string($0.key), "limit": .number($0.limit), "isNote": .bool($0.isNote),
                            "hasConsent": .bool($0.hasConsent),
                        ]
                    }
                )
            ),
            Constant(
                name: "ANSWER_FLAGS",
                about: "What a team can tick at an aspect.",
                type: "AnswerFlag[]",
                value: .array(AnswerFlag.allCases.map { .string($0.key) })
            ),
            Constant(
                name: "STEP_TEXTS",
                about: "The texts of a next step: the step itself, and what stands beside it between brackets or not.",
                type: "{ key: StepText, limit: number, isBeside: boolean }[]",
                value: .array(
                    StepText.allCases.map {
                        ["key": .string($0.key), "limit": .number($0.limit), "isBeside": .bool($0.isBeside)]
                    }
                )
            ),
            Constant(
                name: "STEP_STATES",
                about: "How far a next step came; the first is what a file does not say.",
                type: "StepState[]",
                value: .array(StepState.allCases.map { .string($0.rawValue) })
            ),
            Constant(
                name: "PLAN_LIMIT",
                about: "The longest goal, and the longest text of what waits.",
                value: .number(ResultLimits.plan)
            ),
            Constant(
                name: "MOST",
                about: "How many there can be of what a school adds to.",
                value: [
                    "nextSteps": .number(ResultLimits.nextSteps), "respondents": .number(ResultLimits.respondents),
                ]
            ),
            Constant(
                name: "RESULT",
                about: "The keys of the file in their order, with what their values must be.",
                type: "FieldRule[]",
                value: rules(of: .root)
            ),
        ]
    }

    private static var groups: [Constant] {
        [
            Constant(
                name: "SHARING",
                about: "What each level allows: to be counted in a group, to be named to the learning group.",
                type: "Record<import('./contract.js').Sharing, { isCounted: boolean, isNamed: boolean }>",
                value: .object(
                    Sharing.allCases.map {
                        JSONMember($0.rawValue, ["isCounted": .bool($0.isCounted), "isNamed": .bool($0.isNamed)])
                    }
                )
            ),
            Constant(
                name: "SMALLEST_GROUP",
                about: "The fewest schools whose answers may be shown as a group.",
                value: .number(GroupPicture.minimumGroupSize)
            ),
            Constant(
                name: "CLOCK_AHEAD",
                about: "How far the clock of a school may run ahead, in seconds; later is a future that cannot be.",
                value: .number(ResultLimits.clockAhead)
            ),
        ]
    }

    private static var pictures: [Constant] {
        [
            Constant(
                name: "COLOUR_STEPS",
                about: "The steps of the colour ramp of stages and shares.",
                value: .number(StageLevel.steps)
            ),
            Constant(
                name: "DOTS",
                about: "The measures of DotGeometry in Swift, in SVG units.",
                value: [
                    "columnWidth": .number(DotGeometry.columnWidth),
                    "mostLargeDots": .number(DotGeometry.mostLargeDots), "mostDots": .number(DotGeometry.mostDots),
                    "large": measures(of: DotGeometry.large), "small": measures(of: DotGeometry.small),
                    "barHeight": .number(DotGeometry.barHeight), "barWidth": .number(DotGeometry.barWidth),
                    "headroom": .number(DotGeometry.headroom), "lift": .number(DotGeometry.lift),
                    "median": [
                        "top": .number(DotGeometry.median.top), "bottom": .number(DotGeometry.median.bottom),
                        "half": .number(DotGeometry.median.half),
                    ],
                    "labelDrop": .number(DotGeometry.labelDrop), "labelRoom": .number(DotGeometry.labelRoom),
                ]
            ),
            Constant(
                name: "SPREAD",
                about: "The measures of SpreadStrip in Swift, likewise.",
                value: [
                    "columnWidth": .number(SpreadStrip.columnWidth), "barWidth": .number(SpreadStrip.barWidth),
                    "barHeight": .number(SpreadStrip.barHeight), "leastHeight": .number(SpreadStrip.leastHeight),
                    "bottom": .number(SpreadStrip.bottom), "height": .number(SpreadStrip.height),
                    "median": [
                        "top": .number(SpreadStrip.median.top), "bottom": .number(SpreadStrip.median.bottom),
                        "half": .number(SpreadStrip.median.half),
                    ],
                ]
            ),
        ]
    }

    private static var exports: [Constant] {
        func columns(_ columns: [ExportTable.Column]) -> JSONValue {
            .object(columns.map { JSONMember($0.key, .string($0.title)) })
        }
        return [
            Constant(
                name: "GROUP_COLUMNS",
                about: "Of the export of counts: key and heading in their order.",
                value: columns(ExportColumns.group)
            ),
            Constant(
                name: "SCHOOL_COLUMNS",
                about: "Of the export of schools, likewise.",
                value: columns(ExportColumns.school)
            ),
            Constant(
                name: "FORM_COLUMNS",
                about: "Of the export from the form, likewise.",
                value: columns(ExportColumns.form)
            ),
            Constant(
                name: "EXPORT_WORDS",
                about: "Words in cells.",
                value: .object(ExportWord.allCases.map { JSONMember($0.rawValue, .string($0.dutch)) })
            ),
        ]
    }

    private static func measures(of packing: DotGeometry.Packing) -> JSONValue {
        [
            "radius": .number(packing.radius), "pitch": .number(packing.pitch), "perRow": .number(packing.perRow),
        ]
    }
}

extension ContractScript {
    /// The keys of an object as `FieldRule` of `ContractTypes`.
    private static func rules(of object: ObjectRule) -> JSONValue {
        .array(
            object.fields.map { field in
                .object(
                    [JSONMember("key", .string(field.key))] + members(of: field.rule)
                        + (field.isRequired ? [JSONMember("isRequired", true)] : [])
                        + (field.isOmittedWhenEmpty ? [JSONMember("isOmittedWhenEmpty", true)] : [])
                        + (field.since > 1 ? [JSONMember("since", .number(field.since))] : [])
                )
            }
        )
    }

    private static func members(of rule: ValueRule) -> [JSONMember] {
        func members(_ kind: String, _ rest: JSONMember...) -> [JSONMember] {
            [JSONMember("kind", .string(kind))] + rest
        }
        return switch rule {
        case .constant: members("constant")
        case .version: members("version")
        case .text(let text) where text.form == .any: members("text", JSONMember("limit", .number(text.limit)))
        case .text(let text):
            members(
                "text",
                JSONMember("limit", .number(text.limit)),
                JSONMember("form", .string(text.form.rawValue))
            )
        case .schoolCode: members("schoolCode")
        case .choice(let words): members("choice", JSONMember("choices", .array(words.map(JSONValue.string))))
        case .flag: members("flag")
        case .stage: members("stage")
        case .object(let object): members("object", JSONMember("fields", rules(of: object)))
        case .list(let items, let limit):
            members(
                "list",
                JSONMember("limit", .number(limit)),
                JSONMember("items", .object(self.members(of: items)))
            )
        case .map(let object, let limit):
            members("map", JSONMember("limit", .number(limit)), JSONMember("fields", rules(of: object)))
        }
    }
}
