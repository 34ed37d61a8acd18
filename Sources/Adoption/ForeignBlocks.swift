import Foundation

/// Turns the blocks of other dialects into ours, line by line, outside code: callouts, comments, headings, attributes.
struct ForeignBlocks {
    private(set) var lines: [String] = []
    /// Numbers of the lines that are code, which nothing else may touch.
    private(set) var code: Set<Int> = []

    private var fence: String?
    private var isInComment = false
    /// What the lines of open callouts begin with, and the line that closes each; `nil` when their indent does.
    private var callouts: [String?] = []

    static func convert(_ text: String, notes: inout AdoptionNotes) -> (lines: [String], code: Set<Int>) {
        var blocks = ForeignBlocks()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            blocks.take(String(line.last == "\r" ? line.dropLast() : line), &notes)
        }
        return (blocks.lines, blocks.code)
    }

    private mutating func take(_ whole: String, _ notes: inout AdoptionNotes) {
        var line = whole
        if case .some(nil) = callouts.last {
            // By its indent, until a line without.
            if line.hasPrefix("    ") {
                line = String(line.dropFirst(4))
            } else if line.trimmed.isEmpty {
                return put("")
            } else {
                close()
            }
        }
        if let open = fence {
            let isEnd = line.trimmed.hasPrefix(open) && line.trimmed.allSatisfy { $0 == open.first }
            put(line, isCode: true)
            if isEnd { fence = nil }
            return
        }
        if isInComment {
            guard let end = line.range(of: "-->") else { return }
            isInComment = false
            line = String(line[end.upperBound...])
            if line.trimmed.isEmpty { return }
        }
        if let mark = ["```", "~~~"].first(where: { line.trimmed.hasPrefix($0) }), let first = mark.first {
            fence = String(line.trimmed.prefix { $0 == first })
            return put(line, isCode: true)
        }
        takeText(withoutComments(line, &notes) ?? "", whole, &notes)
    }

    private mutating func takeText(_ line: String, _ whole: String, _ notes: inout AdoptionNotes) {
        let text = line.trimmed
        if text.isEmpty, !whole.trimmed.isEmpty { return }
        if let last = callouts.last, let end = last, text.hasPrefix(end), isEnd(text, end) {
            return close()
        }
        if let callout = Self.callout(text) {
            let found = CalloutNames.kind(callout.name)
            if !found.isKnown { notes.add(.calloutBecame(callout.name, kind: found.kind)) }
            put("[!\(found.kind)]" + (callout.title.isEmpty ? "" : " " + callout.title), opens: true)
            callouts.append(callout.end)
            return
        }
        // An expression is made anew for every line, so a sign on it decides first whether it can match.
        if text.hasPrefix("{%"), let match = text.wholeMatch(of: #/\{%-?\s*highlight\s+(\w+).*%\}/#) {
            return put("```" + match.1, isCode: true)
        }
        if text.hasPrefix("{%"), text.wholeMatch(of: #/\{%-?\s*endhighlight\s*-?%\}/#) != nil {
            return put("```", isCode: true)
        }
        if text.hasPrefix("{%"), text.wholeMatch(of: #/\{%-?\s*(end)?raw\s*-?%\}/#) != nil { return }
        if text.hasPrefix("[") || text.hasPrefix("{:"),
            text.wholeMatch(of: #/(\[TOC\]|\[\[_?TOC_?\]\]|\{:.*\})/#.ignoresCase()) != nil
        {
            notes.add(.attributesRemoved(text))
            return
        }
        if line.hasPrefix(">"), let match = line.wholeMatch(of: #/(>\s*)\[!([\w-]+)\][+-]?\s*(.*)/#) {
            let found = CalloutNames.kind(String(match.2))
            if !found.isKnown { notes.add(.calloutBecame(String(match.2), kind: found.kind)) }
            return put("\(match.1)[!\(found.kind)]" + (match.3.isEmpty ? "" : " \(match.3)"))
        }
        if text.hasPrefix("==="), text.wholeMatch(of: #/={3,}/#) != nil, let above = lines.last, !above.trimmed.isEmpty,
            !above.hasPrefix("#")
        {
            lines[lines.count - 1] = "# " + above
            return
        }
        put(heading(line, &notes))
    }

    private func isEnd(_ text: String, _ end: String) -> Bool {
        end.first == ":" ? text.allSatisfy { $0 == ":" } : true
    }

    private mutating func put(_ line: String, isCode: Bool = false, opens: Bool = false) {
        let depth = callouts.count + (opens ? 1 : 0)
        if isCode { code.insert(lines.count) }
        if opens, let last = lines.last, !last.trimmed.isEmpty { lines.append("") }
        let start = String(repeating: "> ", count: depth)
        lines.append(line.isEmpty ? start.trimmed : start + line)
    }

    /// Ends the innermost callout; a blank line keeps what follows out of it.
    private mutating func close() {
        let blank = String(repeating: "> ", count: callouts.count).trimmed
        while lines.last == blank { lines.removeLast() }
        callouts.removeLast()
        put("")
    }

    /// What stands between `<!--` and `-->` or between two times `%%`; `nil` when nothing else stands on the line.
    private mutating func withoutComments(_ line: String, _ notes: inout AdoptionNotes) -> String? {
        guard line.contains("<!--") || line.contains("%%"), !line.contains("`") else { return line }
        var line = line
        while let start = line.range(of: "<!--") {
            notes.add(.commentRemoved)
            if let end = line.range(of: "-->", range: start.upperBound..<line.endIndex) {
                line.removeSubrange(start.lowerBound..<end.upperBound)
            } else {
                isInComment = true
                line.removeSubrange(start.lowerBound...)
            }
        }
        let shown = line.replacing(#/%%.*?%%/#) { _ in "" }
        if shown != line { notes.add(.commentRemoved) }
        return shown.trimmed.isEmpty ? nil : shown
    }

    /// Without classes and keys behind it; an id stays.
    private func heading(_ line: String, _ notes: inout AdoptionNotes) -> String {
        guard line.hasPrefix("#"), line.contains("{"), let match = line.wholeMatch(of: #/(#+ .*?)\s*\{([^{}]*)\}\s*#*/#)
        else {
            return line
        }
        let parts = match.2.split(separator: " ")
        let id = parts.first { $0.hasPrefix("#") }
        let others = parts.filter { $0 != id }
        if !others.isEmpty { notes.add(.attributesRemoved(others.joined(separator: " "))) }
        return match.1 + (id.map { " {\($0)}" } ?? "")
    }

    /// A line that opens a callout, and what closes it.
    private static func callout(_ text: String) -> (name: String, title: String, end: String?)? {
        guard let first = text.first, "!?:{<".contains(first) else { return nil }
        if let match = text.wholeMatch(of: #/(?:!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+"(.*)")?/#) {
            return (String(match.1), String(match.2 ?? ""), nil)
        }
        if let match = text.wholeMatch(of: #/(:{3,})\s*\{?\.?([A-Za-z][\w-]*)\}?(?:\[(.*)\]|\s+(.*))?/#) {
            return (String(match.2), String(match.3 ?? match.4 ?? ""), ":::")
        }
        if let match = text.wholeMatch(of: #/\{\{([<%])\s*(notice|alert|hint|callout|admonition)\b\s*(.*?)\s*[>%]\}\}/#)
        {
            let words = match.3.split(separator: " ", maxSplits: 1).map { $0.trimmingCharacters(in: ["\"", "'"]) }
            let name = words.first.map { $0.contains("=") ? String($0.split(separator: "=")[1]) : $0 } ?? "note"
            let isName = !CalloutNames.kind(name.trimmingCharacters(in: ["\"", "'"])).kind.isEmpty
            let title = words.count > 1 && !words[1].contains("=") ? words[1] : ""
            return (isName ? name.trimmingCharacters(in: ["\"", "'"]) : "note", title, "{{\(match.1) /\(match.2)")
        }
        return text == "<aside>" ? ("note", "", "</aside>") : nil
    }
}

extension StringProtocol {
    var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
