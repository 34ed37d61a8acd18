import Content
import Diagnosis
import Files
import Groups
import Markdown
import ScanModel

/// The results of a content folder, with the scans and the register that they are judged by: what the office keeps.
package struct ResultArchive: Sendable {
    /// The content folder as it was given.
    let root: String
    let editions: ScanEditions
    let register: SchoolRegister
    /// The school years of `site.yaml`.
    let schoolYears: [String]
    /// What the result files are, judged as a build judges them.
    let folder: ResultFolder
    /// Links in the content folder that are followed.
    private let followedLinks: Set<String>
    /// What is wrong with the scans and the register, so that results may be judged wrongly.
    package let diagnostics: [Diagnostic]

    /// Reads a content folder; the theme plays no part.
    package static func read(
        _ content: String,
        includesDrafts: Bool = false
    ) async throws(OfficeFailure) -> ResultArchive {
        let files: ContentFolder
        do throws(FileSystemError) {
            files = try await ContentFolder.read(RelativePath.withoutEnd(content))
        } catch {
            throw .system(error)
        }
        return await ResultArchive(files, includesDrafts: includesDrafts)
    }

    private init(_ files: ContentFolder, includesDrafts: Bool) async {
        let parser = PageParser(options: .site)
        let parsed = await concurrentMap(files.pages) { parser.parse($0) }
        let wanted = parsed.compactMap(\.0).filter { includesDrafts || !$0.frontMatter.isDraft }
        let (pages, earlier) = ScanEditions.split(wanted)
        editions = ScanEditions(pages: pages.inReadingOrder, earlier: earlier)
        // A page that cannot be read may be a scan.
        var problems = parsed.filter { $0.0 == nil || $0.0?.frontMatter.scan != nil }.flatMap(\.1)
            .filter { $0.severity == .error }
        if let file = files.register {
            let (register, rows) = SchoolRegister.read(file.bytes)
            self.register = register
            problems += rows.map { Diagnostic($0, in: file) }
        } else {
            register = SchoolRegister()
        }
        schoolYears = files.configuration.flatMap { SiteConfiguration.read($0).0 }?.schoolYears ?? []
        root = files.root
        followedLinks = files.followedLinks
        var folder = await ResultFolder.read(files.results, editions: editions, register: register)
        let prefix = "\(files.root)/\(ContentFolder.resultFolder)/"
        folder.diagnostics += files.diagnostics.filter { $0.code == .resultRefused && $0.file.hasPrefix(prefix) }
        self.folder = folder
        diagnostics = problems.sorted()
    }

    /// Whether results can be put in a folder of the content folder: it is there, or nothing is.
    func isUsable(_ folder: String) -> Bool {
        let path = "\(root)/\(folder)"
        return switch FileSystem.kind(of: path) {
        case .directory, .missing: true
        case .other: followedLinks.contains(folder) && FileSystem.isFolder(path)
        case .file: false
        }
    }

    /// All years there could be something to say about, newest first.
    var years: [String] {
        Set(folder.results.map(\.round) + register.years + schoolYears).sorted(by: >)
    }
}
