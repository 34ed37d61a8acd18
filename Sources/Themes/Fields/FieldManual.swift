import ScanModel

/// The fields of all templates as the generated part of a page for makers of themes: `content/redactie/thema-velden.md`.
enum FieldManual {
    /// Where the generated part of the page begins.
    static let start = FieldManualWording.templates

    static var text: String {
        let roots = roots
        let templates = roots.map { section("`\($0.names.joined(separator: "` en `"))`", $0.shape, roots) }
        let parts = parts(of: roots.map(\.shape)).sorted { $0.title < $1.title }
            .map { section($0.title, $0, roots) }
        return start + "\n" + templates.joined(separator: "\n") + FieldManualWording.parts
            + parts.joined(separator: "\n")
    }

    private typealias Root = (names: [String], shape: Shape)

    /// The templates by shape.
    private static var roots: [Root] {
        Template.allCases.reduce(into: []) { roots, template in
            let name = template.rawValue + TemplateSource.end
            if let place = roots.firstIndex(where: { $0.shape === template.shape }) {
                roots[place].names.append(name)
            } else {
                roots.append(([name], template.shape))
            }
        }
    }

    /// What is included or nested, without the shapes of the templates themselves.
    private static func parts(of roots: [Shape]) -> [Shape] {
        var found: [Shape] = []
        func add(_ shape: Shape) {
            for other in shape.includes + shape.fields.compactMap(\.holds.shape) {
                if !found.contains(where: { $0 === other }), !roots.contains(where: { $0 === other }) {
                    found.append(other)
                }
                add(other)
            }
        }
        roots.forEach(add)
        return found
    }

    private static func section(_ title: String, _ shape: Shape, _ roots: [Root]) -> String {
        var lines = ["### \(title) {#\(anchor(of: shape, roots))}", ""]
        lines += FieldManualWording.tableHead
        lines += shape.fields.prefix(shape.ownCount).map { field in
            "| `\(field.name)` | \(kind(of: field.holds, roots)) | \(field.about) |"
        }
        if !shape.includes.isEmpty {
            let links = shape.includes.map { link(to: $0, roots) }
            lines += ["", FieldManualWording.includes(links.joined(separator: ", "))]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func kind(of kind: FieldKind, _ roots: [Root]) -> String {
        switch kind {
        case .text: FieldManualWording.text
        case .html: FieldManualWording.html
        case .flag: FieldManualWording.flag
        case .list(let shape): FieldManualWording.list(of: link(to: shape, roots))
        case .view(let shape): link(to: shape, roots)
        }
    }

    private static func link(to shape: Shape, _ roots: [Root]) -> String {
        "[\(shape.title)](#\(anchor(of: shape, roots)))"
    }

    private static func anchor(of shape: Shape, _ roots: [Root]) -> String {
        let name = roots.first { $0.shape === shape }?.names[0].dropLast(TemplateSource.end.count)
        return "veld-" + (name.map(String.init) ?? Slug.of(shape.title))
    }
}

extension FieldKind {
    fileprivate var shape: Shape? {
        switch self {
        case .list(let shape), .view(let shape): shape
        case .text, .html, .flag: nil
        }
    }
}
