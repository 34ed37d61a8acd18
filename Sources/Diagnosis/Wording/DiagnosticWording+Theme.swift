extension ThemeFact {
    package var wording: DiagnosticWording {
        switch self {
        case .base(let problem, let folder, let limit): problem.wording(folder, limit: limit)
        case .unknownWord(let word, let nearest):
            .init(
                "Dit thema gebruikt het woord ‘\(word)’ nergens.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Neem een woord over uit strings.yaml van het thema dat dit thema aanvult."
                )
            )
        case .missingWord(let word):
            .init("Het woord ‘\(word)’ staat niet in strings.yaml.", "Voeg het daar toe, of verbeter de naam.")
        case .unknownToken(let name, let nearest):
            .init(
                "Dit thema gebruikt het token ‘\(name)’ nergens.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Neem een naam over uit tokens.css van het thema dat dit thema aanvult."
                )
            )
        case .tokens(let problem, let text): problem.wording(text)
        case .unreadableColor(let token, let value):
            .init(
                "De kleur van ‘\(token)’ is niet te lezen: \(value).",
                "Schrijf een kleur als #12436d of als rgb(18, 67, 109)."
            )
        case .unknownColor(let name, let nearest):
            .init(
                "Het thema heeft geen kleur ‘\(name)’.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Gebruik een naam uit tokens.css, zonder de streepjes ervoor."
                )
            )
        case .contrast(let found): found.wording
        case .tooNew(let name, let needs):
            .init(
                "‘\(name)’ kan pas in \(needs.map(\.wording).joined(separator: ", "))."
                    + " In theme.yaml belooft het thema \(needs.map(\.promise).joined(separator: ", ")).",
                "Schrijf het anders, zet een stijl in ‘@supports’, vraag in een script eerst of de browser het kent,"
                    + " of verhoog de versie bij ‘browsers’."
            )
        case .missingFile(let name):
            .init(
                "In het thema ontbreekt ‘\(name)’.",
                "Zet het bestand terug, of kies met --theme een volledig thema."
            )
        case .template(let problem): problem.wording
        case .field(let problem, let template): problem.wording(in: template)
        case .script(let fact): fact.wording
        case .unescaped(let name):
            .init(
                "‘{{{\(name)}}}’ zet tekst zonder bescherming op de pagina.",
                "Gebruik {{\(name)}}. Drie accolades zijn er alleen voor namen die op HTML eindigen."
            )
        case .notInline(let text):
            .init(
                "‘\(text)’ kan hier niet staan: dit bestand komt ook midden in een pagina.",
                "Schrijf het anders; ook in commentaar."
            )
        }
    }
}

extension ThemeBaseProblem {
    fileprivate func wording(_ folder: String, limit: Int) -> DiagnosticWording {
        switch self {
        case .absolute:
            .init(
                "‘\(folder)’ wijst vanaf de bovenste map van deze computer.",
                "Schrijf het vanaf deze map: ../standaard."
            )
        case .noTheme:
            .init(
                "De map ‘\(folder)’ is geen thema: er staat geen theme.yaml in.",
                "Wijs de map aan waar theme.yaml in staat, zoals ../standaard."
            )
        case .cycle:
            .init("Dit thema vult via ‘\(folder)’ zichzelf aan.", "Laat ‘extends’ wijzen naar een ander thema.")
        case .tooDeep:
            .init(
                "Hier staan meer dan \(limit) thema's achter elkaar.",
                "Laat dit thema het standaardthema direct aanvullen: extends: ../standaard."
            )
        case .missing:
            .init(
                "De map ‘\(folder)’ met het thema dat dit thema aanvult, is er niet.",
                "Schrijf het pad vanaf deze map: ../standaard is de map ‘standaard’ ernaast."
            )
        }
    }
}

extension ThemeFact.TokenProblem {
    fileprivate func wording(_ text: String) -> DiagnosticWording {
        switch self {
        case .semicolon: .init("Achter ‘\(text)’ ontbreekt een puntkomma.", "Zet er een ; achter.")
        case .brace: .init("Een accolade wordt niet gesloten.", "Zet aan het eind het teken } erbij.")
        case .declaration:
            .init("‘\(text)’ is geen token.", "Schrijf ‘--naam: waarde;’. Andere eigenschappen horen in style.css.")
        case .rule:
            .init(
                "‘\(text)’ kan niet in tokens.css.",
                "Zet tokens in :root { … }, en die voor het donker in @media (prefers-color-scheme: dark) { :root { … } }."
            )
        }
    }
}

extension PoorContrast {
    fileprivate var wording: DiagnosticWording {
        let source = token == color || token == background ? "" : " De kleur komt van ‘\(token)’."
        let pairs = DiagnosticWording.counted(others, "ander paar", "andere paren")
        return .init(
            "Te weinig contrast \(isInTheDark ? "in het donker" : "in het licht"): ‘\(color)’ op ‘\(background)’ is "
                + "\(Self.ratio(measured)), nodig is \(Self.ratio(needed)).\(source)"
                + (others == 0 ? "" : " Ook bij \(pairs) is het te weinig."),
            proposal.map { "Maak ‘\(token)’ \($0.isDarker ? "donkerder" : "lichter"): \($0.color) is genoeg." }
                ?? "Met ‘\(token)’ alleen lukt het niet. Verander ook de kleur waar die bij hoort."
        )
    }

    /// "4,5:1".
    private static func ratio(_ value: Double) -> String {
        let text = String(value)
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text.replacing(".", with: ",")) + ":1"
    }
}

extension TemplateProblem {
    fileprivate var wording: DiagnosticWording {
        switch self {
        case .unknownPart(let name, let nearest):
            .init(
                "Het sjabloon ‘\(name)’ bestaat niet.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Noem een bestand uit de map templates, zonder ‘.mustache’."
                )
            )
        case .unused(let nearest):
            .init(
                "Dit sjabloon vervangt er geen, en geen ander sjabloon noemt het.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Geef het de naam van een sjabloon van het thema dat dit thema aanvult."
                )
            )
        case .unfinishedName:
            Self.unreadable("een naam tussen accolades wordt niet gesloten", "Sluit {{ met }}, en {{{ met }}}.")
        case .wrongSectionEnd:
            Self.unreadable(
                "een deel sluit met een andere naam dan waarmee het begint",
                "Geef {{#…}} en {{/…}} dezelfde naam."
            )
        case .openSection:
            Self.unreadable("een deel wordt niet gesloten", "Geef elke {{#…}} een {{/…}} met dezelfde naam.")
        case .unsupported(let text):
            .init(
                "‘\(text)’ kan in een thema niet.",
                "Gebruik {{naam}}, {{#naam}}…{{/naam}}, {{^naam}}…{{/naam}} en {{>sjabloon}}."
            )
        }
    }

    private static func unreadable(_ reason: String, _ remedy: String) -> DiagnosticWording {
        .init("Dit sjabloon is niet te lezen: \(reason).", remedy)
    }
}

extension Browser {
    fileprivate var name: String {
        switch self {
        case .chrome: "Chrome"
        case .firefox: "Firefox"
        case .safari: "Safari"
        }
    }
}

extension BrowserNeed {
    fileprivate var wording: String {
        needed.map { "\(browser.name) \($0)" } ?? "een latere versie van \(browser.name)"
    }
    fileprivate var promise: String { "\(browser.name) \(promised)" }
}
