import Diagnosis
import Testing

@testable import Themes

/// Modules made into the scripts that browsers load.
@Suite struct ScriptLinkerTests {
    private func linker(_ files: [String: String]) -> ScriptLinker {
        let modules = files.map { path, text in
            (path, ScriptModule(SourceFile(path: "assets/" + path, displayPath: path, bytes: Array(text.utf8))))
        }
        return ScriptLinker(Dictionary(uniqueKeysWithValues: modules))
    }

    /// The order in which modules run: each says its name.
    private func order(_ script: [UInt8]) -> [String] {
        String(decoding: script, as: UTF8.self).matches(of: /say\('([^']+)'\)/).map { String($0.1) }
    }

    private static let files = [
        "page.js": "import './b.js';\nimport { a } from './a.js';\nimport('./late.js').then(a);\nsay('page.js');\n",
        "a.js": "import { c } from './c.js';\nexport const a = c;\nsay('a.js');\n",
        "b.js": "import { c as d } from './c.js';\nexport const b = d;\nsay('b.js');\n",
        "c.js": "export const c = 1;\nsay('c.js');\n",
        "late.js":
            "import { c } from './c.js';\nimport { e } from './e.js';\nexport const f = c + e;\nsay('late.js');\n",
        "e.js": "export const e = 2;\nsay('e.js');\n",
        "idle.js": "export const idle = 3;\nsay('idle.js');\n",
    ]

    @Test func modulesStandBehindWhatTheyNeed() throws {
        let linker = linker(Self.files)
        let script = try #require(linker.link(["page.js"], name: "page"))
        #expect(order(script.main.bytes) == ["c.js", "b.js", "a.js", "page.js"])
        #expect(script.later.map { order($0.asset.bytes) } == [["e.js", "late.js"]])
        #expect(order(script.whole) == ["c.js", "b.js", "a.js", "page.js", "e.js", "late.js"])
        #expect(linker.problems().isEmpty)
    }

    @Test func theFirstScriptNamesTheLaterOne() throws {
        let linker = linker(Self.files)
        let script = try #require(linker.link(["page.js"], name: "page"))
        let later = try #require(script.later.first).asset
        let main = String(decoding: script.main.bytes, as: UTF8.self)
        #expect(later.outputPath.wholeMatch(of: /assets\/page-late\.[0-9a-f]{8}\.js/) != nil)
        #expect(main.contains("{\"late.js\":\"\(later.outputPath.dropFirst("assets/".count))\"}"))
        #expect(!String(decoding: script.whole, as: UTF8.self).contains("page-late"))
    }

    @Test func theLaterScriptTakesWhatItNeedsAndHandsBackWhatWasAskedFor() throws {
        let script = try #require(linker(Self.files).link(["page.js"], name: "page"))
        let main = String(decoding: script.main.bytes, as: UTF8.self)
        let later = String(decoding: try #require(script.later.first).asset.bytes, as: UTF8.self)
        #expect(main.contains("globalThis.Scandossier=Object.assign($,{\"c.js\":$0});"))
        #expect(later.contains("const $=Scandossier,$0=$[\"c.js\"];"))
        #expect(later.contains("$[\"late.js\"]=$5;"))
    }

    @Test func wordsThatOnlyTheLaterScriptSaysComeWithIt() throws {
        let linker = linker([
            "page.js":
                "import { data } from './scan/data.js';\nimport('./late.js').then(data);\nsay('start.title');\n",
            "scan/data.js": "export const data = { strings: {} };\n",
            "late.js":
                "import { data } from './scan/data.js';\nexport const f = data;\nsay('start.title');\nsay('team.title');\n",
        ])
        let words = [("start.title", "Start"), ("team.title", "Team </script>"), ("paper.title", "Papier")]
        let script = try #require(linker.link(["page.js"], name: "page", words: words.map { (key: $0, text: $1) }))
        #expect(script.words.map(\.key) == ["start.title"])
        for bytes in [try #require(script.later.first).asset.bytes, script.whole] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("$0.data.strings,{\n  \"team.title\": \"Team \\u003c/script>\"\n}"))
            #expect(!text.contains("Papier"))
        }
    }

    /// `one.js` and `two.js` load on their own; `both.js`, which both need, comes with who asks for them.
    private static let branches = [
        "page.js": "import('./late.js');\nsay('page.js');\n",
        "late.js": "import('./one.js');\nimport('./two.js');\nexport const late = 1;\nsay('late.js');\n",
        "one.js":
            "import { late } from './late.js';\nimport { both } from './both.js';\nexport const one = late;\nsay('one.js');\n",
        "two.js":
            "import { both } from './both.js';\nimport('./three.js');\nexport const two = both;\nsay('two.js');\n",
        "three.js": "import { two } from './two.js';\nexport const three = two;\nsay('three.js');\n",
        "both.js": "export const both = 1;\nsay('both.js');\n",
    ]

    @Test func aLaterScriptCanAskForMore() throws {
        let script = try #require(linker(Self.branches).link(["page.js"], name: "page"))
        #expect(order(script.main.bytes) == ["page.js"])
        #expect(
            script.later.map { order($0.asset.bytes) } == [
                ["late.js", "both.js"], ["one.js"], ["two.js"], ["three.js"],
            ]
        )
        #expect(script.later.map(\.name) == ["page-late.js", "page-one.js", "page-two.js", "page-three.js"])
        #expect(order(script.whole) == ["page.js", "late.js", "both.js", "one.js", "two.js", "three.js"])
    }

