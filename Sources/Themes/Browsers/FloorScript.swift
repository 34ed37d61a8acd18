import Foundation

/// A small script that runs before all others and understands the oldest browsers. It asks whether the browser has what the
/// scripts of the theme use. Only then the others start; else it says so at the top of the page and closes the fields, so that
/// the page can be read and printed and nobody types what is not kept.
enum FloorScript {
    static let name = "floor.js"
    /// On the root element when the browser has everything.
    static let mark = "data-able"

    /// - Parameters:
    ///   - uses: what the scripts of the theme use.
    ///   - sentence: what a page says in a browser that is too old.
    static func text(for uses: [FeatureUse], sentence: String) -> [UInt8] {
        let asked = Set(uses.compactMap(\.feature.asks)).sorted()
        return Array(
            """
            (function(root){
            var able=false,main,said,fields,i;
            try{able=!!(\((["true"] + asked).joined(separator: "&&")))}catch(problem){}
            if(able){root.setAttribute('\(mark)','');return}
            main=document.querySelector('main')||document.body;
            said=document.createElement('p');
            said.className='notice notice-important too-old';
            said.setAttribute('role','alert');
            said.textContent=\(quoted(sentence));
            main.insertBefore(said,main.firstChild);
            fields=document.querySelectorAll('main input,main select,main textarea,main button,header input,header button');
            for(i=0;i<fields.length;i++)fields[i].disabled=true;
            })(document.documentElement);

            """.utf8
        )
    }

    /// A text of JavaScript. Without `<`, for it also stands inside a file of its own scan.
    private static func quoted(_ text: String) -> String {
        let units = text.utf16.map { unit in
            let isPlain = (0x20..<0x7F).contains(unit) && ![0x22, 0x27, 0x3C, 0x5C].contains(unit)
            return isPlain ? String(UnicodeScalar(UInt8(unit))) : "\\u" + String(format: "%04x", unit)
        }
        return "'" + units.joined() + "'"
    }
}
