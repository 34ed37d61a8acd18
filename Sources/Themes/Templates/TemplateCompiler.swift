/// Makes a program of a template and the parts that it puts in.
struct TemplateCompiler {
    /// What names can be looked up in.
    private indirect enum Scope {
        case view(Shape, level: Int32)
        /// Inside the section of a text: it has no fields, but `{{.}}` stands for it.
        case value([TemplateProgram.Candidate])
        case words(Strings.Words)
        case word(String)
    }

    /// What a name stands for at one place.
    private enum Meaning {
        case field(TemplateProgram.Candidate, FieldKind?)
        case word(String)
        case words(Strings.Words)
    }

    private struct Place {
        var scopes: [Scope]
        /// How many views stand around it.
        var level: Int32
        var indentation: [UInt8] = []
        /// The templates that are being put into each other.
        var names: [String]
    }

    private let trees: [String: TemplateTree]
    private let words: Strings.Words
    private var program = TemplateProgram()

    static func program(
        _ name: String,
        for shape: Shape,
        trees: [String: TemplateTree],
        words: Strings.Words
    ) -> TemplateProgram {
        var compiler = TemplateCompiler(trees: trees, words: words)
        if let tree = trees[name] {
            let place = Place(scopes: [.view(shape, level: 0)], level: 1, names: [name])
            compiler.program.main = compiler.block(tree.nodes, of: tree, place)
        }
        return compiler.program
    }

    private init(trees: [String: TemplateTree], words: Strings.Words) { (self.trees, self.words) = (trees, words) }

    private mutating func block(
        _ nodes: [TemplateTree.Node],
        of tree: TemplateTree,
        _ place: Place
    ) -> TemplateProgram.Range {
        var block = TemplateBlock(indentation: place.indentation)
        add(nodes, of: tree, place, to: &block)
        return program.append(block)
    }

    private mutating func add(
        _ nodes: [TemplateTree.Node],
        of tree: TemplateTree,
        _ place: Place,
        to block: inout TemplateBlock
    ) {
        for node in nodes {
            switch node {
            case .text(let range): block.append(tree.bytes[range], to: &program)
            case .value(let name, let isEscaped): value(name, isEscaped, place, to: &block)
            case .section(let name, let inner):
                let found = section(name, inner, of: tree, place)
                if !found.isEmpty { block.append(.section(program.append(found)), to: &program) }
            case .inverted(let name, let inner):
                let found = candidates(meanings(of: name, in: place))
                if found.isEmpty, place.indentation.isEmpty {
                    add(inner, of: tree, place, to: &block)
                } else {
                    let body = self.block(inner, of: tree, place)
                    block.append(.inverted(program.append(found), block: body), to: &program)
                }
            case .part(let name, let indentation):
                guard let part = trees[name], !place.names.contains(name) else { continue }
                var inside = place
                inside.indentation += tree.bytes[indentation]
                inside.names.append(name)
                if inside.indentation.isEmpty {
                    add(part.nodes, of: part, inside, to: &block)
                } else {
                    block.append(.block(self.block(part.nodes, of: part, inside)), to: &program)
                }
            }
        }
    }

    private mutating func value(_ name: String, _ isEscaped: Bool, _ place: Place, to block: inout TemplateBlock) {
        let meanings = meanings(of: name, in: place)
        if case .word(let word) = meanings.first {
            return block.append(Self.shown(word, isEscaped), to: &program)
        }
        var found = candidates(meanings)
        for (index, meaning) in meanings.enumerated() {
            if case .word(let word) = meaning { found[index].block = program.append(Self.shown(word, isEscaped)) }
        }
        if !found.isEmpty { block.append(.value(program.append(found), isEscaped: isEscaped), to: &program) }
    }

    private static func shown(_ word: String, _ isEscaped: Bool) -> [UInt8] {
        Array((isEscaped ? EscapedHTML.text(word) : word).utf8)
    }

    /// What a section puts around its block.
    private enum Around: Hashable {
        case nothing, value, word
        case view(Shape)
    }

