import ScanModel
import Testing

@Suite struct JSONParserTests {
    private func parse(_ text: String) throws(JSONProblem) -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

    private func problem(_ bytes: [UInt8], _ limits: JSONLimits = .standard) -> JSONProblem? {
        do {
            _ = try JSONParser.parse(bytes, limits: limits)
            return nil
        } catch { return error }
    }

    private func problem(_ text: String) -> JSONProblem? { problem(Array(text.utf8)) }

    @Test func keepsOrderNumbersAndPlaces() throws {
        let root = try parse("{\n  \"b\": [1.50, -0],\r\n\t\"a\":\r \"x\"\n}")
        #expect(root.members?.map(\.key) == ["b", "a"])
        #expect(root["b"] == .array([JSONValue(.number("1.50")), JSONValue(.number("-0"))]))
        #expect(root["b"]?.position == JSONPosition(line: 2, column: 8))
        #expect(root["b"]?.array?.last?.position == JSONPosition(line: 2, column: 15))
        #expect(root.members?.last?.keyPosition == JSONPosition(line: 3, column: 2))
        #expect(root["a"]?.position == JSONPosition(line: 4, column: 2))
    }

    @Test func countsColumnsInBytes() throws {
        #expect(try parse("[\"é🙂\", 1]").array?.last?.position == JSONPosition(line: 1, column: 12))
    }

    @Test func resolvesEscapes() throws {
        #expect(try parse(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE42""#).string == "\"\\/\u{8}\u{c}\n\r\té🙂")
    }

    @Test func skipsOneByteOrderMark() throws {
        #expect(try parse("\u{FEFF}1") == 1)
        #expect(try parse("\u{FEFF}[1]").array?.first?.position == JSONPosition(line: 1, column: 2))
        #expect(problem("\u{FEFF}\u{FEFF}1")?.fact == .unexpectedByte(0xEF, expected: .value))
    }

    @Test func keysThatLookAlikeAreDifferent() throws {
        #expect(try parse("{\"é\": 1, \"e\u{301}\": 2}").members?.count == 2)
    }

    @Test(arguments: [
        "0", "-1", "10", "0.5", "1e5", "1E-5", "-0.0e+00", "true", "false", "null", " [ ] ", "{ }", "\"\"",
    ])
    func acceptsWhatTheStandardAccepts(_ text: String) throws { _ = try parse(text) }

