import Content
import Diagnosis
import ScanModel

/// What `scandossier new` says when it is done, for the command line.

extension PageScaffold {
    /// What was made and what to do next.
    func report(_ path: String) -> String {
        """
        Gemaakt: \(path)
        Schrijf er de tekst in, en één zin bij ‘description’. De pagina is nog een concept: bezoekers zien haar niet.
        Is ze klaar? Haal dan de regel ‘draft: true’ weg. Kijken kan al met: scandossier serve
        """
    }
}

extension PostScaffold {
    /// What was made and what to do next.
    func report(_ path: String) -> String {
        """
        Gemaakt: \(path)
        Schrijf er het bericht in, en één zin bij ‘description’. Bij ‘tags’ zet je onderwerpen, zoals [po, vo].
        Het bericht is nog een concept. Is het klaar? Haal dan de regel ‘draft: true’ weg.
        """
    }
}

extension ScanScaffold {
    /// What was made and what to do next.
    func report(_ path: String) -> String {
        """
        Gemaakt: \(path)
        Er staan één thema en twee aspecten in. De tekst zegt steeds wat je op die plaats schrijft.
        Het id ‘\(id)’ en de id's tussen {# en } liggen vast zodra een school de scan invult: kies ze nu.
        De scan is nog een concept. Is hij klaar? Haal dan de regel ‘draft: true’ weg en noem hem in content/scans/index.md.
        """
    }
}

extension SiteScaffold {
    /// What was made and what to do next.
    func report(_ folder: String) -> String {
        let isHere = folder == "."
        var next = isHere ? [] : ["  cd \(Self.quoted(folder))"]
        next += [
            "  scandossier serve --open   bekijk de site terwijl je schrijft",
            "  scandossier build          maakt de site in de map site",
        ]
        let report = """
            Je site staat klaar in \(isHere ? "deze map" : "‘\(folder)’"):
              content/            de teksten, een scan met vijf aspecten en twee verzonnen scholen
              themes/standaard/   hoe de site eruitziet
              README.md           hoe je begint

            Zo ga je verder:
            \(next.joined(separator: "\n"))
            """
        let publishing = service.map { "\n\n" + Self.publishing($0) } ?? ""
        let name = isPublisherKnown ? "" : "\nZet daarna de naam van jullie partnerschap in content/site.yaml."
        return report + publishing + name
    }

    private static func publishing(_ service: PublishingService) -> String {
        """
        Online zetten doet \(service.path): vul bovenaan in waar het programma staat.
        Bewaar resultaten van scholen niet in een project dat iedereen kan lezen.
        """
    }

    /// As a shell takes it for one word.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0)) }
        return isPlain ? path : "'\(path.replacing("'", with: #"'\''"#))'"
    }
}

extension NextScanVersion {
    /// What was done, how the versions differ so far, and what to do next.
    var report: String {
        let difference = try? ScanDifference.between(kept, path)
        return """
            Bewaard: \(kept) (versie \(scan.version))
            Veranderd: \(path) heeft nu versie \(next). Verder is er niets veranderd, ook de id's niet.

            \(difference?.text ?? "")

            Pas nu \(path) aan. Kijk daarna wat dat doet met de resultaten:
              scandossier diff-scan \(kept) \(path)
            """
    }
}
