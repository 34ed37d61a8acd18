import Diagnosis
import Files
import Yams

/// A YAML mapping from a file, read with Yams; every problem becomes a positioned diagnostic of that file.
package enum YAMLDocument {
    /// - Parameters:
    ///   - range: the bytes of `file` that hold the YAML.
    ///   - firstLine: the line of the file on which that range starts.
    /// - Returns: the top-level mapping, or what is wrong.
    package static func read(_ file: SourceFile, range: Range<Int>? = nil, firstLine: Int = 1) -> Result<
        YAMLFields, DiagnosticList
    > {
        let bytes = file.bytes[range ?? file.bytes.indices]
        let unseen = YAMLCharacters.find(in: bytes[skippingMark: range == nil]).map { finding in
            file.diagnostic(
                .file(.controlCharacter(key: nil)),
                severity: finding.isHarmless ? .warning : .error,
                line: finding.line + firstLine - 1,
                column: finding.column,
                length: finding.length
            )
        }
        if unseen.contains(where: { $0.severity == .error }) { return .failure(DiagnosticList(unseen)) }
        if let mapping = PlainYAML.mapping(bytes) {
            return .success(fields(of: mapping, file, bytes, firstLine, unseen))
        }
        if YAMLReferences.areDangerous(in: bytes) {
            return .failure([file.diagnostic(.yaml(.anchor), line: firstLine, column: 1)])
        }
        do {
            // Without types: every value is checked as text here, and resolving types costs a regular expression per
            // value. With the encoding: Yams' default looks it up in the environment each time.
            let text = String(decoding: bytes, as: UTF8.self)
            let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
            let node = try parser.singleRoot()
            if let mark = withExtendedLifetime(parser, { node.flatMap(YAMLReferences.firstAnchor) }) {
                return .failure([problem(.anchor, at: mark, file, bytes, firstLine)])
            }
            guard let node else {
                return .success(YAMLFields(file: file, firstLine: firstLine, bytes: bytes, mapping: []))
            }
            guard case .mapping(let mapping) = YAMLValue(node).content else {
                return .failure([file.diagnostic(.yaml(.syntax(.noMapping)), line: firstLine, column: 1)])
            }
            return .success(fields(of: mapping, file, bytes, firstLine, unseen))
        } catch {
            return .failure([syntaxProblem(error, file, bytes, firstLine)])
        }
    }

    private static func fields(
        of mapping: YAMLValue.Mapping,
        _ file: SourceFile,
        _ bytes: ArraySlice<UInt8>,
        _ firstLine: Int,
        _ unseen: [Diagnostic]
    ) -> YAMLFields {
        var fields = YAMLFields(file: file, firstLine: firstLine, bytes: bytes, mapping: mapping)
        fields.adopt(
            YAMLComments.find(in: bytes).map { finding in
                file.diagnostic(
                    .yaml(.cutOffValue(text: finding.text, proposal: finding.proposal)),
                    line: finding.line + firstLine - 1,
                    column: finding.column,
                    length: finding.text.utf8.count
                )
            } + unseen
        )
        return fields
    }

    private static func syntaxProblem(
        _ error: any Error,
        _ file: SourceFile,
        _ bytes: ArraySlice<UInt8>,
        _ firstLine: Int
    ) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(let context, let reason, let mark, _), .parser(let context, let reason, let mark, _),
            .composer(let context, let reason, let mark, _):
            let isReference =
                reason.contains("alias") || ["alias", "anchor"].contains { context?.text.contains($0) == true }
            return isReference
                ? problem(.anchor, at: mark, file, bytes, firstLine)
                : syntax(reason, at: mark, file, bytes, firstLine)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return duplicate(duplicates.first ?? "", after: context.mark, file, bytes, firstLine)
        default:
            return file.diagnostic(.yaml(.syntax(.unreadable)), line: firstLine, column: 1)
        }
    }

    private static func syntax(
        _ reason: String,
        at mark: Mark,
        _ file: SourceFile,
        _ bytes: ArraySlice<UInt8>,
        _ firstLine: Int
    ) -> Diagnostic {
        let suspect = YAMLSuspect(
            in: String(decoding: bytes, as: UTF8.self),
            line: mark.line,
            column: mark.byteColumn(in: bytes),
            reason: reason
        )
        let line = suspect.line + firstLine - 1
        return file.diagnostic(.yaml(.syntax(suspect.problem)), line: line, column: suspect.column)
    }

    /// At the second of the two: the first was there already.
    private static func duplicate(
        _ key: String,
        after mark: Mark,
        _ file: SourceFile,
        _ bytes: ArraySlice<UInt8>,
        _ firstLine: Int
    ) -> Diagnostic {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let places = lines.enumerated().filter { number, line in
            number + 1 >= mark.line && line.drop { $0 == 0x20 || $0 == 0x2D }.starts(with: (key + ":").utf8)
        }
        guard places.count > 1 else {
            return problem(.syntax(.duplicateKey(key, firstLine: nil)), at: mark, file, bytes, firstLine)
        }
        let (number, line) = places[1]
        let column = line.count - line.drop { $0 == 0x20 || $0 == 0x2D }.count + 1
        return file.diagnostic(
            .yaml(.syntax(.duplicateKey(key, firstLine: places[0].offset + firstLine))),
            line: number + firstLine,
            column: column,
            length: key.utf8.count
        )
    }

    private static func problem(
        _ fact: YAMLFact,
        at mark: Mark,
        _ file: SourceFile,
        _ bytes: ArraySlice<UInt8>,
        _ firstLine: Int
    ) -> Diagnostic {
        let column = mark.byteColumn(in: bytes)
        return file.diagnostic(.yaml(fact), line: mark.line + firstLine - 1, column: column)
    }
}

