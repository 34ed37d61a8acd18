import Groups
import ScanModel
import Themes

/// Leren van elkaar: how many schools want to go on with an aspect and how many tell about it; and for the learning
/// group whom a school could talk with, about what.
struct GroupLearningView {
    let group: GroupContext
    private var strings: Strings { group.strings }

    /// The most shared questions on a page; the heaviest come first.
    private static let questionLimit = 12

    var contents: PageContents {
        PageContents(head: group.head(of: .learning), template: .groupLearning, view: view)
    }

    private var view: View<GroupLearningField> {
        var view = View<GroupLearningField>(including: group.view(of: .learning))
        view[text: .caption] = strings("learning.caption", ["n": String(group.picture.participants)])
        view[list: .aspects] = group.scan.aspects.compactMap { aspect in
            group.picture.aspect(id: aspect.id).map { row(aspect, $0) }
        }
        let named = group.named
        guard named.count > 1 else { return view }
        view[flag: .hasNames] = true
        let names = Dictionary(named.map { ($0.code, $0.name) }) { first, _ in first }
        let words = LearningWords(scan: group.scan, strings: strings) { names[$0] ?? $0 }
        let learning = group.group.learning
        view[list: .schools] = named.map { school in
            var item = View<LearningSchoolField>(including: group.school(school))
            let own = learning.suggestions(for: school.answers)
            item[flag: .hasSuggestions] = !own.isEmpty
            item[list: .suggestions] = own.map { View(line: words.sentence($0)) }
            return item
        }
        let questions = learning.questions.prefix(Self.questionLimit)
        view[flag: .hasQuestions] = !questions.isEmpty
        view[list: .questions] = questions.map { View(line: words.sentence($0)) }
        return view
    }

    func row(_ aspect: Aspect, _ counts: AspectPicture) -> View<LearningAspectField> {
        var item = View<LearningAspectField>(including: group.aspect(aspect))
        item[text: .need] = counts.isMerged ? "–" : String(counts.needCount)
        item[text: .offer] = String(counts.offerCount)
        item[text: .words] = counts.isMerged ? strings("learning.merged") : words(counts)
        return item
    }

    private func words(_ counts: AspectPicture) -> String {
        switch (counts.needCount, counts.offerCount) {
        case (0, 0): strings("learning.neither")
        case (_, 0): strings("learning.onlyNeed")
        case (0, _): strings("learning.onlyOffer")
        case (_, _): strings("learning.both")
        }
    }
}
