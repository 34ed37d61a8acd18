import Diagnosis
import Testing

@testable import Content

/// Wordings of questions and stages that make it hard to choose, and those that do not.
@Suite struct ScanWordingTests {
    private let check = ScanWordingCheck(aspect: "Visie")

    @Test(arguments: [
        ("Waarom leiden jullie op?", nil), ("Wat gebeurt er met twijfels en fouten?", nil),
        ("Wie doet wat en wanneer?", nil), ("Vertel eens.", "no-question-mark"),
        ("Waarom? En hoe?", "several-questions"), ("Hoeveel tijd is er, en hoe weet je dat?", "several-questions"),
    ])
    func questions(text: String, fact: String?) {
        #expect(check.question(text)?.record.parameters["fact"] == fact)
    }

    @Test(arguments: [
        ("Een collega neemt de groep over, en er is een rustige plek.", nil),
        ("Ook lastige onderwerpen komen op tafel.", nil), ("We plannen, doen en kijken terug.", nil),
        ("Het opleiden én de school veranderen.", nil), ("De scanner staat in de hal. We faseren niets.", nil),
        ("We zien het. Daarnaast hangt het er.", "two-things"), ("Het team ziet het, en ook de pabo.", "two-things"),
        ("Er is één plek, én nieuwe begeleiders beginnen daar.", "two-things"),
        ("We kiezen een doel, en we kijken terug.", "two-things"),
        ("We bespraken de scan met een school.", "speaks-of-scan"), ("Wie in fase 3 is, helpt.", "speaks-of-scan"),
    ])
    func stages(text: String, fact: String?) {
        #expect(check.stage(text)?.record.parameters["fact"] == fact)
    }
}
