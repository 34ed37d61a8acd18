import Diagnosis
import Files
import Markdown
import ScanModel

/// Reads a scan definition out of a Markdown tree, and complains about everything an editor has to mend.
///
/// Level-2 headings are topics, level-3 headings aspects; under an aspect stand its guiding question, the ordered list
/// of stage texts, and parts with a level-4 heading.
struct ScanReader {
    let file: SourceFile
    let frontMatter: FrontMatter
    let fields: FrontMatter.ScanFields
    let document: MarkdownDocument
    let rewrite: @Sendable (Link) -> String?
    let imageSize: @Sendable (Link) -> ImageSize?

    private(set) var diagnostics: [Diagnostic] = []
    /// Whether a topic or an aspect was left out for want of a name.
    private var isIncomplete = false

    init(
        file: SourceFile,
        frontMatter: FrontMatter,
        fields: FrontMatter.ScanFields,
        document: MarkdownDocument,
        rewrite: @escaping @Sendable (Link) -> String?,
        imageSize: @escaping @Sendable (Link) -> ImageSize?
    ) {
        self.file = file
        self.frontMatter = frontMatter
        self.fields = fields
        self.document = document
        self.rewrite = rewrite
        self.imageSize = imageSize
    }

    /// - Returns: the scan; `nil` when the front matter lacks what a scan needs. Look at `diagnostics` in both cases.
    mutating func read() -> ScanDocument? {
        let sector = readSector()
        let blocks = Array(document.children())
        let headings = Dictionary(
            document.headings.map { ($0.node, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let parts = ScanOutline.split(blocks, headings: headings)
        var topics: [Topic] = []
        var texts: [ScanDocument.TopicTexts] = []
        for part in parts.topics {
            guard let id = checkedID(part.heading) else { continue }
            var aspects: [Aspect] = []
            var aspectTexts: [ScanDocument.AspectTexts] = []
            for aspectPart in part.aspects {
                guard let aspectID = checkedID(aspectPart.heading) else { continue }
                var reader = AspectReader(
                    file: file,
                    stages: fields.stages,
                    document: document,
                    rewrite: rewrite,
                    imageSize: imageSize,
                    part: aspectPart,
                    isEarlier: RelativePath.folder(of: file.path) == ScanEditions.earlierFolder
                )
                let (aspect, text) = reader.read(id: aspectID)
                diagnostics += reader.diagnostics
                aspects.append(aspect)
                aspectTexts.append(text)
            }
            if part.aspects.isEmpty {
                diagnostics.append(
                    file.diagnostic(.scan(.emptyTopic(title: part.heading.text)), at: part.heading.range)
                )
            }
            topics.append(Topic(id: id, title: part.heading.text, aspects: aspects))
            texts.append(.init(introductionHTML: html(part.introduction), aspects: aspectTexts))
        }
        if parts.topics.isEmpty { diagnostics.append(file.diagnostic(.scan(.noTopics), line: 1, column: 1)) }
        guard let sector, !fields.id.isEmpty else { return nil }
        var scan = Scan(
            id: fields.id,
            title: frontMatter.title,
            sector: sector,
            version: fields.version,
            stages: fields.stages,
            topics: topics,
            digest: ""
        )
        scan.digest = Fingerprint.of(scan.canonicalText)
        return ScanDocument(
            isIncomplete: isIncomplete,
            scan: scan,
            introductionHTML: html(parts.introduction),
            topics: texts
        )
    }

    private mutating func readSector() -> Sector? {
        guard let found = fields.sector else { return nil }
        if let sector = Sector(rawValue: found.value) { return sector }
        diagnostics.append(
            file.diagnostic(
                .yaml(.invalidValue(found.value, key: "sector", expected: .sector, nearest: nil)),
                line: found.line,
                column: found.column,
                length: found.value.utf8.count
            )
        )
        return nil
    }

    private mutating func checkedID(_ heading: Heading) -> String? {
        guard heading.hasExplicitID else {
            isIncomplete = true
            if let problem = missingID(heading) { diagnostics.append(problem) }
            return nil
        }
        if FormIDs.isReserved(heading.id) {
            let fact = ScanFact.reservedID(heading.id, proposal: "onze-\(heading.id)")
            diagnostics.append(file.diagnostic(.scan(fact), at: heading.range))
            return nil
        }
        return heading.id
    }

    /// Nothing when the braces behind the heading have their own message.
    private func missingID(_ heading: Heading) -> Diagnostic? {
        let isMalformed = document.issues.contains { issue in
            guard case .malformedAttributes = issue.kind else { return false }
            return issue.range.start.line == heading.range.start.line
        }
        if isMalformed { return nil }
        if AspectReader.sectionNames.contains(heading.text) {
            return file.diagnostic(.scan(.partAsAspect(title: heading.text)), at: heading.range)
        }
        let proposal = HeadingProposal.id(heading.text, otherwise: heading.id)
        return file.diagnostic(.scan(.missingID(title: heading.text, proposal: proposal)), at: heading.range)
    }

    private func html(_ nodes: [NodeID]) -> [UInt8] {
        document.html(of: nodes, rewrite: rewrite, imageSize: imageSize)
    }
}