    /// The candidates of a section, each with its block. Those that put the same around it share one.
    private mutating func section(
        _ name: String,
        _ inner: [TemplateTree.Node],
        of tree: TemplateTree,
        _ place: Place
    ) -> [TemplateProgram.Candidate] {
        let meanings = meanings(of: name, in: place)
        var found = candidates(meanings)
        var blocks: [Around: TemplateProgram.Range] = [:]
        for (index, meaning) in meanings.enumerated() {
            var inside = place
            let around: Around
            switch meaning {
            case .field(_, .list(let shape)), .field(_, .view(let shape)):
                around = .view(shape)
                inside.scopes.append(.view(shape, level: place.level))
                inside.level += 1
            case .field(_, .text), .field(_, .html):
                around = .value
                inside.scopes.append(.value(found))
            case .field(_, .flag): around = .nothing
            case .field(_, nil): continue
            case .word(let word):
                around = .word
                inside.scopes.append(.word(word))
            case .words(let words):
                around = .word
                inside.scopes.append(.words(words))
            }
            let block = blocks[around] ?? block(inner, of: tree, inside)
            blocks[around] = block
            found[index].block = block
        }
        return found
    }

    private func candidates(_ meanings: [Meaning]) -> [TemplateProgram.Candidate] {
        meanings.map { meaning in
            switch meaning {
            case .field(let candidate, _): candidate
            case .word, .words: TemplateProgram.Candidate(kind: .word)
            }
        }
    }

    /// All that a name could stand for, the innermost first; behind one that is always there comes nothing.
    private mutating func meanings(of name: String, in place: Place) -> [Meaning] {
        let names = name.split(separator: ".").map(String.init)
        guard let first = names.first else {
            return switch place.scopes.last {
            case .value(let candidates):
                candidates.map { .field($0, $0.kind == .text ? .text : $0.kind == .html ? .html : nil) }
            case .word(let word): [.word(word)]
            case .view, .words, nil: []
            }
        }
        var found: [Meaning] = []
        // A dot in front: only right here, not further out.
        for scope in name.hasPrefix(".") ? place.scopes.suffix(1) : place.scopes[...].reversed()[...] {
            switch scope {
            case .view(let shape, let level):
                if let field = field(names, in: shape, level) { found.append(field) }
            case .words(let words):
                guard words[first] != nil else { continue }
                return found + Self.word(names, in: words)
            case .value, .word: continue
            }
        }
        return first == "s" && !name.hasPrefix(".") ? found + Self.word(Array(names.dropFirst()), in: words) : found
    }

    private mutating func field(_ names: [String], in shape: Shape, _ level: Int32) -> Meaning? {
        guard let slot = shape.slot(of: names[0]) else { return nil }
        var candidate = TemplateProgram.Candidate(kind: .nothing, level: level, slot: Int32(slot))
        var kind = shape.fields[slot].holds
        var path: [Int32] = []
        for name in names.dropFirst() {
            guard case .view(let inner) = kind, let next = inner.slot(of: name) else { return .field(candidate, nil) }
            path.append(Int32(next))
            kind = inner.fields[next].holds
        }
        candidate.path = program.append(path: path)
        candidate.kind = TemplateProgram.Candidate.Kind(kind)
        return .field(candidate, kind)
    }

    /// - Returns: nothing, or the one word or group of words.
    private static func word(_ names: [String], in words: Strings.Words) -> [Meaning] {
        guard let name = names.first else { return [.words(words)] }
        return switch words[name] {
        case .text(let text): names.count == 1 ? [.word(text)] : []
        case .words(let inner): word(Array(names.dropFirst()), in: inner)
        case nil: []
        }
    }
}

extension TemplateProgram.Candidate.Kind {
    fileprivate init(_ kind: FieldKind) {
        self =
            switch kind {
            case .text: .text
            case .html: .html
            case .flag: .flag
            case .list: .list
            case .view: .view
            }
    }
}
