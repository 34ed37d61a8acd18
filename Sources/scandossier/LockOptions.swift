import ArgumentParser
import Foundation
import Site

/// Whether a build is locked, and where its passphrase comes from: never the command line, which others can see and the
/// terminal remembers.
struct LockOptions: ParsableArguments {
    static let variable = "SCANDOSSIER_PASSPHRASE"

    @Flag(help: "Zet de uitgave op slot: alleen wie de wachtzin weet, kan haar lezen.")
    var locked = false

    @Option(
        help: ArgumentHelp(
            "Lees de wachtzin uit dit bestand; - is de invoer. (anders: \(Self.variable), of gevraagd)",
            valueName: "bestand"
        )
    )
    var passphraseFile: String?

    func validate() throws {
        if passphraseFile != nil, !locked { throw ValidationError("--passphrase-file hoort bij --locked.") }
    }

    /// - Returns: `nil` for a build that is not locked.
    func passphrase() throws -> Passphrase? {
        guard locked else { return nil }
        let typed = try passphraseFile.map(Self.read) ?? ProcessInfo.processInfo.environment[Self.variable]
        if let typed { return try Self.checked(typed) }
        guard let terminal = Terminal() else { throw refusal(LockWording.noTerminal) }
        Console.error(LockWording.advice)
        while true {
            guard let first = terminal.secret(LockWording.ask) else { throw refusal(LockWording.stopped) }
            let passphrase: Passphrase
            do throws(Passphrase.Problem) { passphrase = try Passphrase(first) } catch {
                Console.error(PassphraseWording.message(error))
                continue
            }
            guard let again = terminal.secret(LockWording.askAgain) else { throw refusal(LockWording.stopped) }
            if (try? Passphrase(again)) == passphrase { return passphrase }
            Console.error(LockWording.different)
        }
    }

    private static func checked(_ typed: String) throws -> Passphrase {
        do throws(Passphrase.Problem) { return try Passphrase(typed) } catch {
            throw refusal("fout: " + PassphraseWording.message(error) + "\nEr is niets geschreven.")
        }
    }

    /// The line break at its end is the editor's, not the passphrase's.
    private static func read(_ path: String) throws -> String {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let data = try? handle?.read(upToCount: 4 * Passphrase.longest) else {
            // An empty input is no failure to read it.
            if path == "-" { return "" }
            throw refusal(LockWording.unreadable(path))
        }
        var text = String(decoding: data, as: UTF8.self)
        while let last = text.last, last.isNewline { text.removeLast() }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}

private func refusal(_ message: String) -> ExitCode {
    Console.error(message)
    return ExitCode(1)
}
