import Content
import ScanModel
import Themes

/// The fields of an answer for the form: the contract with the words of the theme.
struct AnswerFields {
    let strings: Strings

    var view: View<AnswerFieldsField> {
        var view = View<AnswerFieldsField>()
        view[list: .answerTexts] = AnswerText.allCases.map { text in
            var item = View<AnswerTextField>(including: box(text.key, limit: text.limit))
            item[text: .hint] = strings("scan.aspect.\(text.key)Hint")
            item[flag: .isMore] = text != AnswerText.allCases.first
            item[text: .consent] = text.hasConsent ? strings("scan.aspect.share") : nil
            return item
        }
        view[list: .answerFlags] = AnswerFlag.allCases.map { label($0.key) }
        view[list: .stepTexts] = StepText.allCases.map { text in
            var item = View<StepTextField>(including: box(text.key, limit: text.limit))
            item[text: .heading] = strings("scan.report.\(text.key)")
            item[flag: .isMain] = text == .what
            item[flag: .isProgress] = text == .note
            return item
        }
        view[list: .stepStates] = StepState.allCases.map { state in
            var item = View<AnswerStateField>()
            item[text: .value] = state.rawValue
            item[text: .text] = strings("scan.stepState.\(state.rawValue)")
            return item
        }
        var limits = View<LimitsField>()
        limits[text: .schoolCode] = String(SchoolCode.longest)
        limits[text: .schoolName] = String(ResultLimits.schoolName)
        limits[text: .plan] = String(ResultLimits.plan)
        view[view: .limits] = limits
        return view
    }

    private func box(_ key: String, limit: Int) -> View<TextBoxField> {
        var item = View<TextBoxField>(including: label(key))
        item[text: .limit] = String(limit)
        return item
    }

    private func label(_ key: String) -> View<FieldLabelField> {
        var item = View<FieldLabelField>()
        item[text: .key] = key
        item[text: .label] = strings("scan.aspect.\(key)")
        return item
    }
}
