import Diagnosis

/// Finds the imports and exports of a script and writes the rest. It knows a small part of what modules can do, and
/// refuses the other part with a place: what it takes means the same here, in Node and for the type checker.
struct ScriptParser {
    private let bytes: [UInt8]
    private let folder: String
    private let tokens: [ScriptToken]
    private var index = 0
    private var isBehindImports = false
    private var constants: Set<String> = []
    private var variables: Set<String> = []
    private var listed: [(local: ScriptModule.Name, name: String)] = []

    private(set) var imports: [ScriptModule.Import] = []
    private(set) var later: [ScriptModule.Import] = []
    private(set) var exports: [String: String] = [:]
    private(set) var writer: ScriptWriter

    /// What not every browser has.
    var features: [FeatureUse] { ScriptFeatures.uses(in: tokens, of: bytes) }

    /// What a linked script calls to load a module that comes later.
    static let load = "$load"

    init(_ file: SourceFile) throws(ScriptProblem) {
        bytes = file.bytes
        let path = file.path.dropFirst(ScriptModule.folder.count)
        folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        let found = file.bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(ScriptProblem) in try ScriptLexer.tokens(of: bytes) }
        }
        tokens = try found.get()
        writer = ScriptWriter(capacity: bytes.count)
    }

    mutating func parse() throws(ScriptProblem) {
        while let token = current {
            if token.kind == .word, !isName { try readWord(token) } else { copy() }
        }
        for (local, name) in listed {
            let isKnown = constants.contains(local.text) || imports.contains { $0.binds(local.text) }
            if variables.contains(local.text) { throw ScriptProblem(reason: .changingExport, range: local.range) }
            guard isKnown else { throw ScriptProblem(reason: .unknownExport, range: local.range) }
            exports[name] = local.text
        }
    }

    // MARK: Tokens

    private var current: ScriptToken? { index < tokens.count ? tokens[index] : nil }

    private func text(_ token: ScriptToken) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

    /// Whether the token at a place is this word or sign.
    private func has(_ text: StaticString, at place: Int) -> Bool {
        guard place < tokens.count, tokens[place].range.count == text.utf8CodeUnitCount else { return false }
        return bytes[tokens[place].range].elementsEqual(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        )
    }

    /// A word behind a dot, or before a colon in an object, is a name.
    private var isName: Bool { index > 0 && has(".", at: index - 1) && !has("...", at: index - 1) }

    private mutating func copy() {
        if let token = current { writer.add(token, of: bytes) }
        isBehindImports = true
        index += 1
    }

    private func problem(_ reason: ScriptRefusal, _ first: Int, to last: Int? = nil) -> ScriptProblem {
        let end = min(last ?? first, tokens.count - 1)
        return ScriptProblem(reason: reason, range: tokens[first].start..<tokens[max(first, end)].end)
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard has(text, at: index) else { return false }
        index += 1
        return true
    }

    private mutating func word() -> ScriptModule.Name? {
        guard let token = current, token.kind == .word else { return nil }
        index += 1
        return ScriptModule.Name(text: text(token), range: token.range)
    }

    // MARK: Statements

    private mutating func readWord(_ token: ScriptToken) throws(ScriptProblem) {
        if has("import", at: index) {
            if has("(", at: index + 1) { return try readLaterImport() }
            if has(".", at: index + 1) { throw problem(.importMeta, index, to: index + 2) }
            if token.depth == 0 { return try readImport() }
        }
        guard token.depth == 0 else { return copy() }
        if has("export", at: index) { return try readExport() }
        if has("await", at: index) { throw problem(.awaitOutside, index) }
        if has("const", at: index) || has("class", at: index) || has("function", at: index) || has("async", at: index) {
            declared(from: index).map { _ = constants.insert($0.text) }
        } else if has("let", at: index) || has("var", at: index) {
            declared(from: index).map { _ = variables.insert($0.text) }
        }
        copy()
    }

    /// The name that a declaration starts with.
    private func declared(from start: Int) -> ScriptModule.Name? {
        var place = start
        if has("async", at: place) {
            guard has("function", at: place + 1) else { return nil }
            place += 1
        }
        place += 1
        if has("*", at: place) { place += 1 }
        guard place < tokens.count, tokens[place].kind == .word else { return nil }
        return ScriptModule.Name(text: text(tokens[place]), range: tokens[place].range)
    }

    private mutating func readImport() throws(ScriptProblem) {
        let start = index
        if isBehindImports { throw problem(.lateImport, start) }
        index += 1
        var names: [ScriptModule.Name] = []
        var pattern = ""
        if current?.kind != .text {
            if take("*") {
                guard take("as"), let name = word() else { throw problem(.importForm, start) }
                pattern = name.text
            } else if has("{", at: index) {
                let list = try readList(.importForm, start)
                names = list.map(\.0)
                pattern = "{" + list.map { $0.text == $1 ? $1 : "\($0.text):\($1)" }.joined(separator: ",") + "}"
            } else {
                throw problem(current?.kind == .word ? .defaultImport : .importForm, start, to: index)
            }
            guard take("from") else { throw problem(.importForm, start) }
        }
        guard let token = current, token.kind == .text else { throw problem(.importForm, start) }
        let path = try path(of: token)
        index += 1
        _ = take(";")
        imports.append(ScriptModule.Import(path: path, range: token.range, names: names, pattern: pattern))
    }

    /// `{ a, b as c }` as pairs of the first and the last name.
    private mutating func readList(
        _ reason: ScriptRefusal,
        _ start: Int
    ) throws(ScriptProblem) -> [(ScriptModule.Name, String)] {
        index += 1
        var list: [(ScriptModule.Name, String)] = []
        while !take("}") {
            guard let name = word() else { throw problem(reason, start) }
            var other = name.text
            if take("as") {
                guard let alias = word() else { throw problem(reason, start) }
                other = alias.text
            }
            list.append((name, other))
            guard take(",") || has("}", at: index) else { throw problem(reason, start) }
        }
        return list
    }

    private mutating func readLaterImport() throws(ScriptProblem) {
        guard index + 3 < tokens.count, tokens[index + 2].kind == .text, has(")", at: index + 3) else {
            throw problem(.dynamicImport, index, to: index + 1)
        }
        let path = try path(of: tokens[index + 2])
        later.append(ScriptModule.Import(path: path, range: tokens[index + 2].range, names: [], pattern: ""))
        writer.add("\(Self.load)(\"\(path)\")", from: tokens[index], to: tokens[index + 3])
        isBehindImports = true
        index += 4
    }

    private mutating func readExport() throws(ScriptProblem) {
        let start = index
        isBehindImports = true
        if has("default", at: index + 1) { throw problem(.defaultExport, start, to: start + 1) }
        if has("*", at: index + 1) { throw problem(.starExport, start, to: start + 1) }
        if has("let", at: index + 1) || has("var", at: index + 1) {
            throw problem(.changingExport, start, to: start + 1)
        }
        if has("{", at: index + 1) {
            index += 1
            listed += try readList(.exportForm, start).map { ($0, $1) }
            if has("from", at: index) { throw problem(.exportFrom, start) }
            _ = take(";")
            return writer.endStatement()
        }
        let isDeclaration = ["const", "class", "function", "async"].contains { (word: String) in
            start + 1 < tokens.count && text(tokens[start + 1]) == word
        }
        guard isDeclaration, let name = declared(from: start + 1) else {
            throw problem(.exportForm, start, to: start + 1)
        }
        exports[name.text] = name.text
        constants.insert(name.text)
        index += 1
        if let token = current { writer.add(token, of: bytes, followsBreak: tokens[start].followsBreak) }
        index += 1
    }

    /// Where a path leads, inside `assets`.
    private func path(of token: ScriptToken) throws(ScriptProblem) -> String {
        let written = String(decoding: bytes[(token.start + 1)..<(token.end - 1)], as: UTF8.self)
        let wrong = ScriptProblem(reason: .importPath, range: token.range)
        guard written.hasPrefix("./") || written.hasPrefix("../"), !written.contains("\\") else { throw wrong }
        var parts = folder.split(separator: "/").map(String.init)
        for part in written.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { throw wrong }
            case "": throw wrong
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

extension ScriptModule.Import {
    /// Whether it gives a name to something of the module that has it.
    fileprivate func binds(_ name: String) -> Bool {
        pattern == name
            || pattern.dropFirst().dropLast().split(separator: ",").contains {
                ($0.split(separator: ":").last ?? $0) == name
            }
    }
}
