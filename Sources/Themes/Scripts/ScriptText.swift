import ScanModel

/// The text of linked modules. Each has a name made of its number, in the order of the script.
struct ScriptText {
    private let names: [String: String]

    init(_ modules: [ScriptModule]) {
        names = Dictionary(uniqueKeysWithValues: modules.enumerated().map { ($1.path, "$\($0)") })
    }

    private func name(_ path: String) -> String { names[path] ?? "{}" }

    /// Runs only where `FloorScript` found everything that it needs.
    func wrapped(_ text: [UInt8]) -> [UInt8] {
        let start = "'use strict';\nif(document.documentElement.hasAttribute('\(FloorScript.mark)')){\n"
        return Array(start.utf8) + text + Array("}\n".utf8)
    }

    func functions(_ modules: [ScriptModule]) -> [UInt8] { modules.flatMap(function) }

    private func function(_ module: ScriptModule) -> [UInt8] {
        let needed = module.imports.filter { !$0.pattern.isEmpty }
        let exports = module.exports.sorted { $0.key < $1.key }.map { $0 == $1 ? $0 : "\($0):\($1)" }
        var text = Array("const \(name(module.path))=((\(needed.map(\.pattern).joined(separator: ",")))=>{".utf8)
        text += module.body
        text += "\nreturn{\(exports.joined(separator: ","))}})(".utf8
        text += needed.map { name($0.path) }.joined(separator: ",").utf8
        return text + Array(");\n".utf8)
    }

    /// What later scripts need, in the global.
    func share(_ paths: Set<String>, isFirst: Bool = false) -> [UInt8] {
        guard isFirst || !paths.isEmpty else { return [] }
        let entries = paths.sorted().map { "\"\($0)\":\(name($0))" }
        let global = isFirst ? "globalThis.Scandossier=" : ""
        return Array("\(global)Object.assign($,{\(entries.joined(separator: ","))});\n".utf8)
    }

    /// The same, taken out of it.
    ///
    /// - Parameter later: the scripts that it asks for in its turn.
    func taken(_ paths: Set<String>, asking later: [LaterScript]) -> [UInt8] {
        let load = later.isEmpty ? [] : [",\(ScriptParser.load)=$.\(ScriptParser.load)"]
        let entries = load + paths.sorted().map { ",\(name($0))=$[\"\($0)\"]" }
        let more = later.isEmpty ? "" : "Object.assign($.$later,{\(Self.addresses(later))});\n"
        return Array("const $=Scandossier\(entries.joined());\n\(more)".utf8)
    }

    private static func addresses(_ later: [LaterScript]) -> String {
        let entries = later.map { "\"\($0.root)\":\"\($0.asset.outputPath.split(separator: "/").last ?? "")\"" }
        return entries.joined(separator: ",")
    }

    /// Words that come with a later script, beside those that the page has.
    func words(_ words: [(key: String, text: String)]) -> [UInt8] {
        guard !words.isEmpty else { return [] }
        let object = JSONValue.object(words.map { JSONMember($0.key, .string($0.text)) })
        // A line each, and nothing that could end an element around it.
        let text = String(decoding: JSONWriter.write(object), as: UTF8.self).replacing("<", with: "\\u003c")
        return Array("Object.assign(\(name(Self.wordsPath)).data.strings,\(text));\n".utf8)
    }

    /// The module that knows what a page says.
    static let wordsPath = "scan/data.js"

    /// What was asked for.
    func handedBack(_ path: String) -> [UInt8] { Array("$[\"\(path)\"]=\(name(path));\n".utf8) }

    /// The file of a later script: `scan-later.js` for `scan/later.js`.
    static func name(of root: String, for page: String) -> String {
        let path = root.hasPrefix(page + "/") ? String(root.dropFirst(page.count + 1)) : root
        return page + "-" + path.replacing("/", with: "-")
    }

    /// Everything has run by the time that somebody gets what stands in the same script.
    static let atHand = Array("const $={},\(ScriptParser.load)=async(path)=>$[await path];\n".utf8)

    static func loading(_ later: [LaterScript]) -> [UInt8] {
        guard !later.isEmpty else { return [] }
        return Array(
            """
            const $base=document.currentScript.src,$later={\(addresses(later))};
            const \(ScriptParser.load)=(path)=>new Promise((settle,refuse)=>{
            if(path in $)return settle($[path]);
            const script=document.createElement('script');
            script.src=new URL($later[path],$base).href;
            script.onload=script.onerror=()=>{
            if(path in $)return settle($[path]);
            script.remove();
            refuse(new Error(script.src));
            };
            document.head.append(script);
            }),$={\(ScriptParser.load),$later};

            """.utf8
        )
    }
}
