import Content
import Files
import ScanModel

/// What stands in the place where a result would be filed.
struct StandingResult: Sendable {
    /// The path with the name as it is written there; capitals may differ.
    var path: String
    /// `nil` when it is no file.
    var bytes: [UInt8]?
    /// `nil` when it cannot be read as a result.
    var result: ScanResult?

    /// What a new result is beside it.
    ///
    /// - Parameter now: in nanoseconds since 1970.
    func finding(for incoming: IncomingResult, now: Int) -> IntakeItem.Finding {
        let new = incoming.result
        guard let bytes else { return .conflict(.noFile) }
        guard let result else { return .conflict(.damaged) }
        if result == new { return .identical }
        guard SchoolCode.key(result.school.code) == SchoolCode.key(new.school.code), result.round == new.round else {
            return .conflict(.misplaced)
        }
        if result.scan.id != new.scan.id { return .conflict(.otherScan(id: result.scan.id)) }
        let identity = SuccessionFile(result, version: Self.version(of: bytes), digest: Self.digest(of: bytes))
        if identity.origins == nil, incoming.identity.origins == nil, identity.id == incoming.identity.id,
            identity.moment == incoming.identity.moment
        {
            return .conflict(.sameMoment)
        }
        let standings = Succession([identity, incoming.identity], now: now).standings
        return switch (standings[0], standings[1]) {
        case (.succeeded, _): .newer
        case (_, .succeeded): identity.moment >= incoming.identity.moment ? .older : .passed
        case (.apart, _): .conflict(.apart(isLater: true))
        default: .conflict(.apart(isLater: false))
        }
    }

    private static func version(of bytes: [UInt8]) -> Int {
        let root = try? JSONParser.parse(bytes, limits: ResultLimits.json)
        return root?[RootField.formatVersion.key]?.int ?? ScanResult.formatVersion
    }

    private static func digest(of bytes: [UInt8]) -> String { Fingerprint.of(FileDigest.bytes(of: bytes)) }
}

/// The results of one school year as they stand in their folder.
struct YearFolder: Sendable {
    let path: String
    /// Whether results can be put there: the folder is there, or nothing is.
    let isUsable: Bool
    /// Names by their small letters: names that differ only in capitals are one file for many computers.
    private var names: [String: String] = [:]

    init(archive: ResultArchive, round: String) {
        let folder = "\(ContentFolder.resultFolder)/\(round)"
        path = "\(archive.root)/\(folder)"
        isUsable = [ContentFolder.resultFolder, folder].allSatisfy(archive.isUsable)
        guard isUsable, let found = try? FileSystem.files(below: path) else { return }
        for name in found where !name.contains("/") { names[name.lowercased()] = name }
    }

    /// The path of a school's file, spelled as it is there.
    func place(of code: String) -> String { "\(path)/\(names["\(code).json".lowercased()] ?? "\(code).json")" }

    /// `nil` when the place is free.
    func standing(at place: String) -> StandingResult? {
        switch FileSystem.kind(of: place) {
        case .missing: return nil
        case .directory, .other: return StandingResult(path: place)
        case .file:
            let bytes = try? FileSystem.read(place, limit: ContentFolder.Limits.asset)
            return StandingResult(path: place, bytes: bytes, result: bytes.flatMap { try? ScanResult.read($0).get() })
        }
    }
}
