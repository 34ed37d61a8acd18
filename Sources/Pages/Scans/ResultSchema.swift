import ScanModel

/// The JSON Schema (2020-12) of the result file, published with the site and made from the same limits as the reader.
enum ResultSchema {
    static let path = "schema/scan-result-\(ScanResult.formatVersion).json"

    static var text: String { String(decoding: JSONWriter.write(schema), as: UTF8.self) }

    private static var schema: JSONValue {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Resultaat van een scan Samen Opleiden in de school",
            "description":
                "Het bestand dat een school downloadt en bewaart. Onbekende sleutels mogen en blijven bewaard.",
            "type": "object",
            "required": [
                "format", "formatVersion", "id", "createdAt", "modifiedAt", "scan", "school", "round", "respondents",
                "sharing", "shareNotes", "answers",
            ],
            "properties": [
                "format": ["const": .string(ScanResult.format)],
                "formatVersion": ["const": .number(ScanResult.formatVersion)],
                "id": ["type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"],
                "createdAt": ["type": "string", "format": "date-time"],
                "modifiedAt": ["type": "string", "format": "date-time"],
                "scan": scan,
                "school": school,
                "round": ["type": "string", "pattern": "^[0-9]{4}-[0-9]{4}$"],
                "respondents": [
                    "description": "Rollen, nooit namen.", "type": "array",
                    "maxItems": .number(ResultLimits.respondents), "items": text(ResultLimits.respondent),
                ],
                "sharing": ["enum": .array(Sharing.allCases.map { .string($0.rawValue) })],
                "shareNotes": ["type": "boolean"],
                "answers": [
                    "type": "object", "maxProperties": .number(ResultLimits.answers), "additionalProperties": answer,
                ],
                "completedThemes": [
                    "description": "De thema’s die het team afgerond noemt.", "type": "array", "maxItems": 100,
                    "items": ["type": "string"],
                ],
            ],
        ]
    }

    private static var scan: JSONValue {
        [
            "type": "object", "required": ["id", "version", "digest"],
            "properties": [
                "id": ["type": "string"], "version": text(ResultLimits.scanVersion),
                "digest": text(ResultLimits.digest),
            ],
        ]
    }

    private static var school: JSONValue {
        [
            "type": "object", "required": ["code", "name", "sector"],
            "properties": [
                "code": ["type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{1,31}$"],
                "name": text(ResultLimits.schoolName),
                "sector": ["enum": .array(Sector.allCases.map { .string($0.rawValue) })],
            ],
        ]
    }

    private static var answer: JSONValue {
        [
            "type": "object", "required": ["state"],
            "properties": [
                "current": ["type": ["integer", "null"], "minimum": 1],
                "target": ["type": ["integer", "null"], "minimum": 1],
                "state": ["enum": .array(AnswerState.allCases.map { .string($0.rawValue) })],
                "attention": text(ResultLimits.attention),
                "nextSteps": [
                    "type": "array", "maxItems": .number(ResultLimits.nextSteps),
                    "items": [
                        "type": "object",
                        "properties": [
                            "what": text(ResultLimits.what), "who": text(ResultLimits.who),
                            "when": text(ResultLimits.when),
                        ],
                    ],
                ],
                "priority": ["type": "boolean"], "offer": ["type": "boolean"],
            ],
            "if": ["properties": ["state": ["const": "answered"]]],
            "then": ["required": ["current"], "properties": ["current": ["type": "integer"]]],
            "else": ["properties": ["current": ["type": "null"]]],
        ]
    }

    private static func text(_ limit: Int) -> JSONValue {
        ["type": "string", "maxLength": .number(limit)]
    }
}
