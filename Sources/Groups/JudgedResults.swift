import Content
import Diagnosis
import ScanModel

/// The results of a content folder, judged by its register and scans, and what a site may say of them.
package struct JudgedResults: Sendable {
    /// Of a closed edition the members of its group.
    package let register: SchoolRegister
    package let folder: ResultFolder
    package let comparison: SiteComparison
    /// Whom a closed edition is made for.
    package let group: LearningGroup?
    /// Of the register and of the results.
    package let diagnostics: [Diagnostic]

    /// All that the judgement depends on.
    private let basis: Basis

    private struct Basis: Sendable, Equatable {
        var register: SourceFile?
        var results: [SourceFile]
        var editions: [ScanEditions.Edition]
        var audience: Audience
        var group: String?
    }

    /// - Parameters:
    ///   - group: the name or address of whom a closed edition is made for; everybody in the register when `nil`.
    ///   - earlier: taken over when nothing that it depends on has changed since.
    package static func judge(
        _ content: ContentFolder,
        editions: ScanEditions,
        audience: Audience,
        group: String? = nil,
        reusing earlier: JudgedResults?
    ) async -> JudgedResults {
        let basis = Basis(
            register: content.register,
            results: content.results,
            editions: editions.all,
            audience: audience,
            group: group
        )
        if let earlier, earlier.basis == basis { return earlier }
        var diagnostics: [Diagnostic] = []
        let whole = readRegister(content.register, &diagnostics)
        let folder = await ResultFolder.read(
            content.results,
            editions: editions,
            register: whole,
            reusing: earlier?.folder
        )
        diagnostics += folder.diagnostics
        let (register, chosen) = edition(of: whole, for: group, folder.results, content, &diagnostics)
        let comparison = await SiteComparison.make(
            editions: editions,
            results: folder.results,
            register: register,
            audience: audience
        )
        return JudgedResults(
            register: register,
            folder: folder,
            comparison: comparison,
            group: chosen,
            diagnostics: diagnostics,
            basis: basis
        )
    }

    /// Without a group of that name there is nobody to show anything to.
    private static func edition(
        of whole: SchoolRegister,
        for name: String?,
        _ results: [ScanResult],
        _ content: ContentFolder,
        _ diagnostics: inout [Diagnostic]
    ) -> (SchoolRegister, LearningGroup?) {
        guard let name else { return (whole, nil) }
        switch whole.learningGroup(named: name) {
        case .found(let group): return (whole.edition(for: group, years: results.map(\.round)), group)
        case .ambiguous, .unknown:
            let file = content.register?.displayPath ?? "\(content.root)/\(ContentFolder.registerName)"
            let fact = RegisterProblem.Fact(noGroup: name, in: whole)
            diagnostics.append(Diagnostic(.register(fact), file: file))
            return (SchoolRegister(), nil)
        }
    }

    private static func readRegister(_ file: SourceFile?, _ diagnostics: inout [Diagnostic]) -> SchoolRegister {
        guard let file else { return SchoolRegister() }
        let (register, problems) = SchoolRegister.read(file.bytes)
        diagnostics += problems.map { Diagnostic($0, in: file) }
        return register
    }
}
