extension ScanReference {
    static let knownKeys = ["id", "version", "digest"]

    init?(_ value: JSONValue, path: String, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields(value, key: path, path: path, &problems) else { return nil }
        let id = fields.text(
            "id",
            limit: Identifier.limit,
            expected: .identifier,
            where: Identifier.isValid,
            &problems
        )
        let version = fields.text(
            "version",
            limit: ResultLimits.scanVersion,
            expected: .notEmpty,
            where: { !$0.isEmpty },
            &problems
        )
        let digest = fields.text("digest", limit: ResultLimits.digest, &problems)
        guard let id, let version, let digest else { return nil }
        self.init(id: id, version: version, digest: digest, unknownKeys: fields.unknown(besides: Self.knownKeys))
    }
}
