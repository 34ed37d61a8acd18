import ScanModel
import Themes

/// Suggestions and shared questions in sentences.
struct LearningWords {
    let scan: Scan
    let strings: Strings
    /// The name of a school that may be shown, by its code.
    let name: (_ code: String) -> String

    /// "Gedeelde visie: van fase 2 naar fase 3. De Wolkenladder staat in fase 3 en vertelt hier graag over."
    func sentence(_ suggestion: Suggestion) -> String {
        let need = suggestion.need
        let values = [
            "aspect": title(suggestion.aspectID), "current": String(need.current), "target": String(need.target),
            "other": name(suggestion.otherCode), "stage": String(suggestion.otherStage),
        ]
        let way = strings(need.isPriority ? "learning.needPriority" : "learning.need", values)
        return way + " " + strings(suggestion.isAtAmbition ? "learning.atAmbition" : "learning.ahead", values)
    }

    /// - Parameter school: the one whose page it is, which is not named there.
    func sentence(_ question: SameQuestion, besides school: String? = nil) -> String {
        let others = question.members.map(\.code).filter {
            school == nil || SchoolCode.key($0) != SchoolCode.key(school ?? "")
        }
        return strings(
            school == nil ? "learning.sameQuestion" : "learning.sameQuestionSchool",
            [
                "aspect": title(question.aspectID), "stage": String(question.stage),
                "names": strings.list(others.map(name)),
            ]
        )
    }

    private func title(_ aspectID: String) -> String { scan.aspect(id: aspectID)?.title ?? aspectID }
}
