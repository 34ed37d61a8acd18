/// What should have stood where something else does. Its Dutch is `wording`.
package enum Expectation: Sendable, Hashable, Codable {
    // Of any YAML
    case oneOf([String])
    case oneLine
    case text
    case flag
    case wholeNumber
    case date
    /// `example` is what stands there now, to be written as a list.
    case list(example: String?)
    /// A list with dashes; `example` is its first item.
    case dashedList(example: String)
    case listOfTexts
    case anyList
    case commas
    case mapping
    case webAddress

    // Of pages
    case postDate
    case formerPath

    // Of scans
    case scanID
    case scanVersion
    /// `limit` in characters.
    case shortVersion(limit: Int)
    case identifier
    case sector
    case stageNames
    case severalStages
    case oecdDimension

    // Of `site.yaml`
    case baseURL
    case editURL
    case publisher
    case schoolYear
    case pageFile

    // Of `theme.yaml`
    case colorName
    case colorNames
    case contrastRatio
    case contrastMinimum
    case browserVersion
}
