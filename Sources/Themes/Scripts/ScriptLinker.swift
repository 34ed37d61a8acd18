import Diagnosis
import ScanModel

/// Makes of modules the scripts that browsers load. A page that is opened from disk can load no modules, so each becomes a
/// function in one script without them, called in the order in which they need each other:
///
/// ```
/// 'use strict';
/// if(…){
/// const $1=(()=>{function clean(text){…}
/// return{clean}})();
/// const $2=(({clean},state)=>{…
/// return{}})($1,$0);
/// }
/// ```
///
/// What is only reached by `import('…')` becomes a script of its own (`ScriptBranch`), which loads when it is asked for.
/// What that needs of those before it, and what it hands back, stands by path in the one global that there is,
/// `Scandossier`. For a file that has to bring everything along it all stands in one script. Nothing that is exported can
/// change, so it does not matter that names are handed over once.
struct ScriptLinker {
    private let modules: [String: ScriptModule]

    /// - Parameter modules: by path inside `assets`.
    init(_ modules: [String: ScriptModule]) {
        self.modules = modules
    }

    /// The scripts of one kind of page; `nil` when none of its modules are there.
    ///
    /// - Parameters:
    ///   - entries: the modules that it starts with.
    ///   - name: of the kind of page.
    ///   - words: what there is to say on such a page, by key. What only a later script says travels with it, into the
    ///     words that the first one has of the page.
    func link(_ entries: [String], name: String, words: [(key: String, text: String)] = []) -> LinkedScript? {
        let first = ScriptBranch(entries, of: modules)
        guard !first.modules.isEmpty else { return nil }
        let text = ScriptText(first.all.flatMap(\.modules))
        let body = text.functions(first.modules)
        let said = NamedWords(body)
        let page = Page(name: name, words: words, text: text)
        let later = first.branches.flatMap { self.later($0, behind: [said], on: page) }
        let asked = later.filter { script in first.branches.contains { $0.root == script.root } }
        let homeless = Set(later.flatMap(\.homeless))
        let start = body + (later.isEmpty ? [] : text.share(needed(of: first), isFirst: true))
        return LinkedScript(
            main: ThemeAsset(name + ".js", text.wrapped(ScriptText.loading(asked) + start)),
            later: later,
            whole: text.wrapped((later.isEmpty ? [] : ScriptText.atHand) + start + later.flatMap(\.body)),
            words: words.filter { said.contains($0) || homeless.contains($0.key) }
        )
    }

    /// What all scripts of one kind of page share.
    private struct Page {
        let name: String
        let words: [(key: String, text: String)]
        let text: ScriptText
    }

    /// The script of a branch, and those that it asks for in its turn.
    ///
    /// - Parameter said: what scripts say that are there before this one.
    private func later(_ branch: ScriptBranch, behind said: [NamedWords], on page: Page) -> [LaterScript] {
        let (root, text) = (branch.root ?? "", page.text)
        let functions = text.functions(branch.modules)
        let own = NamedWords(functions)
        let new = page.words.filter { word in own.contains(word) && !said.contains { $0.contains(word) } }
        let used = Set(branch.modules.flatMap(\.imports).map(\.path))
        let taken = used.subtracting(branch.modules.map(\.path)).filter { modules[$0] != nil }
        let hasWords = taken.contains(ScriptText.wordsPath)
        let more = branch.branches.flatMap { later($0, behind: said + [own], on: page) }
        let asked = more.filter { script in branch.branches.contains { $0.root == script.root } }
        let body =
            (hasWords ? text.words(new) : []) + functions + text.share(needed(of: branch)) + text.handedBack(root)
        let name = ScriptText.name(of: root, for: page.name)
        let script = LaterScript(
            root: root,
            name: name,
            asset: ThemeAsset(name, text.wrapped(text.taken(taken, asking: asked) + body)),
            body: body,
            homeless: hasWords ? [] : new.map(\.key)
        )
        return [script] + more
    }

    /// Those of its modules that later ones need, or that somebody asks for while they are there.
    private func needed(of branch: ScriptBranch) -> Set<String> {
        let all = branch.all.flatMap(\.modules)
        let later = branch.branches.flatMap(\.all).flatMap(\.modules)
        let wanted = later.flatMap(\.imports) + all.flatMap(\.later)
        return Set(wanted.map(\.path)).intersection(branch.modules.map(\.path)).filter { $0 != branch.root }
    }

    // MARK: Problems

    /// Modules and names that are imported and are not there, and modules that need each other.
    func problems() -> [Diagnostic] {
        let sorted = modules.values.sorted { $0.path < $1.path }
        return sorted.flatMap(missing) + circles(sorted)
    }

    private func missing(in module: ScriptModule) -> [Diagnostic] {
        (module.imports + module.later).flatMap { part -> [Diagnostic] in
            guard let other = modules[part.path] else {
                let nearest = NearestName.of(part.path, among: modules.keys)
                return [module.file.scriptDiagnostic(at: part.range, .missing(part.path, nearest: nearest))]
            }
            // What cannot be read says so itself, once.
            guard other.problems.isEmpty else { return [] }
            return part.names.filter { other.exports[$0.text] == nil }.map { name in
                let nearest = NearestName.of(name.text, among: other.exports.keys)
                return module.file.scriptDiagnostic(
                    at: name.range,
                    .notExported(name.text, from: part.path, nearest: nearest)
                )
            }
        }
    }

    private func circles(_ sorted: [ScriptModule]) -> [Diagnostic] {
        var done: Set<String> = []
        var way: [String] = []
        var found: [Diagnostic] = []
        func visit(_ module: ScriptModule) {
            guard done.insert(module.path).inserted else { return }
            way.append(module.path)
            for part in module.imports {
                if let start = way.firstIndex(of: part.path) {
                    let circle = way[start...] + [part.path]
                    found.append(module.file.scriptDiagnostic(at: part.range, .circle(Array(circle))))
                } else if let other = modules[part.path] {
                    visit(other)
                }
            }
            way.removeLast()
        }
        for module in sorted { visit(module) }
        return found
    }
}

/// The scripts of one kind of page, as browsers get them.
struct LinkedScript: Sendable {
    let main: ThemeAsset
    /// Each loads when a part of the page is opened that needs it, and behind those that stand before it.
    let later: [LaterScript]
    /// All of them in one.
    let whole: [UInt8]
    /// What the first one says: these words the page has to bring.
    let words: [(key: String, text: String)]
}

struct LaterScript: Sendable {
    /// The module that is asked for.
    let root: String
    let name: String
    let asset: ThemeAsset
    /// Of it what a file with everything needs, where what it takes of others is there.
    let body: [UInt8]
    /// What it says, while the words of the page are out of its reach.
    let homeless: [String]
}
