import Diagnosis
import Foundation
import ScanModel

/// What the last build wrote into the output folder, so that the next one may replace and remove exactly that.
struct OutputManifest: Decodable, Sendable, Equatable {
    struct Entry: Decodable, Sendable, Equatable {
        /// SHA-256 of the content; `nil` while a build is under way or when one was cut off.
        var digest: String?
        var size: Int?
        /// Nanoseconds since 1970.
        var modified: Int?
    }

    static let currentVersion = 1

    var version = Self.currentVersion
    /// For whom the site in the folder is; `nil` when that is not known.
    var audience: Audience?
    /// The address of the group that a closed edition is for; `nil` when that is not known.
    var group: String?
    /// Whether it opens with a passphrase only. Then this list says nothing of what is inside.
    private(set) var locked: Bool?
    /// Fingerprint of everything the build was made from; `nil` while a build is under way.
    var inputs: String?
    /// How many pages, scans and results the build held, for the summary of an unchanged rebuild.
    var counts = BuildCounts()
    /// Warnings of that build, so that an unchanged rebuild repeats them.
    var warnings = Warnings()
    /// Output path → what was written there.
    var files: [String: Entry] = [:]

    /// Diagnostics as they are kept between builds. None when another version of the program kept them: it knew other
    /// facts, and the list of files is not to be lost over that.
    struct Warnings: Decodable, Sendable, Equatable {
        var diagnostics: [Diagnostic] = []

        init(_ diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

        init(from decoder: any Decoder) throws {
            diagnostics = (try? [Diagnostic](from: decoder)) ?? []
        }

        var json: JSONValue {
            guard let bytes = try? JSONEncoder().encode(diagnostics) else { return .array([]) }
            let limits = JSONLimits(bytes: .max, elements: .max, values: .max, stringBytes: .max)
            return (try? JSONParser.parse(Array(bytes), limits: limits)) ?? .array([])
        }
    }

    var isLocked: Bool {
        get { locked == true }
        set { locked = newValue ? true : nil }
    }

    static func read(_ bytes: [UInt8]) -> OutputManifest? {
        guard let manifest = try? JSONDecoder().decode(OutputManifest.self, from: Data(bytes)),
            manifest.version == currentVersion
        else { return nil }
        return manifest
    }

    /// As JSON, by the writer of the result files: Foundation's takes several times as long for 10,000 entries.
    func write() -> [UInt8] {
        JSONWriter.write([
            "version": .number(version),
            "audience": (audience?.rawValue).map(JSONValue.string) ?? .null,
            "group": group.map(JSONValue.string) ?? .null,
            "locked": locked.map(JSONValue.bool) ?? .null,
            "inputs": inputs.map(JSONValue.string) ?? .null,
            "counts": [
                "pages": .number(counts.pages), "scans": .number(counts.scans), "results": .number(counts.results),
                "refusedResults": .number(counts.refusedResults),
                "waitingPosts": counts.waitingPosts.map { .number($0) } ?? .null,
            ],
            "warnings": warnings.json,
            "files": .object(files.sorted { $0.key < $1.key }.map { JSONMember($0.key, $0.value.json) }),
        ])
    }
}

extension OutputManifest.Entry {
    fileprivate var json: JSONValue {
        guard let digest, let size, let modified else { return .object([]) }
        return ["digest": .string(digest), "size": .number(size), "modified": .number(modified)]
    }
}

/// What a site consists of, as the summary counts it.
package struct BuildCounts: Decodable, Sendable, Equatable {
    package var pages = 0
    package var scans = 0
    /// Result files that take part.
    package var results = 0
    /// Result files that were left out, each with a warning.
    package var refusedResults = 0
    /// Posts that wait for their day; `nil` when there are none.
    package var waitingPosts: Int?
}
