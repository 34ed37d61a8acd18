import Diagnosis

/// A diagnostic as a template shows it. Mustache escapes every text.
struct ProblemView: Sendable {
    var isError: Bool
    /// `content/over.md`, and `:3:1` behind it when there is a line.
    var file: String
    var place: String
    var message: String
    var remedy: String?
    /// Where else the same is the matter.
    var others: String?
    var lines: [Line]
    /// Where the editors' manual explains this kind of message.
    var manualURL: String?

    /// A line of the file around the place.
    struct Line: Sendable {
        var number: Int
        var isMeant: Bool
        var before: String
        var marked: String
        var after: String
    }

    /// How many lines are shown before and after the one that is meant.
    private static let around = 2
    private static let longestLine = 400

    init(_ diagnostic: Diagnostic, manualURL: String?, line: (String, Int) -> String?) {
        let wording = DiagnosticWording(of: diagnostic)
        isError = diagnostic.severity == .error
        file = diagnostic.file
        place = diagnostic.line.map { ":\($0):\(diagnostic.column ?? 1)" } ?? ""
        message = wording.message
        remedy = wording.remedy
        others = wording.others
        self.manualURL = manualURL
        guard let meant = diagnostic.line else {
            lines = []
            return
        }
        lines = (max(1, meant - Self.around)...meant + Self.around).compactMap { number in
            line(diagnostic.file, number).map { text in
                number == meant ? Self.marked(text, number, diagnostic) : Self.plain(text, number)
            }
        }
    }

    private static func plain(_ text: String, _ number: Int) -> Line {
        Line(number: number, isMeant: false, before: String(text.prefix(longestLine)), marked: "", after: "")
    }

    /// Columns are bytes.
    private static func marked(_ text: String, _ number: Int, _ diagnostic: Diagnostic) -> Line {
        let bytes = Array(text.utf8)
        let start = min(max(0, (diagnostic.column ?? 1) - 1), bytes.count)
        let end = min(bytes.count, start + diagnostic.length)
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return Line(
            number: number,
            isMeant: true,
            before: String(part(0..<start).suffix(longestLine)),
            // A place behind the end of the line is shown as well.
            marked: start == end ? " " : String(part(start..<end).prefix(longestLine)),
            after: String(part(end..<bytes.count).prefix(longestLine))
        )
    }
}
