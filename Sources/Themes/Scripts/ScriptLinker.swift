import Diagnosis
import ScanModel

/// Makes of modules the scripts that browsers load. A page that is opened from disk can load no modules, so each becomes a
/// function in one script without them, called in the order in which they need each other:
///
/// ```
/// 'use strict';
/// {
/// const $={};
/// $["rules/text.js"]=(()=>{
/// function clean(text){…}
/// return{clean}})();
/// $["scan/page.js"]=(({clean},state)=>{
/// …
/// return{}})($["rules/text.js"],$["scan/state.js"]);
/// }
/// ```
///
/// What is only reached by `import('…')` becomes a second script, which loads when it is asked for and finds the modules
/// of the first in the one global that there is, `Scandossier`; or it stands in the same script, for a file that has to
/// bring everything along. Nothing that is exported can change, so it does not matter that names are handed over once.
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
    func link(_ entries: [String], name: String) -> LinkedScript? {
        let first = order(from: entries, besides: [])
        guard !first.isEmpty else { return nil }
        let later = order(from: first.flatMap { $0.later.map(\.path) }, besides: Set(first.map(\.path)))
        let body = first.flatMap(Self.function)
        guard !later.isEmpty else {
            let plain = Self.wrapped(Self.own + body)
            return LinkedScript(main: ThemeAsset(name + ".js", plain), later: nil, whole: plain)
        }
        let rest = later.flatMap(Self.function)
        let laterAsset = ThemeAsset(name + "-later.js", Self.wrapped(Self.shared + rest))
        return LinkedScript(
            main: ThemeAsset(name + ".js", Self.wrapped(Self.own + Self.share + Self.loading(laterAsset) + body)),
            later: laterAsset,
            whole: Self.wrapped(Self.own + Self.share + Self.atHand + body + rest)
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

    // MARK: Text

    private static let own = Array("const $={};\n".utf8)
    private static let share = Array("globalThis.Scandossier=$;\n".utf8)
    private static let shared = Array("const $=Scandossier;\n".utf8)
    /// Everything has run by the time that somebody gets what stands in the same script.
    private static let atHand = Array("const \(ScriptParser.load)=async(path)=>$[await path];\n".utf8)

    private static func loading(_ asset: ThemeAsset) -> [UInt8] {
        let name = asset.outputPath.split(separator: "/").last ?? ""
        return Array(
            """
            const $later=new URL("\(name)",document.currentScript.src).href;
            const \(ScriptParser.load)=(path)=>new Promise((settle,refuse)=>{
            if(path in $)return settle($[path]);
            const script=document.createElement('script');
            const end=()=>{
            if(path in $)return settle($[path]);
            script.remove();
            refuse(new Error($later));
            };
            script.src=$later;
            script.onload=script.onerror=end;
            document.head.append(script);
            });

            """.utf8
        )
    }

    private static func wrapped(_ text: [UInt8]) -> [UInt8] {
        Array("'use strict';\n{\n".utf8) + text + Array("}\n".utf8)
    }

    private static func function(_ module: ScriptModule) -> [UInt8] {
        let needed = module.imports.filter { !$0.pattern.isEmpty }
        let names = module.exports.sorted { $0.key < $1.key }.map { $0 == $1 ? $0 : "\($0):\($1)" }
        var text = Array("$[\"\(module.path)\"]=((\(needed.map(\.pattern).joined(separator: ",")))=>{\n".utf8)
        text += module.body
        text += "\nreturn{\(names.joined(separator: ","))}})(".utf8
        text += needed.map { "$[\"\($0.path)\"]" }.joined(separator: ",").utf8
        return text + Array(");\n".utf8)
    }
}

/// The scripts of one kind of page, as browsers get them.
struct LinkedScript: Sendable {
    let main: ThemeAsset
    /// Loads when a part of the page is opened that needs it.
    let later: ThemeAsset?
    /// Both in one.
    let whole: [UInt8]
}