extension YAMLValue {
    /// What Yams read.
    init(_ node: Node) {
        let place = node.mark?.place
        self =
            switch node {
            case .scalar(let scalar):
                YAMLValue(.text(scalar.string), isSingleQuoted: scalar.style == .singleQuoted, at: place)
            case .sequence(let sequence): YAMLValue(.list(sequence.map(YAMLValue.init)), at: place)
            case .mapping(let mapping):
                YAMLValue(.mapping(mapping.map { (YAMLValue($0.key), YAMLValue($0.value)) }), at: place)
            case .alias: YAMLValue(.other, at: place)
            }
    }
}

extension ArraySlice<UInt8> {
    /// Without the mark of its encoding that a file may begin with.
    fileprivate subscript(skippingMark isWholeFile: Bool) -> ArraySlice<UInt8> {
        isWholeFile && starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
    }
}

extension Mark {
    /// The column in bytes, 1-based; Yams counts Unicode scalars.
    func byteColumn(in bytes: ArraySlice<UInt8>) -> Int { YAMLLines(bytes).byteColumn(of: place, in: bytes) }

    var place: YAMLValue.Place { .init(line: line, column: column) }
}

/// Where the lines of a YAML text begin, so that a thousand places are found as quickly as one.
struct YAMLLines {
    private struct Line {
        var start: Int
        var isASCII: Bool
    }

    private let lines: [Line]

    init(_ bytes: ArraySlice<UInt8>) {
        var lines = [Line(start: bytes.startIndex, isASCII: true)]
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte == UInt8(ascii: "\n") { lines.append(Line(start: index + 1, isASCII: true)) }
            if byte >= 0x80 { lines[lines.count - 1].isASCII = false }
        }
        self.lines = lines
    }

    func byteColumn(of place: YAMLValue.Place, in bytes: ArraySlice<UInt8>) -> Int {
        guard lines.indices.contains(place.line - 1), !lines[place.line - 1].isASCII else {
            return max(1, place.column)
        }
        let start = lines[place.line - 1].start
        let end = place.line < lines.count ? lines[place.line].start : bytes.endIndex
        var column = 1
        var left = max(0, place.column - 1)
        // A scalar begins at every byte that does not go on with one.
        for byte in bytes[start..<end] {
            if byte & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            column += 1
        }
        return column
    }
}

/// One or more diagnostics as an error.
package struct DiagnosticList: Error, Sendable, ExpressibleByArrayLiteral {
    package var diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    package init(arrayLiteral elements: Diagnostic...) {
        diagnostics = elements
    }
}
