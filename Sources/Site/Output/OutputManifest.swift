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
    /// Fingerprint of everything the build was made from; `nil` while a build is under way.
    var inputs: String?
    /// How many pages, scans and results the build held, for the summary of an unchanged rebuild.
    var counts = BuildCounts()
    /// Warnings of that build, so that an unchanged rebuild repeats them.
    var warnings: [Warning] = []
    /// Output path → what was written there.
    var files: [String: Entry] = [:]

    /// A diagnostic as it is kept between builds.
    struct Warning: Decodable, Sendable, Equatable {
        var code: String
        var file: String
        var line: Int?
        var column: Int?
        var length: Int
        var parameters: [String: String]
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
            "inputs": inputs.map(JSONValue.string) ?? .null,
            "counts": [
                "pages": .number(counts.pages), "scans": .number(counts.scans), "results": .number(counts.results),
                "refusedResults": .number(counts.refusedResults),
            ],
            "warnings": .array(warnings.map(\.json)),
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

extension OutputManifest.Warning {
    fileprivate var json: JSONValue {
        [
            "code": .string(code), "file": .string(file), "line": line.map(JSONValue.number) ?? .null,
            "column": column.map(JSONValue.number) ?? .null, "length": .number(length),
            "parameters": .object(parameters.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }),
        ]
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
}
