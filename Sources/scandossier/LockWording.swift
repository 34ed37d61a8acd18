import Site

/// The Dutch of an edition on a lock.
enum LockWording {
    static let ask = "Wachtzin: "
    static let askAgain = "Nog een keer: "
    static let different = "De twee zijn niet gelijk. Begin opnieuw."
    static let stopped = "fout: er is geen wachtzin gegeven. Er is niets geschreven."
    static let noTerminal = """
        fout: --locked vraagt om een wachtzin, en er is hier geen terminal om die te vragen. Er is niets geschreven.
        Zet de wachtzin in een bestand en geef dat met --passphrase-file, of in \(LockOptions.variable).
        """
    static var advice: String {
        """
        Kies een wachtzin van minstens \(Passphrase.shortest) tekens. Wie de zin weet, kan alles lezen; wie hem kwijt is, niets.
        Vier tot zes losse woorden zijn goed te onthouden en niet te raden, bijvoorbeeld:
          \(Passphrase.suggestion())
        """
    }

    static func unreadable(_ path: String) -> String {
        "fout: het bestand met de wachtzin is niet te lezen: \(path). Er is niets geschreven."
    }

    static func built(_ contents: LockedContents) -> String {
        """
        Op slot: \(inside(contents)), in \(contents.blocks) blokken van gelijke grootte.
        \(readable(contents))
        Geef de wachtzin langs een andere weg dan de map of de link, bijvoorbeeld mondeling.
        """
    }

    static func planned(_ contents: LockedContents) -> String {
        "Met ‘build --locked’ gaan op slot: \(inside(contents)).\n\(readable(contents))"
    }

    private static func inside(_ contents: LockedContents) -> String {
        Summary.counted(contents.pages, "pagina", "pagina's") + " en "
            + Summary.counted(contents.files, "bestand", "bestanden")
    }

    private static func readable(_ contents: LockedContents) -> String {
        let left = contents.leftOut.isEmpty ? "" : " Weggelaten: \(contents.leftOut.joined(separator: ", "))."
        let count = Summary.counted(contents.readable, "bestand", "bestanden")
        return "Leesbaar blijven \(count) zonder iets van deze site: stijlen en scripts van het thema, "
            + "en wat een webserver nodig heeft.\(left)"
    }
}
