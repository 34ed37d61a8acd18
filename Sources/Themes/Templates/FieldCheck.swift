import Diagnosis
import ScanModel

/// Whether templates name only fields that are there where they stand.
///
/// It goes through every template that the program fills in as Mustache would, and through the parts that it puts in, with
/// the fields of all sections around. A part is judged at each of its uses; what is wrong with it is told once, where it
/// stands.
struct FieldCheck {
    /// A place that names can be looked up in, or that `{{.}}` can stand for.
    private enum Scope: Hashable {
        case view(Shape)
        case text
        case html
        /// Inside a section that is a mistake itself.
        case unknown
    }

    private struct Visit: Hashable {
        var name: String
        var scopes: [Scope]
    }

    /// What was found at one tag, over all uses of its template.
    private struct Finding {
        var problem: FieldProblem
        /// The template that was being filled in.
        var root: String
    }

    private struct Place: Hashable {
        var template: String
        var tag: Int
    }

    private let sources: [String: TemplateSource]
    private let strings: Strings
    private var seen: Set<Visit> = []
    private var found: [Place: Finding] = [:]
    /// Tags that were right at least once.
    private var right: Set<Place> = []

    /// - Parameters:
    ///   - sources: templates that can be read, by name.
    ///   - roots: those that are filled in by themselves, each with the shape of its view.
    static func problems(
        in sources: [String: TemplateSource],
        roots: [(name: String, shape: Shape)],
        strings: Strings
    ) -> [Diagnostic] {
        var check = FieldCheck(sources: sources, strings: strings)
        for root in roots { check.visit(root.name, [.view(root.shape)], path: [root.name]) }
        return check.found.compactMap { place, finding in
            sources[place.template].map { source in
                let root = check.right.contains(place) && finding.root != place.template ? finding.root : nil
                return source.file.diagnostic(
                    .theme(.field(finding.problem, in: root)),
                    at: source.tags[place.tag].place
                )
            }
        }
    }

    private init(sources: [String: TemplateSource], strings: Strings) {
        (self.sources, self.strings) = (sources, strings)
    }

    /// - Parameter path: the templates that are being put into each other, the one that is filled in first.
    private mutating func visit(_ name: String, _ scopes: [Scope], path: [String]) {
        guard let source = sources[name], seen.insert(Visit(name: name, scopes: scopes)).inserted else { return }
        var scopes = scopes
        var depths: [Int] = []
        for (index, tag) in source.tags.enumerated() {
            let place = Place(template: name, tag: index)
            switch tag.kind {
            case .value, .unescaped:
                // What is not HTML and yet unescaped is a mistake of its own.
                guard tag.kind == .value || tag.name.hasSuffix("HTML") else { continue }
                note(value(tag, in: scopes), at: place, path)
            case .section, .inverted:
                depths.append(scopes.count)
                let scope: Scope?
                switch lookup(tag, in: scopes) {
                case .success(let kind):
                    note(nil, at: place, path)
                    scope = kind.map(Self.scope) ?? .unknown
                case .failure(let problem):
                    note(problem, at: place, path)
                    scope = .unknown
                }
                // What stands there when a field is empty has nothing of that field.
                if tag.kind == .section, let scope { scopes.append(scope) }
            case .end:
                if let depth = depths.popLast() { scopes.removeSubrange(depth...) }
            case .part:
                let isCircle = path.contains(tag.name)
                note(isCircle ? .circle(tag.name) : nil, at: place, path)
                if !isCircle { visit(tag.name, scopes, path: path + [tag.name]) }
            case .comment, .unsupported, .unclosed: break
            }
        }
    }

    private mutating func note(_ problem: FieldProblem?, at place: Place, _ path: [String]) {
        if let problem {
            if found[place] == nil { found[place] = Finding(problem: problem, root: path[0]) }
        } else {
            right.insert(place)
        }
    }

    /// What a section puts around its text; `nil` when that is nothing.
    private static func scope(of kind: FieldKind) -> Scope? {
        switch kind {
        case .text: .text
        case .html: .html
        case .flag: nil
        case .list(let shape), .view(let shape): .view(shape)
        }
    }

    /// What is wrong with a field whose value is shown.
    private func value(_ tag: TemplateTag, in scopes: [Scope]) -> FieldProblem? {
        switch lookup(tag, in: scopes) {
        case .failure(let problem): problem
        case .success(.text), .success(nil): nil
        case .success(.html): tag.kind == .unescaped ? nil : .escapedHTML(tag.name)
        case .success(.flag): .flag(tag.name)
        case .success(.list): .list(tag.name)
        case .success(.view(let shape)): .view(tag.name, field: shape.fields.first?.name ?? "")
        }
    }

    /// - Returns: `nil` for what may be anything.
    private func lookup(_ tag: TemplateTag, in scopes: [Scope]) -> Result<FieldKind?, FieldProblem> {
        if tag.name == "." {
            return switch scopes.last {
            case .text: .success(.text)
            case .html: .success(.html)
            case .unknown: .success(nil)
            case .view, nil: .failure(.noText)
            }
        }
        if let key = tag.wordKey {
            // A missing word is told by `TemplateSource.missingWords`.
            return .success(strings.has(key) ? .text : nil)
        }
        let names = tag.name.split(separator: ".").map(String.init)
        guard let first = names.first else { return .success(nil) }
        // A dot in front: only right here, not further out.
        let reach = tag.name.hasPrefix(".") ? scopes.suffix(1) : scopes[...]
        guard var kind = Self.kind(of: first, in: reach) else {
            return reach.contains(.unknown) ? .success(nil) : .failure(unknown(tag, first, reach, all: scopes))
        }
        for (depth, name) in names.enumerated().dropFirst() {
            let fields: [String] = if case .view(let shape) = kind { shape.fields.map(\.name) } else { [] }
            guard case .view(let shape) = kind, let field = shape[name] else {
                let outer = names.prefix(depth).joined(separator: ".")
                let nearest = NearestName.of(name, among: fields).map { "\(outer).\($0)" }
                return .failure(.unknown(tag.name, nearest: nearest, names: fields.map { "\(outer).\($0)" }))
            }
            kind = field.holds
        }
        return .success(kind)
    }

    private static func kind(of name: String, in scopes: ArraySlice<Scope>) -> FieldKind? {
        for case .view(let shape) in scopes.reversed() {
            if let field = shape[name] { return field.holds }
        }
        return nil
    }

    private func unknown(
        _ tag: TemplateTag,
        _ name: String,
        _ reach: ArraySlice<Scope>,
        all scopes: [Scope]
    ) -> FieldProblem {
        func names(_ scopes: ArraySlice<Scope>) -> [String] {
            scopes.reversed().flatMap { scope in
                if case .view(let shape) = scope { shape.fields.map(\.name) } else { [String]() }
            }
        }
        let nearest = NearestName.of(name, among: names(reach)) ?? names(scopes[...]).first { $0 == name }
        return .unknown(tag.name, nearest: nearest, names: names(reach.suffix(1)))
    }
}
