import Diagnosis

/// Where a mistake in YAML most likely is, and what to type there.
///
/// A parser stops where it can no longer go on, which is often a line below the mistake, and knows nothing of what an
/// editor meant. Only asked when parsing has failed, so a wrong guess never refuses anything.
struct YAMLSuspect {
    /// 1-based in the YAML.
    var line: Int
    /// 1-based, in bytes.
    var column: Int
    var problem: YAMLProblem

    /// - Parameters:
    ///   - text: the YAML.
    ///   - line: where the parser stopped, 1-based.
    ///   - reason: what it says; passed on when nothing better is found.
    init(in text: String, line: Int, column: Int, reason: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        self.line = line
        self.column = column
        problem = .stopped(said: reason, proposal: nil)
        // A file with Windows line ends has them in each line.
        for (number, content) in lines.prefix(max(1, line)).enumerated() {
            guard let (column, found) = Self.suspicion(content.replacing("\r", with: "")) else { continue }
            (self.line, self.column, problem) = (number + 1, column, found)
            return
        }
        guard lines.indices.contains(line - 1) else { return }
        problem = .stopped(said: reason, proposal: Self.quoted(lines[line - 1].replacing("\r", with: "")))
    }

    /// A line that cannot be what its author meant.
    private static func suspicion(_ line: String) -> (column: Int, problem: YAMLProblem)? {
        let content = line.drop { $0 == " " }
        guard let first = content.first, first != "#" else { return nil }
        let indentation = line.utf8.count - content.utf8.count
        if first == "\t" {
            return (indentation + 1, .stopped(said: YAMLProblem.Finding.tabIndentation.rawValue, proposal: nil))
        }
        // Inside quotes a hard space may be meant.
        if !line.contains("\""), !line.contains("'"),
            let hard = line.firstIndex(where: { "\u{A0}\u{202F}".contains($0) })
        {
            return (line[..<hard].utf8.count + 1, .hardSpace)
        }
        if let proposal = YAMLQuotes.apostropheProposal(line) {
            let value = line.firstIndex(of: "'").map { line[..<$0].utf8.count } ?? indentation
            return (value + 1, .stopped(said: YAMLProblem.Finding.badStart.rawValue, proposal: proposal))
        }
        if first == "-", let next = content.dropFirst().first, next != " ", next != "-" {
            return (indentation + 1, .dashWithoutSpace(proposal: "- \(content.dropFirst())"))
        }
        guard indentation == 0, first.isLetter, first.isASCII, content.last != ":", !content.contains(": ") else {
            return nil
        }
        let word = content.prefix { $0.isASCII && $0.isLetter }
        let rest = content.dropFirst(word.count)
        if rest.first == ":" {
            return (word.utf8.count + 1, .colonWithoutSpace(proposal: "\(word): \(rest.dropFirst())"))
        }
        if rest.first == " " {
            return (word.utf8.count + 1, .missingColon(proposal: "\(word):\(rest)"))
        }
        return nil
    }

    /// `title: Stap 1: kijken` becomes `title: "Stap 1: kijken"`; `nil` when the line has no value on it that quotes help.
    static func quoted(_ line: String) -> String? {
        guard let match = line.firstMatch(of: /^\s*(?:- )?([A-Za-z]+:) +(\S.*)$/) else { return nil }
        var value = String(match.2)
        while value.last?.isWhitespace == true { value.removeLast() }
        guard value.count <= 100 else { return nil }
        if let first = value.first, "“„”".contains(first) {
            value = value.filter { !"“„”".contains($0) }
        } else if let first = value.first, first == "[" && value.last == "]" || first == "{" && value.last == "}" {
            return nil
        }
        if YAMLQuotes.isWrapped(value) {
            value = String(value.dropFirst().dropLast())
        } else if let first = value.first, first == "\"" || first == "'", !value.dropFirst().dropLast().contains(first)
        {
            guard YAMLQuotes.beginsWithApostrophe(value) else { return nil }
        }
        let text = value.contains("\"") ? "'" + value.replacing("'", with: "''") + "'" : YAMLText.quoted(value)
        return "\(match.1) \(text)"
    }
}
