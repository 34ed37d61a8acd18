import ScanModel
import Themes

/// One aspect of a group in words: how many schools stand where, the median and the range. Never an average.
struct AspectWords {
    let counts: AspectPicture
    let strings: Strings

    /// "3 in fase 1, 5 in fase 2. Midden: fase 2. Spreiding: van fase 1 tot en met 2."
    var sentence: String {
        if counts.isMerged { return mergedSentence }
        guard let median, let range = counts.range else { return strings("group.noAnswers") }
        let parts = perStep(counts.stageCounts, "group.count")
        let spread =
            range.width == 0
            ? strings("group.rangeOne", ["min": String(range.lowest)])
            : strings("group.range", ["min": String(range.lowest), "max": String(range.highest)])
        return strings(
            "group.sentence",
            ["counts": parts.joined(separator: ", "), "median": median, "range": spread]
        )
    }

    /// "6 in fase 1–2. Hier staan steeds twee fasen samen …"
    private var mergedSentence: String {
        let parts = perStep(counts.stageCounts, "group.count")
        let sentence = parts.isEmpty ? strings("group.noAnswers") : parts.joined(separator: ", ") + "."
        return "\(sentence) \(strings("group.merged"))"
    }

    /// "3 in fase 1": a part for every step with schools.
    private func perStep(_ numbers: [Int], _ key: String) -> [String] {
        zip(counts.steps, numbers).filter { $1 > 0 }.map { step, count in
            strings(key, ["n": String(count), "stage": strings.stages(step)])
        }
    }

    var view: View<AspectWordsField> {
        var view = View<AspectWordsField>()
        view[text: .sentence] = sentence
        view[text: .others] = others
        view[text: .ambition] = ambition
        view[text: .marks] = marks
        return view
    }

    var median: String? {
        if counts.isMerged { return middleAndRange }
        return counts.median.map { median in
            median.isBetween
                ? strings("group.medianBetween", ["lower": String(median.lower), "upper": String(median.upper)])
                : strings("group.medianStage", ["stage": String(median.lower)])
        }
    }

    /// The schools that chose no stage.
    var others: String? {
        if counts.isMerged { return list([("group.noStageCount", counts.notDiscussed)]) }
        return list([
            ("group.unknownCount", counts.unknown), ("group.notApplicableCount", counts.notApplicable),
            ("group.notDiscussedCount", counts.notDiscussed),
        ])
    }

    /// "Ambitie: 3 naar fase 3, 2 naar fase 4. 4 willen verder."
    var ambition: String? {
        let parts = perStep(counts.targetCounts, "group.ambitionCount")
        guard !parts.isEmpty else { return nil }
        let sentence = strings("group.ambition", ["counts": parts.joined(separator: ", ")])
        return counts.needCount == 0 ? sentence : sentence + " " + strings.counted("group.needCount", counts.needCount)
    }

    /// "2 (1–4)", "2 à 3 (1–4)": for a narrow cell below a key.
    var middleAndRange: String? {
        if counts.isMerged {
            let used = zip(counts.steps, counts.stageCounts).filter { $1 > 0 }.map { strings.stages($0.0) }
            return used.isEmpty ? nil : used.joined(separator: ", ")
        }
        guard let median = counts.median, let range = counts.range else { return nil }
        let middle =
            median.isBetween
            ? strings("group.overview.between", ["lower": String(median.lower), "upper": String(median.upper)])
            : String(median.lower)
        return strings(
            range.width == 0 ? "group.overview.besideOne" : "group.overview.beside",
            ["median": middle, "min": String(range.lowest), "max": String(range.highest)]
        )
    }

    /// Priorities and offers.
    var marks: String? {
        list([("group.priorityCount", counts.priorityCount), ("group.offerCount", counts.offerCount)])
    }

    private func list(_ entries: [(key: String, count: Int)]) -> String? {
        let parts = entries.filter { $0.count > 0 }.map { entry in
            // "1 weet", "2 weten": a text for one where the verb changes.
            let one = entry.key + "One"
            let key = entry.count == 1 && strings.has(one) ? one : entry.key
            return strings(key, ["n": String(entry.count)])
        }
        guard let first = parts.first else { return nil }
        let sentence = ([first] + parts.dropFirst()).joined(separator: ", ") + "."
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }
}
