/// The JSON Schema (2020-12) of the result file, published with the site and made from the rules that the reader has. There
/// is one of every version, for ever: files of all versions can be read.
package enum ResultSchema {
    /// The versions that have one.
    package static let versions = 1...ScanResult.formatVersion

    /// Where it stands on a site.
    package static func path(of version: Int) -> String { "schema/scan-result-\(version).json" }

    /// The file.
    package static func text(of version: Int) -> String {
        String(decoding: JSONWriter.write(json(of: version)), as: UTF8.self)
    }

    /// The schema as a value.
    package static func json(of version: Int = ScanResult.formatVersion) -> JSONValue {
        let about: [JSONMember] = [
            JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
            JSONMember("title", "Resultaat van een scan Samen Opleiden in de school"),
            JSONMember(
                "description",
                "Het bestand dat een school downloadt en bewaart. Onbekende sleutels mogen en blijven bewaard."
            ),
        ]
        return .object(about + members(of: .root, version))
    }

    private static let descriptions = [
        RootField.basedOn.key:
            "De bestanden waar dit uit voortkwam: geen bij een eerste, meer dan één na samenvoegen. Een digest is de SHA-256 van"
            + " een bestand zoals het is gedownload (van een leesbaar verslag: van de JSON erin); earlier zijn de digests van"
            + " waar dat bestand zelf uit voortkwam.",
        RootField.respondents.key: "Rollen, nooit namen.",
        RootField.completedThemes.key: "De thema’s die het team afgerond noemt.",
    ]

    private static func members(of rule: ObjectRule, _ version: Int) -> [JSONMember] {
        let fields = rule.fields.filter { $0.since <= version }
        let properties = fields.map { field in
            let description = descriptions[field.key].map { [JSONMember("description", .string($0))] } ?? []
            return JSONMember(field.key, .object(description + members(of: field.rule, version)))
        }
        return [
            JSONMember("type", "object"),
            JSONMember("required", .array(fields.filter(\.isRequired).map { .string($0.key) })),
            JSONMember("properties", .object(properties)),
        ] + (rule == .answer ? stageWithState : [])
    }

    private static func members(of rule: ValueRule, _ version: Int) -> [JSONMember] {
        switch rule {
        case .constant(let text): [JSONMember("const", .string(text))]
        case .version: [JSONMember("const", .number(version))]
        case .text(let rule): members(of: rule)
        case .schoolCode: [JSONMember("type", "string"), JSONMember("pattern", .string(SchoolCode.pattern))]
        case .choice(let words): [JSONMember("enum", .array(words.map(JSONValue.string)))]
        case .flag: [JSONMember("type", "boolean")]
        case .stage: [JSONMember("type", ["integer", "null"]), JSONMember("minimum", 1)]
        case .object(let object): members(of: object, version)
        case .list(let items, let limit):
            [
                JSONMember("type", "array"), JSONMember("maxItems", .number(limit)),
                JSONMember("items", .object(members(of: items, version))),
            ]
        case .map(let object, let limit):
            [
                JSONMember("type", "object"), JSONMember("maxProperties", .number(limit)),
                JSONMember("additionalProperties", .object(members(of: object, version))),
            ]
        }
    }

    private static func members(of rule: TextRule) -> [JSONMember] {
        var members = [JSONMember("type", "string"), JSONMember("maxLength", .number(rule.limit))]
        if rule.form == .notEmpty { members.append(JSONMember("minLength", 1)) }
        if rule.form == .timestamp { members.append(JSONMember("format", "date-time")) }
        if let pattern = rule.form.pattern { members.append(JSONMember("pattern", .string(pattern))) }
        return members
    }

    /// A stage of now goes with `answered`, and only with that.
    private static let stageWithState: [JSONMember] = [
        JSONMember("if", ["properties": ["state": ["const": .string(AnswerState.answered.rawValue)]]]),
        JSONMember("then", ["required": ["current"], "properties": ["current": ["type": "integer"]]]),
        JSONMember("else", ["properties": ["current": ["type": "null"]]]),
    ]
}