    @Test func whatALaterScriptHasIsThereForTheNext() throws {
        let script = try #require(linker(Self.branches).link(["page.js"], name: "page"))
        let texts = script.later.map { String(decoding: $0.asset.bytes, as: UTF8.self) }
        #expect(texts[0].contains("const $=Scandossier,$load=$.$load;\nObject.assign($.$later,{\"one.js\":\"page-one."))
        #expect(texts[0].contains("Object.assign($,{\"both.js\":$2});\n$[\"late.js\"]=$1;"))
        #expect(texts[1].contains("const $=Scandossier,$2=$[\"both.js\"],$1=$[\"late.js\"];"))
        #expect(texts[2].contains("$[\"two.js\"]=$4;"))
    }

    @Test func aScriptWithoutALaterOneLeavesNothingInThePage() throws {
        let linker = linker(["a.js": "import * as b from './b.js';\nb.go();\n", "b.js": "export function go() {}\n"])
        let script = try #require(linker.link(["a.js"], name: "page"))
        #expect(script.later.isEmpty)
        #expect(script.whole == script.main.bytes)
        #expect(
            String(decoding: script.whole, as: UTF8.self) == """
                'use strict';
                if(document.documentElement.hasAttribute('data-able')){
                const $0=(()=>{function go(){}
                return{go}})();
                const $1=((b)=>{b.go();
                return{}})($0);
                }

                """
        )
    }

    @Test func onlyWhatIsImportedGoesAlong() throws {
        let linker = linker(Self.files)
        #expect(linker.link(["e.js", "c.js"], name: "page").map { order($0.whole) } == ["e.js", "c.js"])
        #expect(linker.link([], name: "page") == nil)
        #expect(linker.link(["weg.js"], name: "page") == nil)
    }

    @Test func aCircleIsNamedOnceAndEnds() throws {
        let linker = linker([
            "a.js": "import './b.js';\n", "b.js": "import './c.js';\n", "c.js": "import './b.js';\nimport './c.js';\n",
        ])
        #expect(linker.link(["a.js"], name: "page") != nil)
        #expect(linker.problems().map { $0.parameters["way"] } == ["b.js → c.js → b.js", "c.js → c.js"])
    }

    @Test func whatIsNotThereIsSaidAtItsPlace() {
        let linker = linker([
            "a.js":
                "import { one, twoo } from './b.js';\nimport './bb.js';\nexport const f = () => import('./weg/x.js');\n",
            "b.js": "export const one = 1;\nexport const two = 2;\n",
        ])
        let problems = linker.problems().sorted()
        #expect(problems.map { [$0.line, $0.column, $0.length] } == [[1, 15, 4], [2, 8, 9], [3, 31, 12]])
        #expect(problems.map { $0.parameters["nearest"] } == ["two", "b.js", nil])
    }
}
