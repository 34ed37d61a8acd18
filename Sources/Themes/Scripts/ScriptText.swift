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

    /// What the later script needs, in the global.
    func share(_ paths: Set<String>) -> [UInt8] {
        let entries = paths.sorted().map { "\"\($0)\":\(name($0))" }
        return Array("globalThis.Scandossier=Object.assign($,{\(entries.joined(separator: ","))});\n".utf8)
    }

    /// The same, taken out of it.
    func taken(_ paths: Set<String>) -> [UInt8] {
        let entries = paths.sorted().map { ",\(name($0))=$[\"\($0)\"]" }
        return Array("const $=Scandossier\(entries.joined());\n".utf8)
    }

    /// Words that come with the second script, beside those that the page has.
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
    func handedBack(_ paths: [String]) -> [UInt8] {
        Array(paths.map { "$[\"\($0)\"]=\(name($0));\n" }.joined().utf8)
    }

    /// Everything has run by the time that somebody gets what stands in the same script.
    static let atHand = Array("const $={},\(ScriptParser.load)=async(path)=>$[await path];\n".utf8)

    static func loading(_ asset: ThemeAsset) -> [UInt8] {
        let name = asset.outputPath.split(separator: "/").last ?? ""
        return Array(
            """
            const $={},$later=new URL("\(name)",document.currentScript.src).href;
            const \(ScriptParser.load)=(path)=>new Promise((settle,refuse)=>{
            if(path in $)return settle($[path]);
            const script=document.createElement('script');
            script.src=$later;
            script.onload=script.onerror=()=>{
            if(path in $)return settle($[path]);
            script.remove();
            refuse(new Error($later));
            };
            document.head.append(script);
            });

            """.utf8
        )
    }
}
