extension ScanResult {
    /// The file: keys in the order of the format, every key present, unknown keys after the known ones of their object.
    package func write() -> [UInt8] { JSONWriter.write(json) }

    /// The content of the file.
    package var json: JSONValue {
        let known: [JSONMember] = [
            JSONMember("format", .string(Self.format)),
            JSONMember("formatVersion", .number(Self.formatVersion)),
            JSONMember("id", .string(id)),
            JSONMember("createdAt", .string(createdAt)),
            JSONMember("modifiedAt", .string(modifiedAt)),
            JSONMember("scan", scan.json),
            JSONMember("school", school.json),
            JSONMember("round", .string(round)),
            JSONMember("respondents", .array(respondents.map(JSONValue.string))),
            JSONMember("sharing", .string(sharing.rawValue)),
            JSONMember("shareNotes", .bool(shareNotes)),
            JSONMember("answers", .object(answers.entries.map { JSONMember($0.aspectID, $0.answer.json) })),
        ]
        return .object(known, unknownKeys)
    }
}

extension ScanReference {
    fileprivate var json: JSONValue {
        .object(
            [
                JSONMember("id", .string(id)), JSONMember("version", .string(version)),
                JSONMember("digest", .string(digest)),
            ],
            unknownKeys
        )
    }
}

extension SchoolReference {
    fileprivate var json: JSONValue {
        .object(
            [
                JSONMember("code", .string(code)), JSONMember("name", .string(name)),
                JSONMember("sector", .string(sector.rawValue)),
            ],
            unknownKeys
        )
    }
}

extension Answer {
    fileprivate var json: JSONValue {
        let known: [JSONMember] = [
            JSONMember("current", current.map(JSONValue.number) ?? .null),
            JSONMember("target", target.map(JSONValue.number) ?? .null),
            JSONMember("state", .string(state.rawValue)),
            JSONMember("attention", .string(attention)),
            JSONMember("nextSteps", .array(nextSteps.map(\.json))),
            JSONMember("priority", .bool(priority)),
            JSONMember("offer", .bool(offer)),
        ]
        return .object(known, unknownKeys)
    }
}

extension NextStep {
    fileprivate var json: JSONValue {
        let known = [
            JSONMember("what", .string(what)), JSONMember("who", .string(who)), JSONMember("when", .string(when)),
        ]
        return .object(known, unknownKeys)
    }
}

extension JSONValue {
    /// Known keys, then those unknown ones that are really unknown.
    fileprivate static func object(_ known: [JSONMember], _ unknown: [JSONMember]) -> JSONValue {
        let keys = known.map(\.key)
        return .object(known + unknown.filter { !keys.contains($0.key) })
    }
}
