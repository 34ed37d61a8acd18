/// Every kind of complaint a build can make. The raw value is what `--json` prints and what the editors' manual lists.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // Files
    case unreadableFile = "file-unreadable"
    case fileTooLarge = "file-too-large"
    case invalidUTF8 = "file-invalid-utf8"
    case controlCharacter = "file-control-character"
    case missingSiteFile = "site-file-missing"
    case fileName = "file-name"
    case fileLink = "file-link"

    // Front matter and site.yaml
    case frontMatterMissing = "front-matter-missing"
    case frontMatterUnclosed = "front-matter-unclosed"
    case yamlSyntax = "yaml-syntax"
    case yamlAnchor = "yaml-anchor"
    case unknownKey = "key-unknown"
    case missingKey = "key-missing"
    case wrongType = "key-wrong-type"
    case invalidValue = "key-invalid-value"
    case curlyQuotes = "key-curly-quotes"
    case cutOffValue = "key-cut-off"

    // Markdown
    case rawHTML = "markdown-raw-html"
    case disallowedURL = "markdown-url"
    case emptyLinkText = "markdown-link-text"
    case missingAltText = "markdown-image-text"
    case malformedAttributes = "markdown-attributes"
    case duplicateAnchor = "markdown-duplicate-id"
    case undefinedFootnote = "markdown-footnote-undefined"
    case unusedFootnote = "markdown-footnote-unused"
    case duplicateFootnote = "markdown-footnote-duplicate"
    case unknownCallout = "markdown-callout"
    case tableCellCount = "markdown-table-cells"
    case markWithoutSpace = "markdown-space"
    case unreadTable = "markdown-table-unread"
    case unreadLink = "markdown-link-unread"
    case unclosedCode = "markdown-code-unclosed"
    case headingLevel = "markdown-heading-level"
    case accidentalHeading = "markdown-heading-underline"
    case foreignMark = "markdown-dialect"
    case looseEmphasis = "markdown-emphasis"
    case undefinedReference = "markdown-reference"
    case footnoteLabel = "markdown-footnote-name"
    case comment = "markdown-comment"
    case tooManyMarkers = "markdown-too-deep"
    case tooManyImages = "markdown-too-many-images"
    case nestedBlankLines = "markdown-blank-lines"
    case paragraphTooLong = "markdown-paragraph-too-long"

    // Links and paths
    case deadLink = "link-dead-page"
    case deadAnchor = "link-dead-anchor"
    case missingImage = "link-missing-file"
    case absoluteLink = "link-absolute"
    case linkOutsideSite = "link-outside-site"
    case draftLink = "link-to-draft"
    case duplicateOutput = "path-duplicate"
    case aliasTaken = "alias-taken"
    case unknownAspect = "aspect-unknown"

    // Housekeeping
    case orphanPage = "page-orphan"
    case duplicateTitle = "title-duplicate"
    case unusedAsset = "asset-unused"
    case discouragedWord = "word-discouraged"
    case outdatedClaim = "claim-outdated"
    case wordList = "word-list"
    case starterText = "text-starter"

    // Scans
    case scanWithoutTopics = "scan-no-themes"
    case topicWithoutAspects = "scan-empty-theme"
    case scanMissingID = "scan-missing-id"
    case scanReservedID = "scan-reserved-id"
    case scanUnknownAttribute = "scan-attribute"
    case scanInvalidAttribute = "scan-attribute-value"
    case scanStageCount = "scan-stage-count"
    case scanMissingQuestion = "scan-no-question"
    case scanUnknownPart = "scan-unknown-part"
    case scanStepCount = "scan-step-count"
    case scanUnexpectedBlock = "scan-unexpected-block"
    case scanTextTooLong = "scan-text-too-long"
    case scanStory = "scan-story"
    case scanStoryLength = "scan-story-length"
    case scanWording = "scan-wording"
    case scanVanishedAspect = "scan-vanished-aspect"
    case duplicateScan = "scan-duplicate"

    // Register and results
    case registerHeader = "register-header"
    case registerRow = "register-row"
    case registerNearName = "register-near-name"
    case resultRefused = "result-refused"
    case resultMisplaced = "result-misplaced"
    case resultUnknownScan = "result-unknown-scan"
    case resultUnknownSchool = "result-unknown-school"
    case resultFuture = "result-future"

    // What schools are asked already
    case requirementList = "requirement-list"
    case requirementExpired = "requirement-expired"

    // Theme
    case themeExtends = "theme-extends"
    case themeWordUnknown = "theme-word-unknown"
    case themeToken = "theme-token"
    case themeColor = "theme-color"
    case themeContrast = "theme-contrast"
    case themeFileMissing = "theme-file-missing"
    case themeTemplate = "theme-template"
    case themeField = "theme-field"
    case themeUnescaped = "theme-unescaped"
    case themeNotInline = "theme-not-inline"
    case themeScript = "theme-script"
    case themeTooNew = "theme-too-new"

    /// How bad it is unless the caller says otherwise.
    package var severity: Diagnostic.Severity {
        switch self {
        case .controlCharacter, .fileLink, .curlyQuotes, .cutOffValue, .rawHTML, .missingAltText, .unusedFootnote,
            .tableCellCount, .markWithoutSpace, .unreadTable, .unreadLink, .unclosedCode, .headingLevel,
            .accidentalHeading, .foreignMark, .looseEmphasis, .undefinedReference, .comment, .orphanPage,
            .duplicateTitle, .unusedAsset, .discouragedWord, .outdatedClaim, .wordList, .starterText,
            .scanTextTooLong, .scanStoryLength, .scanWording, .scanVanishedAspect, .resultRefused, .resultMisplaced,
            .resultUnknownScan, .resultUnknownSchool, .resultFuture, .registerNearName, .requirementExpired:
            .warning
        case .unreadableFile, .fileTooLarge, .invalidUTF8, .missingSiteFile, .fileName, .frontMatterMissing,
            .frontMatterUnclosed, .yamlSyntax, .yamlAnchor, .unknownKey, .missingKey, .wrongType, .invalidValue,
            .disallowedURL, .emptyLinkText, .malformedAttributes, .duplicateAnchor, .undefinedFootnote,
            .duplicateFootnote, .footnoteLabel, .unknownCallout, .tooManyMarkers, .tooManyImages, .nestedBlankLines,
            .paragraphTooLong, .deadLink, .deadAnchor, .missingImage, .absoluteLink, .linkOutsideSite, .draftLink,
            .duplicateOutput, .aliasTaken, .unknownAspect, .scanWithoutTopics, .topicWithoutAspects, .scanMissingID,
            .scanReservedID, .scanUnknownAttribute, .scanInvalidAttribute, .scanStageCount, .scanMissingQuestion,
            .scanUnknownPart, .scanStepCount, .scanUnexpectedBlock, .scanStory, .duplicateScan, .registerHeader,
            .registerRow, .requirementList,
            .themeExtends, .themeWordUnknown, .themeToken, .themeColor, .themeContrast, .themeFileMissing,
            .themeTemplate, .themeField, .themeUnescaped, .themeNotInline, .themeScript, .themeTooNew:
            .error
        }
    }
}
