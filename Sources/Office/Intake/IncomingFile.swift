import Content
import Diagnosis
import Files
import Foundation
import ScanModel

/// A file that somebody handed in, with what is in it. Its name says nothing: mail programs rename attachments.
struct IncomingFile: Sendable {
    enum Content: Sendable {
        case result(IncomingResult)
        case damaged([Diagnostic])
        case notAResult(ForeignFile)
        case unreadable(Diagnostic)
    }

    /// As it was given, or found in a folder that was given; within a zip or message behind a slash.
    var path: String
    /// Named on the command line, rather than found in a folder.
    var isNamed: Bool
    var content: Content

    init(path: String, isNamed: Bool, content: Content) {
        self.path = path
        self.isNamed = isNamed
        self.content = content
    }

    init(path: String, isNamed: Bool, bytes: [UInt8]) {
        self.init(path: path, isNamed: isNamed, content: Self.content(of: bytes, at: path, Kind(path)))
    }

    /// A zip, a message, or something in one that cannot be read.
    static func refused(_ path: String, isNamed: Bool, _ problem: ContainerProblem) -> IncomingFile {
        IncomingFile(path: path, isNamed: isNamed, content: .damaged([.handedIn(path, .container(problem))]))
    }

    var isResult: Bool { if case .result = content { true } else { false } }
    var isProblem: Bool {
        switch content {
        case .damaged, .unreadable: true
        case .result, .notAResult: false
        }
    }
    /// No result, and of a kind that comes with every mail.
    var isUsual: Bool { if case .notAResult(let kind) = content { kind.isUsual } else { false } }

    /// The file at a path, or all that is in it when it is a zip, a message or a mailbox.
    static func read(_ path: String, isNamed: Bool) -> [IncomingFile] {
        // Opening anything else could wait for ever.
        guard FileSystem.kind(of: URL(fileURLWithPath: path).resolvingSymlinksInPath().path) == .file else {
            let refusal: ResultRefusal = FileSystem.kind(of: path) == .missing ? .missing : .noFile
            return [IncomingFile(path: path, isNamed: isNamed, content: .unreadable(.handedIn(path, refusal)))]
        }
        let kind = Kind(path)
        do {
            let start = try FileSystem.head(path, count: UnpackingLimits.head)
            let isContainer = Container(start) != nil
            let limit = isContainer ? UnpackingLimits.container : EmbeddedResult.bytes
            let bytes = try FileSystem.read(path, limit: limit)
            var unpacking = Unpacking()
            if let files = unpacking.contents(of: bytes, at: path, isNamed: isNamed) { return files }
            return [IncomingFile(path: path, isNamed: isNamed, bytes: bytes)]
        } catch {
            guard case .tooLarge = error.reason else {
                return [IncomingFile(path: path, isNamed: isNamed, content: .unreadable(.handedIn(path, .unreadable)))]
            }
            let start = (try? FileSystem.head(path, count: UnpackingLimits.head)) ?? []
            if Container(start) != nil {
                return [.refused(path, isNamed: isNamed, .tooLarge(limit: UnpackingLimits.container))]
            }
            let limit = kind == .page ? EmbeddedResult.bytes : ResultLimits.json.bytes
            let content: Content =
                kind == .other
                ? .notAResult(ForeignFile(start, name: path)) : .damaged([tooLarge(path, limit: limit)])
            return [IncomingFile(path: path, isNamed: isNamed, content: content)]
        }
    }

    /// What the name promises. Only used where the content does not say.
    private enum Kind {
        case json, page, other

        /// Programs put a number behind a name, or an ending behind the ending: `a.json (1)`, `a.json.txt`.
        init(_ path: String) {
            var name = RelativePath.name(of: path.lowercased())
            for ending in [".txt", ".bin", ".dat"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
            while let last = name.last, last.isNumber || "() ".contains(last) { name.removeLast() }
            self = name.hasSuffix(".json") ? .json : name.hasSuffix(".html") || name.hasSuffix(".htm") ? .page : .other
        }
    }

    private static func content(of bytes: [UInt8], at path: String, _ kind: Kind) -> Content {
        let foreign = Content.notAResult(ForeignFile(bytes, name: path))
        switch ResultFile(bytes) {
        case .report(.found(let json)): return read(json, of: bytes, at: path, isEmbedded: true)
        case .report(.absent): return foreign
        case .report(.cutOff): return .damaged([.handedIn(path, .problem(.reportCutOff))])
        case .report(.several): return .damaged([.handedIn(path, .problem(.severalResults))])
        case .result(let json):
            let isObject = ResultFile.firstCharacter(of: json) == UInt8(ascii: "{")
            return isObject || kind == .json ? read(json, of: bytes, at: path, isEmbedded: false, kind) : foreign
        }
    }

    private static func read(
        _ bytes: [UInt8],
        of file: [UInt8],
        at path: String,
        isEmbedded: Bool,
        _ kind: Kind = .json
    ) -> Content {
        let foreign = Content.notAResult(ForeignFile(file, name: path))
        switch ScanResult.read(bytes) {
        case .success(let result):
            guard let root = try? JSONParser.parse(bytes, limits: ResultLimits.json) else { return foreign }
            let written = JSONWriter.write(root)
            // Spreading the JSON over lines makes it longer; what a build would refuse is not taken in.
            if written.count > ContentFolder.Limits.result {
                return .damaged([tooLarge(path, limit: ContentFolder.Limits.result)])
            }
            let identity = SuccessionFile(
                result,
                version: root[RootField.formatVersion.key]?.int ?? ScanResult.formatVersion,
                digest: Fingerprint.of(FileDigest.bytes(of: file))
            )
            return .result(
                IncomingResult(result: result, bytes: written, identity: identity, json: isEmbedded ? nil : bytes)
            )
        case .failure(let error):
            if error.problems.contains(where: { $0.fact == .notAResult }) { return foreign }
            let isJSON = !error.problems.contains { if case .notJSON = $0.fact { true } else { false } }
            // Other texts start with a brace too; one that names the format is a result that broke.
            let start = String(decoding: bytes.prefix(1_000), as: UTF8.self)
            if !isJSON, kind != .json, !start.contains(ScanResult.format) { return foreign }
            return .damaged(error.problems.map { .handedIn(path, $0, hasPlace: !isEmbedded) })
        }
    }

    private static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
        .handedIn(path, .problem(.tooLarge(limit: limit)))
    }
}

/// A result that was handed in.
struct IncomingResult: Sendable {
    var result: ScanResult
    /// The JSON of its file in the form's own writing.
    var bytes: [UInt8]
    var identity: SuccessionFile
    /// The JSON as it was handed in, when it was the whole file: its lines are those of the file.
    var json: [UInt8]?
}

extension Diagnostic {
    /// Why a file that was handed in is not filed: an error, for it is what the command was asked to do.
    static func handedIn(_ path: String, _ refusal: ResultRefusal) -> Diagnostic {
        Diagnostic(.result(.refused(refusal, at: "", isHandedIn: true)), severity: .error, file: path)
    }

    /// - Parameter hasPlace: whether lines of the JSON are lines of the file; not so in a readable report.
    static func handedIn(_ path: String, _ problem: ResultProblem, hasPlace: Bool) -> Diagnostic {
        let file = SourceFile(path: path, displayPath: path, bytes: [])
        var diagnostic = Diagnostic(problem, in: file, isHandedIn: true)
        diagnostic.severity = .error
        if !hasPlace { (diagnostic.line, diagnostic.column) = (nil, nil) }
        return diagnostic
    }
}
