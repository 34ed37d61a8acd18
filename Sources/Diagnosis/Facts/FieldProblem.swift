/// What is wrong with a name in a template.
package enum FieldProblem: Error, Sendable, Hashable, Codable {
    /// - Parameters:
    ///   - nearest: what was most likely meant, as it has to be written.
    ///   - names: the fields of the innermost place.
    case unknown(String, nearest: String?, names: [String])
    /// Shown as if it were a text.
    case list(String)
    case view(String, field: String)
    case flag(String)
    /// HTML in two braces would show its own tags.
    case escapedHTML(String)
    /// `{{.}}` where nothing is that it could stand for.
    case noText
    /// A part that puts itself in would never end.
    case circle(String)

    var parameters: [String: String?] {
        switch self {
        case .unknown(let name, let nearest, let names):
            ["reason": "unknown", "name": name, "nearest": nearest, "names": names.joined(separator: ", ")]
        case .list(let name): ["reason": "list", "name": name]
        case .view(let name, let field): ["reason": "view", "name": name, "field": field]
        case .flag(let name): ["reason": "flag", "name": name]
        case .escapedHTML(let name): ["reason": "html", "name": name]
        case .noText: ["reason": "noText"]
        case .circle(let name): ["reason": "circle", "name": name]
        }
    }
}
