/// About a script of a theme.
package enum ScriptFact: Sendable, Hashable, Codable {
    /// It imports a script that is not there.
    case missing(String, nearest: String?)
    /// It imports a name that the other script does not have to give.
    case notExported(String, from: String, nearest: String?)
    /// Scripts that import each other; the first is also the last.
    case circle([String])
    case refused(ScriptRefusal, text: String)

    var parameters: [String: String?] {
        switch self {
        case .missing(let name, let nearest): ["reason": "missing", "name": name, "nearest": nearest]
        case .notExported(let name, let module, let nearest):
            ["reason": "notExported", "name": name, "module": module, "nearest": nearest]
        case .circle(let way): ["reason": "cycle", "way": way.joined(separator: " → ")]
        case .refused(let refusal, let text): ["reason": refusal.rawValue, "text": text]
        }
    }
}

/// Why a script cannot be taken apart.
package enum ScriptRefusal: String, Sendable, Hashable, Codable {
    case unclosedText, unclosedTemplate, unclosedComment, unclosedPattern, unclosedBracket, unopenedBracket
    /// A slash that may start a pattern as well as divide: only a whole parser could tell.
    case unclearSlash
    case defaultExport, changingExport, starExport, exportFrom, exportForm, unknownExport
    case defaultImport, importForm, lateImport, importPath, dynamicImport, importMeta, awaitOutside
}
