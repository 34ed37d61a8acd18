/// About the files of a theme.
package enum ThemeFact: DiagnosticFact {
    /// `folder` as `extends` names it; `limit` is how many themes may stand behind each other.
    case base(ThemeBaseProblem, folder: String, limit: Int)
    /// A word that the theme does not use.
    case unknownWord(String, nearest: String?)
    /// A word that `strings.yaml` does not have.
    case missingWord(String)
    /// A token that the theme does not use, with its dashes.
    case unknownToken(String, nearest: String?)
    case tokens(TokenProblem, text: String)
    /// The value of this token is no plain colour.
    case unreadableColor(token: String, value: String)
    /// No token has this name.
    case unknownColor(String, nearest: String?)
    case contrast(PoorContrast)
    case missingFile(String)
    case template(TemplateProblem)
    /// `in` is the template that is being filled in, when it is a mistake there and not elsewhere.
    case field(FieldProblem, in: String?)
    case script(ScriptFact)
    /// Something that browsers of the theme's promise do not have yet, as it is written there.
    case tooNew(String, [BrowserNeed])
    /// Text that would be put on the page as HTML.
    case unescaped(String)
    /// Text that cannot stand inside a page.
    case notInline(String)

    /// What a `tokens.css` cannot be read by.
    package enum TokenProblem: String, Sendable, Hashable, Codable {
        case semicolon, brace, declaration, rule
    }

    package var record: DiagnosticRecord {
        switch self {
        case .base(let problem, let folder, let limit):
            .init(.themeExtends, ["reason": problem.rawValue, "folder": folder, "limit": String(limit)])
        case .unknownWord(let word, let nearest): .init(.themeWordUnknown, ["word": word, "nearest": nearest])
        case .missingWord(let word): .init(.themeFileMissing, ["word": word])
        case .unknownToken(let name, let nearest):
            .init(.themeToken, ["reason": "unknown", "text": name, "nearest": nearest])
        case .tokens(let problem, let text): .init(.themeToken, ["reason": problem.rawValue, "text": text])
        case .unreadableColor(let token, let value): .init(.themeColor, ["token": token, "value": value])
        case .unknownColor(let name, let nearest): .init(.themeColor, ["name": name, "nearest": nearest])
        case .contrast(let found): .init(.themeContrast, found.parameters)
        case .missingFile(let name): .init(.themeFileMissing, ["name": name])
        case .template(let problem): .init(.themeTemplate, problem.parameters)
        case .field(let problem, let template):
            .init(.themeField, problem.parameters.merging(["template": template]) { own, _ in own })
        case .script(let fact): .init(.themeScript, fact.parameters)
        case .tooNew(let name, let needs):
            .init(
                .themeTooNew,
                needs.reduce(into: ["name": name]) { $0[$1.browser.rawValue] = $1.needed?.description ?? "none" }
            )
        case .unescaped(let name): .init(.themeUnescaped, ["name": name])
        case .notInline(let text): .init(.themeNotInline, ["text": text])
        }
    }
}

/// Why a theme cannot be extended.
package enum ThemeBaseProblem: String, Error, Hashable, Codable {
    case absolute, missing, noTheme, cycle, tooDeep
}

/// Two colours that differ too little. Names have their dashes.
package struct PoorContrast: Sendable, Hashable, Codable {
    /// Another colour with which it would do.
    package struct Proposal: Sendable, Hashable, Codable {
        /// As CSS has it: `#767676`.
        package var color: String
        package var isDarker: Bool

        package init(color: String, isDarker: Bool) {
            self.color = color
            self.isDarker = isDarker
        }
    }

    package var color: String
    package var background: String
    /// The one of the two that is the easiest to change, or the token that it points at.
    package var token: String
    package var isInTheDark: Bool
    /// So many other pairs with that token differ too little as well.
    package var others: Int
    /// Ratios, from 1 to 21.
    package var measured: Double
    package var needed: Double
    package var proposal: Proposal?

    package init(
        color: String,
        background: String,
        token: String,
        isInTheDark: Bool,
        others: Int,
        measured: Double,
        needed: Double,
        proposal: Proposal?
    ) {
        self.color = color
        self.background = background
        self.token = token
        self.isInTheDark = isInTheDark
        self.others = others
        self.measured = measured
        self.needed = needed
        self.proposal = proposal
    }

    var parameters: [String: String?] {
        [
            "color": color, "background": background, "token": token, "scheme": isInTheDark ? "dark" : "light",
            "others": String(others), "measured": String(measured), "needed": String(needed),
            "suggestion": proposal?.color, "direction": proposal.map { $0.isDarker ? "darker" : "lighter" },
        ]
    }
}

/// What is wrong with a template.
package enum TemplateProblem: Sendable, Hashable, Codable {
    /// It puts in another that is not there.
    case unknownPart(String, nearest: String?)
    /// It takes nobody's place, and no other puts it in.
    case unused(nearest: String?)
    case unfinishedName
    case wrongSectionEnd
    case openSection
    /// What Mustache can and themes may not, as it stands there.
    case unsupported(String)

    var parameters: [String: String?] {
        switch self {
        case .unknownPart(let name, let nearest): ["reason": "unknownPart", "name": name, "nearest": nearest]
        case .unused(let nearest): ["reason": "unusedTemplate", "nearest": nearest]
        case .unfinishedName: ["reason": "unfinishedName"]
        case .wrongSectionEnd: ["reason": "sectionCloseNameIncorrect"]
        case .openSection: ["reason": "expectedSectionEnd"]
        case .unsupported(let text): ["reason": "unsupported", "text": text]
        }
    }
}
