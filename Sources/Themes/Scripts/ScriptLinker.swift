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
/// What is only reached by `import('…')` becomes a second script, which loads when it is asked for. What that needs of the
/// first, and what it hands back, stands by path in the one global that there is, `Scandossier`. For a file that has to
/// bring everything along it all stands in one script. Nothing that is exported can change, so it does not matter that
/// names are handed over once.
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
    ///   - words: what there is to say on such a page, by key. What only the second script says travels with it, into the
    ///     words that the first one has of the page.
    func link(_ entries: [String], name: String, words: [(key: String, text: String)] = []) -> LinkedScript? {
        let first = order(from: entries, besides: [])
        guard !first.isEmpty else { return nil }
        let roots = first.flatMap { $0.later.map(\.path) }.filter { modules[$0] != nil }
        let later = order(from: roots, besides: Set(first.map(\.path)))
        let text = ScriptText(first + later)
        guard !later.isEmpty else {
            let body = text.functions(first)
            let plain = text.wrapped(body)
            let said = words.filter(NamedWords(body).contains)
            return LinkedScript(main: ThemeAsset(name + ".js", plain), later: nil, whole: plain, words: said)
        }
        let known = Set(first.map(\.path))
        let shared = Set(later.flatMap(\.imports).map(\.path)).intersection(known)
        let body = text.functions(first)
        var rest = text.functions(later)
        let (now, then) = (NamedWords(body), NamedWords(rest))
        let isShared = shared.contains(ScriptText.wordsPath)
        if isShared { rest = text.words(words.filter { !now.contains($0) && then.contains($0) }) + rest }
        let laterAsset = ThemeAsset(
            name + "-later.js",
            text.wrapped(text.taken(shared) + rest + text.handedBack(roots))
        )
        return LinkedScript(
            main: ThemeAsset(name + ".js", text.wrapped(ScriptText.loading(laterAsset) + body + text.share(shared))),
            later: laterAsset,
            whole: text.wrapped(ScriptText.atHand + body + text.share(shared) + rest + text.handedBack(roots)),
            words: words.filter { now.contains($0) || (!isShared && then.contains($0)) }
        )
    }

    /// The modules that these need and these themselves, each behind what it needs.
    private func order(from entries: [String], besides known: Set<String>) -> [ScriptModule] {
        var done = known
        var sorted: [ScriptModule] = []
        func visit(_ path: String) {
            guard let module = modules[path], done.insert(path).inserted else { return }
            for part in module.imports { visit(part.path) }
            sorted.append(module)
        }
        for entry in entries { visit(entry) }
        return sorted
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
    /// Loads when a part of the page is opened that needs it.
    let later: ThemeAsset?
    /// Both in one.
    let whole: [UInt8]
    /// What the first one says: these words the page has to bring.
    let words: [(key: String, text: String)]
}
