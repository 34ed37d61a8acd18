import ArgumentParser
import Diagnosis
import Foundation
import Pages
import Site

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Controleert alles zonder iets te schrijven.",
        discussion: "Elke melding noemt bestand, regel en kolom, en zegt wat je kunt doen."
    )

    @OptionGroup var site: SiteOptions

    @Flag(help: "Schrijf de meldingen als JSON, voor programma's.")
    var json = false

    @Flag(help: "Laat alle links naar andere sites zien, met hun plekken. Er wordt niets opgehaald.")
    var externalLinks = false

    @Flag(help: "Zeg ook wat er met ‘build --locked’ op slot gaat.")
    var locked = false

    @Flag(help: "Herstel wat maar op één manier te herstellen is, en laat zien wat er verandert.")
    var fix = false

    @Flag(help: "Laat bij --fix alleen zien wat er zou veranderen, zonder iets te schrijven.")
    var dryRun = false

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run hoort bij --fix.") }
        if fix, json || externalLinks { throw ValidationError("--fix gaat niet samen met --json of --external-links.") }
    }

    func run() async throws {
        let request = try site.request()
        if fix { try await mend(request) }
        let report: BuildReport
        do {
            report = try await SiteBuild(request).check()
        } catch {
            Console.error(BuildFailureWording.message(error))
            throw ExitCode(1)
        }
        if externalLinks {
            try printLinks(of: report)
        } else if json {
            print(try DiagnosticJSON.text(of: report.diagnostics))
        } else {
            Console.print(report.diagnostics, to: .output)
            print(Summary.checked(report))
            if locked, let contents = report.locked { print(LockWording.planned(contents)) }
        }
        if report.errorCount > 0 { throw ExitCode(1) }
    }

    private func mend(_ request: BuildRequest) async throws {
        do {
            let mending = try await ContentMending.mend(request, isRehearsal: dryRun)
            Console.print(MendingWording.text(of: mending, isRehearsal: dryRun))
        } catch {
            Console.error(BuildFailureWording.message(error))
            throw ExitCode(1)
        }
    }

    /// Content with errors has links too; without `site.yaml` there is no site to have any.
    private func printLinks(of report: BuildReport) throws {
        if report.errorCount > 0 { Console.print(report.diagnostics.filter { $0.severity == .error }, to: .error) }
        guard let links = report.externalLinks else { return }
        print(json ? try links.json() : links.text)
    }
}
