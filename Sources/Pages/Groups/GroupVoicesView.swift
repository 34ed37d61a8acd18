import Groups
import ScanModel
import Themes

/// Vragen en voorbeelden: what schools ask each other and let each other read, which question meets which story, and
/// both as cards to hang up at a meeting. Only on a site for the learning group, of schools that allow it for each
/// text.
struct GroupVoicesView {
    let group: GroupContext
    private var strings: Strings { group.strings }
    private var collected: CollectedVoices { group.group.learning.voices }

    var contents: PageContents {
        PageContents(head: group.head(of: .voices), template: .groupVoices, view: view)
    }

    private var view: View<GroupVoicesField> {
        var view = View<GroupVoicesField>(including: group.view(of: .voices))
        let matches = collected.matches
        view[flag: .hasMatches] = !matches.isEmpty
        view[list: .matches] = matches.compactMap { match in
            group.scan.aspect(id: match.question.aspectID).map { self.match(match, $0) }
        }
        view[list: .aspects] = aspects
        view[list: .cards] = collected.voices.compactMap { voice in
            group.scan.aspect(id: voice.aspectID).map { card(voice, $0) }
        }
        return view
    }

    /// The aspects that schools wrote about, with what they wrote.
    var aspects: [View<VoicesAspectField>] {
        let byAspect = Dictionary(grouping: collected.voices, by: \.aspectID)
        return group.scan.aspects.compactMap { aspect in
            byAspect[aspect.id].map { voices in
                var item = View<VoicesAspectField>(including: group.aspect(aspect))
                item[list: .voices] = voices.map(group.voice)
                return item
            }
        }
    }

    /// Why each question and what answers it belong together, with the aspect that it is about.
    var reasons: [String] {
        collected.matches.compactMap { match in
            group.scan.aspect(id: match.question.aspectID).map { "\($0.title): \(reason(match, $0))" }
        }
    }

    /// A question, what answers it, and why the two belong together.
    private func match(_ match: CollectedVoices.Match, _ aspect: Aspect) -> View<VoiceMatchField> {
        var item = View<VoiceMatchField>(including: group.aspect(aspect))
        item[list: .question] = [group.voice(match.question)]
        item[list: .answer] = [group.voice(match.answer)]
        item[text: .reason] = reason(match, aspect)
        return item
    }

    private func reason(_ match: CollectedVoices.Match, _ aspect: Aspect) -> String {
        let names = [match.question, match.answer].map { group.round.named[SchoolCode.key($0.code)]?.name ?? $0.code }
        let values = [
            "asking": names[0], "telling": names[1], "aspect": aspect.title,
            "stage": match.answer.stage.map(String.init) ?? "",
        ]
        let fit = match.fit == nil ? "same" : "ahead"
        return strings("voices.reason.\(match.answer.kind.key).\(fit)", values)
    }

    private func card(_ voice: Voice, _ aspect: Aspect) -> View<VoiceCardField> {
        var item = View<VoiceCardField>(including: group.voice(voice))
        item[text: .aspect] = aspect.title
        item[flag: .isQuestion] = voice.kind == .question
        return item
    }
}
