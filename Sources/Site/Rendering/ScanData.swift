import ScanModel

/// What the script of a scan page needs, as JSON in the page: ids, limits and words. No answers, no markup.
struct ScanData {
    let context: PageContext
    let scan: Scan
    let roles: [String]

    /// JSON that may stand inside a `script` element: `<`, `>` and `&` are written as escapes.
    var html: String {
        var escaped = ""
        for scalar in String(decoding: JSONWriter.write(json), as: UTF8.self).unicodeScalars {
            switch scalar {
            case "<": escaped += "\\u003c"
            case ">": escaped += "\\u003e"
            case "&": escaped += "\\u0026"
            case "\u{2028}": escaped += "\\u2028"
            case "\u{2029}": escaped += "\\u2029"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private var json: JSONValue {
        [
            "format": .string(ScanResult.format),
            "formatVersion": .number(ScanResult.formatVersion),
            "scan": [
                "id": .string(scan.id), "version": .string(scan.version), "digest": .string(scan.digest),
                "title": .string(scan.title), "sector": .string(scan.sector.rawValue),
            ],
            "themes": .array(scan.themes.map { ["id": .string($0.id), "title": .string($0.title)] }),
            "stages": .array(scan.stages.map(JSONValue.string)),
            "aspects": .array(scan.themes.flatMap { theme in theme.aspects.map { aspect($0, in: theme) } }),
            "schools": .array(
                context.site.register.schools(sector: scan.sector).map { school in
                    ["code": .string(school.code), "name": .string(school.name), "place": .string(school.place)]
                }
            ),
            "limits": [
                "bytes": .number(ResultLimits.json.bytes), "depth": .number(ResultLimits.json.depth),
                "attention": .number(ResultLimits.attention), "what": .number(ResultLimits.what),
                "who": .number(ResultLimits.who), "when": .number(ResultLimits.when),
                "nextSteps": .number(ResultLimits.nextSteps), "respondents": .number(ResultLimits.respondents),
                "respondent": .number(ResultLimits.respondent), "answers": .number(ResultLimits.answers),
                "schoolName": .number(ResultLimits.schoolName),
            ],
            "reportStyle": [
                "text": .string(String(decoding: context.site.theme.reportStyle, as: UTF8.self)),
                "hash": .string(Fingerprint.integrity(of: context.site.theme.reportStyle)),
            ],
            "strings": .object(
                context.strings.below("scan").map { JSONMember($0.key, .string($0.text)) }
            ),
        ]
    }

    private func aspect(_ aspect: Aspect, in theme: ScanModel.Theme) -> JSONValue {
        [
            "id": .string(aspect.id), "title": .string(aspect.title), "theme": .string(theme.id),
            "renamedFrom": .array(aspect.renamedFrom.map(JSONValue.string)),
        ]
    }
}
