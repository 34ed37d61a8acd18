import ArgumentParser
import Office
import Site

/// What every verb takes that works on the results of a content folder.
struct ContentOptions: ParsableArguments {
    @OptionGroup var folder: ContentOption

    @Flag(help: "Neem ook concepten mee (draft: true).")
    var drafts = false

    func archive() async throws -> ResultArchive {
        do {
            return try await ResultArchive.read(folder.content, includesDrafts: drafts)
        } catch {
            Console.error(OfficeFailureWording.message(error))
            throw ExitCode(1)
        }
    }
}

/// Which results a verb is about.
struct SelectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Alleen dit schooljaar, zoals 2026-2027.", valueName: "schooljaar"))
    var year: String?

    @Option(help: ArgumentHelp("Alleen dit bestuur, partnerschap of deze regio.", valueName: "naam"))
    var group: String?

    func validate() throws {
        if let year, !BuildRequest.isSchoolYear(year) {
            throw ValidationError("--year verwacht een schooljaar als 2026-2027, niet ‘\(year)’.")
        }
    }

    func choice(in archive: ResultArchive) throws -> GroupChoice? {
        do {
            return try group.map { name throws(GroupChoice.Unknown) in try GroupChoice(name, in: archive) }
        } catch {
            Console.error(error.message)
            throw ExitCode(1)
        }
    }
}
