import ScanModel
import Testing

/// Reads what the vectors of comparing have in common.
extension JSONValue {
    /// `{"current": 2, "target": 3}`: answered unless it says otherwise.
    func answer() throws -> Answer {
        let state = try self["state"].map { try #require(AnswerState(rawValue: $0.string ?? "")) }
        return Answer(
            current: self["current"]?.int,
            target: self["target"]?.int,
            state: state ?? .answered,
            flags: Set(AnswerFlag.allCases.filter { self[$0.key]?.bool == true })
        )
    }

    /// Answers by the id of the aspect.
    func answers() throws -> [String: Answer] {
        let members = try #require(members).map { ($0.key, try $0.value.answer()) }
        return Dictionary(uniqueKeysWithValues: members)
    }

    /// `{"code": "s1", "answers": …}`: named unless it says otherwise.
    func school() throws -> SchoolAnswers {
        SchoolAnswers(
            code: try text("code"),
            name: self["name"]?.string ?? "",
            isNamed: self["named"]?.bool ?? true,
            answers: try #require(self["answers"]).answers()
        )
    }

    func list(_ key: String) throws -> [JSONValue] { try #require(self[key]?.array, "\(key)") }
}
