extension ScanReference {
    init?(_ fields: ResultFields<ScanField>, _ problems: inout [ResultProblem]) {
        let id = fields.text(.id, &problems)
        let version = fields.text(.version, &problems)
        let digest = fields.text(.digest, &problems)
        guard let id, let version, let digest else { return nil }
        self.init(id: id, version: version, digest: digest, unknownKeys: fields.unknown)
    }
}