    @Test(arguments: [
        ("", JSONProblem.Fact.empty, 1, 1), (" \n ", .empty, 2, 2), ("[1", .unexpectedEnd, 1, 3),
        ("[1,", .unexpectedEnd, 1, 4),
        ("{\"a\"", .unexpectedEnd, 1, 5), ("\"a", .unexpectedEnd, 1, 3), ("\"\\", .unexpectedEnd, 1, 3),
        ("\"\\u12", .unexpectedEnd, 1, 6), ("tru", .unexpectedEnd, 1, 4), ("-", .unexpectedEnd, 1, 2),
        ("1.", .unexpectedEnd, 1, 3),
        ("[1,]", .unexpectedByte(0x5D, expected: .value), 1, 4),
        ("{\"a\":1,}", .unexpectedByte(0x7D, expected: .key), 1, 8),
        ("{a:1}", .unexpectedByte(0x61, expected: .key), 1, 2),
        ("{\"a\" 1}", .unexpectedByte(0x31, expected: .colon), 1, 6),
        ("[1 2]", .unexpectedByte(0x32, expected: .commaOrEnd), 1, 4),
        ("{\"a\":1]", .unexpectedByte(0x5D, expected: .commaOrEnd), 1, 7),
        ("'a'", .unexpectedByte(0x27, expected: .value), 1, 1),
        ("// a\n1", .unexpectedByte(0x2F, expected: .value), 1, 1),
        ("NaN", .unexpectedByte(0x4E, expected: .value), 1, 1), ("nul]", .unexpectedByte(0x5D, expected: .value), 1, 4),
        ("1 x", .trailingContent, 1, 3), ("[1]\n]", .trailingContent, 2, 1), ("1\u{0}", .notUTF8, 1, 1),
        ("01", .invalidNumber, 1, 2), ("1.e5", .invalidNumber, 1, 3), ("1e", .unexpectedEnd, 1, 3),
        ("-a", .invalidNumber, 1, 2),
        (".5", .unexpectedByte(0x2E, expected: .value), 1, 1), ("+1", .unexpectedByte(0x2B, expected: .value), 1, 1),
        ("1.2.3", .invalidNumber, 1, 4), ("\"a\tb\"", .controlCharacter(9), 1, 3),
        ("\"\n\"", .controlCharacter(10), 1, 2),
        ("\"\\x\"", .invalidEscape, 1, 2), ("\"\\u00g0\"", .invalidEscape, 1, 2), ("\"\\uD83D\"", .loneSurrogate, 1, 2),
        ("\"a\\uDE42\"", .loneSurrogate, 1, 3), ("\"\\uD83D\\u0041\"", .loneSurrogate, 1, 2),
        ("\"\\uD83Dabcdefgh\"", .loneSurrogate, 1, 2),
        ("{\"a\":1,\n \"a\":2}", .duplicateKey("a"), 2, 2), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey("a"), 1, 8),
        ("{\"__proto__\":1}", .forbiddenKey("__proto__"), 1, 2),
        ("[{\"constructor\":1}]", .forbiddenKey("constructor"), 1, 3),
        ("{\"\\u0070rototype\":1}", .forbiddenKey("prototype"), 1, 2),
    ])
    func refusesWithPlace(_ text: String, _ fact: JSONProblem.Fact, _ line: Int, _ column: Int) {
        #expect(problem(text) == JSONProblem(fact, at: JSONPosition(line: line, column: column)), "\(text)")
    }

    @Test(
        arguments: [
            [0x22, 0xC3, 0x22], [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82], [0x22, 0x80, 0x22],
            [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
        ] as [[UInt8]]
    )
    func refusesBytesThatAreNoUTF8(_ bytes: [UInt8]) {
        #expect(problem(bytes) == JSONProblem(.invalidUTF8, at: JSONPosition(line: 1, column: 2)))
    }

    @Test func refusesUTF16() {
        #expect(problem([0xFF, 0xFE, 0x7B, 0x00])?.fact == .notUTF8)
        #expect(problem([0xFE, 0xFF, 0x00, 0x7B])?.fact == .notUTF8)
        #expect(problem([0x7B, 0x00, 0x7D, 0x00])?.fact == .notUTF8)
    }

    @Test func everyLimitIsExact() {
        func check(_ limits: JSONLimits, fits: String, fails: String, _ fact: JSONProblem.Fact) {
            #expect(problem(Array(fits.utf8), limits) == nil, "\(fits)")
            #expect(problem(Array(fails.utf8), limits)?.fact == fact, "\(fails)")
        }
        check(JSONLimits(bytes: 3), fits: "123", fails: "1234", .tooLarge(limit: 3))
        check(JSONLimits(depth: 2), fits: "[{}]", fails: "[{\"a\":[]}]", .tooDeep(limit: 2))
        check(JSONLimits(members: 1), fits: "{\"a\":1}", fails: "{\"a\":1,\"b\":2}", .tooManyMembers(limit: 1))
        check(JSONLimits(elements: 2), fits: "[1,2]", fails: "[1,2,3]", .tooManyElements(limit: 2))
        check(JSONLimits(values: 3), fits: "[1,2]", fails: "[1,[2]]", .tooManyValues(limit: 3))
        check(JSONLimits(stringBytes: 2), fits: "\"ab\"", fails: "\"abc\"", .stringTooLong(limit: 2))
        check(JSONLimits(numberBytes: 2), fits: "12", fails: "123", .numberTooLong(limit: 2))
    }
}
