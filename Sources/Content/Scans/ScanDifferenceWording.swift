import Diagnosis
import ScanModel

extension ScanDifference.Refusal {
    /// For the command line.
    package var message: String {
        switch self {
        case .unreadable:
            "fout: een van de twee bestanden is geen scan die te lezen is. Verbeter eerst wat hierboven staat."
        case .noScan(let path):
            "fout: ‘\(path)’ is geen scan. Geef een bestand met bovenaan ‘type: scan’, zoals content/scans/po.md."
        case .otherScan(let old, let new):
            "fout: dit zijn twee verschillende scans (id ‘\(old)’ en ‘\(new)’). "
                + "Een nieuwe versie houdt het id van de oude; alleen version gaat omhoog."
        case .system(let error): FolderWording.system(error)
        }
    }
}

extension ScanDifference {
    /// What changed, without a line break at the end.
    package var text: String {
        var lines = ["\(later.title): van versie \(earlier.version) naar \(later.version)", ""]
        lines += section("Blijft te vergelijken", changes.comparable.count, changes.comparable.compactMap(remark))
        lines += section("Niet meer te vergelijken", changes.changed.count, changes.changed.map(changed))
        lines += section("Nieuw", changes.new.count, changes.new.map(Self.name))
        lines += section("Niet meer gevraagd", changes.gone.count, changes.gone.map(Self.name))
        if !changes.hasSameStageCount {
            lines.append("Het aantal fasen is anders: van \(earlier.stages.count) naar \(later.stages.count).")
        }
        for topic in changes.renamedTopics { lines.append("Thema ‘\(topic.to)’ heette ‘\(topic.from)’.") }
        lines += introductions
        for stage in changes.renamedStages {
            lines.append("Fase \(stage) heet nu ‘\(later.stages[stage - 1])’; het was ‘\(earlier.stages[stage - 1])’.")
        }
        return (lines + ["", "Wat er met eerdere resultaten gebeurt:"] + consequences.map { "- " + $0 })
            .joined(separator: "\n")
    }

    /// Texts that stand around the questions.
    private var introductions: [String] {
        (hasOtherIntroduction ? ["De inleiding van de scan is anders."] : [])
            + topicsIntroducedOtherwise.map { "De toelichting bij thema ‘\($0)’ is anders." }
    }

    private func section(_ title: String, _ count: Int, _ items: [String]) -> [String] {
        ["\(title): \(count == 1 ? "1 aspect" : "\(count) aspecten")"] + items.map { "- " + $0 }
    }

    private static func name(_ aspect: Aspect) -> String { "\(aspect.title) (\(aspect.id))" }

    /// What is worth knowing of an aspect that can be compared; nil when nothing changed.
    private func remark(_ kept: ScanChanges.Kept) -> String? {
        let remarks = notes(kept)
        return remarks.isEmpty ? nil : "\(Self.name(kept.aspect)): \(remarks.joined(separator: "; "))"
    }

    private func changed(_ kept: ScanChanges.Kept) -> String {
        let stages = kept.changedStages.map(String.init)
        let text =
            stages.count == 1
            ? "de tekst van fase \(stages[0]) is anders"
            : "de teksten van fase \(stages.dropLast().joined(separator: ", ")) en \(stages.last ?? "") zijn anders"
        return "\(Self.name(kept.aspect)): \(([text] + notes(kept)).joined(separator: "; "))"
    }

    private func notes(_ kept: ScanChanges.Kept) -> [String] {
        var notes: [String] = []
        if kept.earlierID != kept.aspect.id { notes.append("heette ‘\(kept.earlierID)’ (renamed-from)") }
        if let title = kept.earlierTitle { notes.append("de titel was ‘\(title)’") }
        if let move = kept.move { notes.append("verplaatst van ‘\(move.from)’ naar ‘\(move.to)’") }
        if kept.hasOtherTexts { notes.append("vragen of ideeën zijn anders") }
        if kept.hasOtherStories { notes.append("de verhalen om te ijken zijn anders") }
        if kept.hasOtherSafeguards { notes.append("de waarborgen zijn anders") }
        if kept.hasOtherDimensions { notes.append("de OESO-dimensies zijn anders") }
        if hasOtherReading(kept) { notes.append("‘Verder lezen’ is anders") }
        return notes
    }

    private var consequences: [String] {
        var lines: [String] = []
        if hasSameStageTexts {
            lines.append("De teksten van de fasen zijn gelijk: eerdere resultaten tellen gewoon mee.")
        } else if changes.isComparable {
            lines.append(
                "Het versienummer is gelijk: eerdere resultaten tellen mee alsof er niets veranderde. "
                    + "Betekenen de fasen niet meer hetzelfde? Geef dan een nieuwe version."
            )
        } else {
            lines.append("Eerdere resultaten krijgen hun eigen groepsbeeld en tellen niet mee met de nieuwe versie.")
            lines.append(
                "Zet het oude bestand in content/scans/eerder/. Dan blijven de groepsbeelden van eerdere jaren staan, "
                    + "en vergelijkt Rondes de aspecten die gelijk bleven."
            )
        }
        if !changes.gone.isEmpty {
            lines.append(
                "Antwoorden op wat niet meer gevraagd wordt, blijven in het bestand van de school. "
                    + "Is een aspect alleen anders genoemd? Geef het dan renamed-from met het oude id."
            )
        }
        return lines
    }
}
