extension ScanResult {
    /// The file: keys in the order of the contract, unknown keys after the known ones of their object.
    package func write() -> [UInt8] { JSONWriter.write(json) }

    /// The content of the file.
    package var json: JSONValue {
        .object(unknownKeys) { (field: RootField) in
            switch field {
            case .format: .string(Self.format)
            case .formatVersion: .number(Self.formatVersion)
            case .id: .string(id)
            case .createdAt: .string(createdAt)
            case .modifiedAt: .string(modifiedAt)
            case .basedOn: .array(basedOn.map(\.json))
            case .scan: scan.json
            case .school: school.json
            case .round: .string(round)
            case .respondents: .array(respondents.map(JSONValue.string))
            case .sharing: .string(sharing.rawValue)
            case .shareNotes: .bool(shareNotes)
            case .goal: .string(goal)
            case .rests: .string(rests)
            case .lookBack: .string(lookBack)
            case .answers: .object(answers.entries.map { JSONMember($0.aspectID, $0.answer.json) })
            case .completedThemes: .array(completedThemes.map(JSONValue.string))
            }
        }
    }
}

extension ResultOrigin {
    fileprivate var json: JSONValue {
        .object(unknownKeys) { (field: OriginField) in
            switch field {
            case .id: .string(id)
            case .modifiedAt: .string(modifiedAt)
            case .digest: .string(digest)
            case .earlier: .array(earlier.map(JSONValue.string))
            }
        }
    }
}

extension ScanReference {
    fileprivate var json: JSONValue {
        .object(unknownKeys) { (field: ScanField) in
            switch field {
            case .id: .string(id)
            case .version: .string(version)
            case .digest: .string(digest)
            }
        }
    }
}

extension SchoolReference {
    fileprivate var json: JSONValue {
        .object(unknownKeys) { (field: SchoolField) in
            switch field {
            case .code: .string(code)
            case .name: .string(name)
            case .sector: .string(sector.rawValue)
            }
        }
    }
}

extension Answer {
    fileprivate var json: JSONValue {
        .object(unknownKeys) { (field: AnswerField) in
            switch field {
            case .current: current.map(JSONValue.number) ?? .null
            case .target: target.map(JSONValue.number) ?? .null
            case .state: .string(state.rawValue)
            case .text(let text): .string(texts[text])
            case .shared: .array(AnswerText.allCases.filter(shared.contains).map { .string($0.key) })
            case .nextSteps: .array(nextSteps.map(\.json))
            case .flag(let flag): .bool(flags.contains(flag))
            }
        }
    }
}

extension NextStep {
    /// The step as it stands in the file.
    fileprivate var json: JSONValue {
        .object(unknownKeys) { (field: StepField) in
            switch field {
            case .text(let text): .string(texts[text])
            case .state: .string(state == .open ? "" : state.rawValue)
            }
        }
    }
}

extension JSONValue {
    /// The known keys in their order, then those unknown ones that are really unknown.
    fileprivate static func object<Field: ResultField>(
        _ unknown: [JSONMember],
        value: (Field) -> JSONValue
    ) -> JSONValue {
        let known = Field.fields.compactMap { field in
            let value = value(field)
            return field.isOmittedWhenEmpty && value.isEmpty ? nil : JSONMember(field.key, value)
        }
        return .object(known + unknown.filter { member in !Field.fields.contains { $0.key == member.key } })
    }

    private var isEmpty: Bool { array?.isEmpty == true || string?.isEmpty == true }
}
