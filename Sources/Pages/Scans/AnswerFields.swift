import Content
import ScanModel
import Themes

/// The fields of an answer for the form: the contract with the words of the theme.
struct AnswerFields {
    let strings: Strings

    func add(to view: inout View) {
        view[list: "answerTexts"] = AnswerText.allCases.map { text in
            var item = field(text.key)
            item[text: "hint"] = strings("scan.aspect.\(text.key)Hint")
            item[text: "limit"] = String(text.limit)
            return item
        }
        view[list: "answerFlags"] = AnswerFlag.allCases.map { field($0.key) }
        view[list: "stepTexts"] = StepText.allCases.map { text in
            var item = field(text.key)
            item[text: "limit"] = String(text.limit)
            return item
        }
        var limits = View()
        limits[text: "schoolCode"] = String(SchoolCode.longest)
        limits[text: "schoolName"] = String(ResultLimits.schoolName)
        limits[text: "attention"] = String(AnswerText.attention.limit)
        view[view: "limits"] = limits
    }

    private func field(_ key: String) -> View {
        var item = View()
        item[text: "key"] = key
        item[text: "label"] = strings("scan.aspect.\(key)")
        return item
    }
}
