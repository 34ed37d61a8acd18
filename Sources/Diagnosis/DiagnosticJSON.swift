import Foundation

/// Diagnostics for programs: an array of objects with the fact, its place, and the Dutch wording.
package enum DiagnosticJSON {
    private struct Item: Encodable {
        var code: String
        var severity: String
        var file: String
        var line: Int?
        var column: Int?
        var length: Int
        var parameters: [String: String]
        var message: String
        var remedy: String?
        var others: Diagnostic.Others?
    }

    package static func text(of diagnostics: [Diagnostic]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let items = diagnostics.map { diagnostic in
            let (record, wording) = (diagnostic.fact.record, diagnostic.fact.wording)
            return Item(
                code: record.code.rawValue,
                severity: diagnostic.severity.rawValue,
                file: diagnostic.file,
                line: diagnostic.line,
                column: diagnostic.column,
                length: diagnostic.length,
                parameters: record.parameters,
                message: wording.message,
                remedy: wording.remedy,
                others: diagnostic.others.count > 0 ? diagnostic.others : nil
            )
        }
        return String(decoding: try encoder.encode(items), as: UTF8.self)
    }
}
