extension ScanResult {
    /// Reads a result file, of this version or an older one.
    ///
    /// All problems are collected; with even one there is no result, so nothing half-read goes round. Texts are
    /// cleaned (`TextCleaning`), a BRIN in small letters is raised, unknown keys are kept.
    ///
    /// - Parameter names: of aspects, to be shared by all results that are read with them.
    package static func read(
        _ bytes: [UInt8],
        migration: ResultMigration = .standard,
        sharing names: Set<String> = []
    ) -> Result<ScanResult, ResultFileError> {
        do throws(ResultProblem) {
            let root = try migration.migrate(version(of: parse(bytes), current: migration.currentVersion))
            var problems: [ResultProblem] = []
            if var result = ScanResult(root, &problems), problems.isEmpty {
                result.answers.share(names)
                return .success(result)
            }
            // Stable: problems at one place stay in the order in which they were noticed.
            let sorted = problems.enumerated().sorted {
                ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
            }
            return .failure(ResultFileError(problems: sorted.map(\.element)))
        } catch {
            return .failure(ResultFileError(problems: [error]))
        }
    }

    private static func parse(_ bytes: [UInt8]) throws(ResultProblem) -> JSONValue {
        do {
            return try JSONParser.parse(bytes, limits: ResultLimits.json)
        } catch {
            if case .tooLarge(let limit) = error.fact {
                throw ResultProblem(.tooLarge(limit: limit), at: error.position)
            }
            throw ResultProblem(.notJSON(error.fact), at: error.position)
        }
    }

    /// The root with the version it says it has, when that can be read here.
    private static func version(of root: JSONValue, current: Int) throws(ResultProblem) -> (JSONValue, Int) {
        guard root.members != nil, root[RootField.format.key]?.string == format else {
            throw ResultProblem(.notAResult, at: root[RootField.format.key]?.position ?? root.position)
        }
        let key = RootField.formatVersion.key
        guard let value = root[key] else { throw ResultProblem(.missingKey(key), path: key, at: root.position) }
        guard case .number(let text) = value.content else {
            throw ResultProblem.wrongType(value, key: key, expected: .number, path: key)
        }
        guard let version = value.int, version >= 1 else {
            let fact = ResultProblem.Fact.invalidValue(
                key: key,
                value: TextCleaning.shown(text),
                expected: .formatVersion
            )
            throw ResultProblem(fact, path: key, at: value.position)
        }
        if version > current { throw ResultProblem(.newerFormat(version: version), path: key, at: value.position) }
        return (root, version)
    }

    private init?(_ root: JSONValue, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields<RootField>(root, key: "", path: "", &problems) else { return nil }
        let id = fields.text(.id, &problems)
        let created = fields.text(.createdAt, &problems)
        let modified = fields.text(.modifiedAt, &problems)
        let origins = fields.objects(.basedOn, of: OriginField.self, &problems)
            .compactMap { ResultOrigin($0, &problems) }
        let scan = fields.object(.scan, &problems).flatMap { ScanReference($0, &problems) }
        let school = fields.object(.school, &problems).flatMap { SchoolReference($0, &problems) }
        let round = fields.text(.round, &problems)
        let respondents = fields.texts(.respondents, &problems)
        let sharing: Sharing? = fields.choice(.sharing, &problems)
        let shareNotes = fields.flag(.shareNotes, &problems)
        let goal = fields.text(.goal, &problems) ?? ""
        let rests = fields.text(.rests, &problems) ?? ""
        let lookBack = fields.text(.lookBack, &problems) ?? ""
        let answers = fields.required(.answers, &problems)
            .flatMap { Answers($0, path: fields.path(of: .answers), &problems) }
        let completedThemes = fields.texts(.completedThemes, &problems)
        guard let id, let created, let modified, let scan, let school, let round, let sharing, let answers
        else { return nil }
        self.init(
            id: id,
            createdAt: created,
            modifiedAt: modified,
            basedOn: origins,
            scan: scan,
            school: school,
            round: round,
            respondents: respondents,
            sharing: sharing,
            shareNotes: shareNotes,
            goal: goal,
            rests: rests,
            lookBack: lookBack,
            answers: answers,
            completedThemes: completedThemes,
            unknownKeys: fields.unknown
        )
    }
}

extension ResultMigration {
    fileprivate func migrate(_ found: (root: JSONValue, version: Int)) -> JSONValue {
        migrate(found.root, from: found.version)
    }
}
