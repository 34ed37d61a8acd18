import Content
import Diagnosis

/// The oldest versions in which a theme works, as `theme.yaml` says it:
///
/// ```yaml
/// browsers: {chrome: "102", firefox: "115", safari: "15.4"}
/// ```
struct BrowserFloor: Sendable {
    let versions: [Browser: BrowserVersion]

    init(_ versions: [Browser: BrowserVersion]) {
        self.versions = versions
    }

    /// Nil when the theme has no `browsers`. All three have to be there: without one, all
    /// its versions would be promised.
    init?(_ fields: inout YAMLFields) {
        guard var entry = fields.fields("browsers") else { return nil }
        var versions: [Browser: BrowserVersion] = [:]
        for browser in Browser.allCases {
            guard let found = entry.located(browser.rawValue) else {
                _ = entry.requiredText(browser.rawValue, expected: .browserVersion)
                continue
            }
            versions[browser] = BrowserVersion(found.value)
            if versions[browser] == nil { entry.invalid(browser.rawValue, found, expected: .browserVersion) }
        }
        fields.adopt(entry.finish())
        self.versions = versions
    }

    /// The versions by the names of browsers, for a sentence.
    var named: [String: String] {
        Dictionary(uniqueKeysWithValues: versions.map { ($0.key.rawValue, $0.value.description) })
    }

    /// The browsers of this floor that are too old for a feature.
    func lacks(_ feature: WebFeature) -> [BrowserNeed] {
        Browser.allCases.compactMap { browser in
            guard let promised = versions[browser] else { return nil }
            let needed = feature.since(browser)
            if let needed, needed <= promised { return nil }
            return BrowserNeed(browser: browser, promised: promised, needed: needed)
        }
    }

    /// What a file uses and browsers of this floor lack: each feature where it stands first.
    func problems(_ uses: [FeatureUse], in file: SourceFile) -> [Diagnostic] {
        var named: Set<String> = []
        return uses.compactMap { use in
            let needs = lacks(use.feature)
            guard !needs.isEmpty, named.insert(use.feature.name).inserted else { return nil }
            let place = file.place(of: use.range)
            return file.diagnostic(
                .theme(.tooNew(use.feature.name, needs)),
                line: place.line,
                column: place.column,
                length: use.range.count
            )
        }
    }
}

/// A feature in a script or style, and where.
struct FeatureUse: Sendable {
    let feature: WebFeature
    let range: Range<Int>
}
