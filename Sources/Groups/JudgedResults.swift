import Content
import Diagnosis
import ScanModel

/// The results of a content folder, judged by its register and scans, and what a site may say of them.
package struct JudgedResults: Sendable {
    package let register: SchoolRegister
    package let folder: ResultFolder
    package let comparison: SiteComparison
    /// Of the register and of the results.
    package let diagnostics: [Diagnostic]

    /// All that the judgement depends on.
    private let basis: Basis

    private struct Basis: Sendable, Equatable {
        var register: SourceFile?
        var results: [SourceFile]
        var editions: [ScanEditions.Edition]
        var audience: Audience
    }

    /// - Parameter earlier: taken over when nothing that it depends on has changed since.
    package static func judge(
        _ content: ContentFolder,
        editions: ScanEditions,
        audience: Audience,
        reusing earlier: JudgedResults?
    ) async -> JudgedResults {
        let basis = Basis(
            register: content.register,
            results: content.results,
            editions: editions.all,
            audience: audience
        )
        if let earlier, earlier.basis == basis { return earlier }
        var diagnostics: [Diagnostic] = []
        let register = readRegister(content.register, &diagnostics)
        let folder = await ResultFolder.read(
            content.results,
            editions: editions,
            register: register,
            reusing: earlier?.folder
        )
        diagnostics += folder.diagnostics
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
            diagnostics: diagnostics,
            basis: basis
        )
    }

    private static func readRegister(_ file: SourceFile?, _ diagnostics: inout [Diagnostic]) -> SchoolRegister {
        guard let file else { return SchoolRegister() }
        let (register, problems) = SchoolRegister.read(file.bytes)
        diagnostics += problems.map { Diagnostic($0, in: file) }
        return register
    }
}
