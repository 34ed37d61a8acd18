import Diagnosis
import Testing

@testable import Themes

/// Scripts taken apart and written again, without what only their readers need.
@Suite struct ScriptTests {
    private func module(_ text: String, path: String = "assets/a/b.js") -> ScriptModule {
        ScriptModule(SourceFile(path: path, displayPath: path, bytes: Array(text.utf8)))
    }

    private func body(_ text: String) -> String { String(decoding: module(text).body, as: UTF8.self) }

    @Test(arguments: [
        ("const a = b ? c : { d: [1, 2] };", "const a=b?c:{d:[1,2]};"),
        ("for (const x of all) if (x !== y) go(x);", "for(const x of all)if(x!==y)go(x);"),
        ("a = b - -c + +d - --e + ++f;", "a=b- -c+ +d- --e+ ++f;"),
        ("a = b < !--c && d-- > e;", "a=b< !--c&&d-- >e;"),
        ("say('a , b', \"c = d\", 'it\\'s , so');", "say('a , b',\"c = d\",'it\\'s , so');"),
        ("const wide = / = [/] = /.test(a) / 2;", "const wide=/ = [/] = /.test(a)/2;"),
        ("const text = `${ a } , ${ `${ b } /* c */` } // d`;", "const text=`${a} , ${`${b} /* c */`} // d`;"),
        ("return typeof x === 'a' && 'b' in y;", "return typeof x==='a'&&'b'in y;"),
        ("a = 1 .toFixed() + 1.5.toFixed() + .5 + 0x1e+2 + 1e+2;", "a=1 .toFixed()+1.5.toFixed()+.5+0x1e+2+1e+2;"),
        ("a = b / c / d; e = (f) / g; h = i[0] / j;", "a=b/c/d;e=(f)/g;h=i[0]/j;"),
        ("if (a) /x  y/.test(b); c = d++ / e;", "if(a)/x  y/.test(b);c=d++/e;"),
        ("a.return / b / c; return / d /g.test(e);", "a.return/b/c;return/ d /g.test(e);"),
        ("a // why\n  .b /* so */ .c", "a\n.b.c"),
        ("/* one */ a /* two\n three */ b", "a\nb"),
        ("a\n\n\n  b", "a\nb"),
        ("a\n[b]\n(c)\n`d`\n- e\n++f", "a\n[b]\n(c)\n`d`\n-e\n++f"),
        ("f(\n  a,\n  [\n    b\n  ]\n)\ng()\n{ h\n}\ni", "f(a,[b])\ng()\n{h}\ni"),
        ("a;\nb\n;c\n", "a;b\n;c"),
        ("'use  strict'\r\n  a", "'use  strict'\na"),
        ("`een\n   twee`", "`een\n   twee`"),
        ("'een\\\n   twee'", "'een\\\n   twee'"),
        ("class A { #b = 1; static c() { return this.#b; } }", "class A{#b=1;static c(){return this.#b;}}"),
        ("a = { import: 1, export: 2 }; b.import; c.export;", "a={import:1,export:2};b.import;c.export;"),
        ("const é = '𝒳'; é", "const é='𝒳';é"),
        ("\u{FEFF}a", "a"),
        ("", ""),
    ])
    func onlyBlanksAndCommentsGo(script: String, expected: String) {
        #expect(module(script).problems.isEmpty)
        #expect(body(script) == expected)
    }

    @Test func importsAndExportsAreFound() {
        let script = """
            // Why.
            import { a, b as c } from '../rules/text.js';
            import * as state from './state.js';
            import './side.js'
            export const d = 1;
            export async function e() { return import('./later.js'); }
            export class F {}
            const g = a
            export { g, state as h };
            (c)
            """
        let found = module(script)
        #expect(found.problems.isEmpty)
        #expect(found.imports.map(\.path) == ["rules/text.js", "a/state.js", "a/side.js"])
        #expect(found.imports.map(\.pattern) == ["{a,b:c}", "state", ""])
        #expect(found.imports.map { $0.names.map(\.text) } == [["a", "b"], [], []])
        #expect(found.later.map(\.path) == ["a/later.js"])
        #expect(found.exports == ["d": "d", "e": "e", "F": "F", "g": "g", "h": "state"])
        #expect(
            String(decoding: found.body, as: UTF8.self) == """
                const d=1;async function e(){return $load("a/later.js");}
                class F{}
                const g=a;
                (c)
                """
        )
    }

    /// Whatever the start or the end of a script is missing: a problem with a place, never a crash.
    @Test func noPieceOfAScriptIsTooMuch() {
        let script =
            "import { a } from './b.js';\nexport const c = `x${/[/]/.test('d') ? { e: [1] } : import('./f.js')}`;\n"
        let bytes = Array(script.utf8)
        for cut in 0...bytes.count {
            for part in [bytes[..<cut], bytes[cut...]] {
                let file = SourceFile(path: "assets/a.js", displayPath: "a.js", bytes: Array(part))
                for problem in ScriptModule(file).problems {
                    #expect(problem.code == .themeScript && problem.line != nil && problem.column != nil)
                }
            }
        }
    }
}
