import Diagnosis
import ScanModel

/// Reads `hoort-al-zo.csv`: one row for an aspect in one or more sectors.
struct RequirementReader {
    let file: SourceFile
    /// The aspects that the scans of a sector ask; nil when a scan could not be read, so that nothing is known.
    let aspects: [Sector: Set<String>]?
    let today: CalendarDate

    private(set) var entries: [RequirementList.Key: Requirement] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private var lines: [RequirementList.Key: Int] = [:]

    static let columns = ["aspect", "sector", "soort", "tekst", "bron", "adres", "gelezen", "geldig-tot"]

    init(file: SourceFile, aspects: [Sector: Set<String>]?, today: CalendarDate) {
        self.file = file
        self.aspects = aspects
        self.today = today
    }

    mutating func read() {
        guard let table = CSVTable(file.bytes) else { return complain(.notUTF8, line: 1, column: 1) }
        let missing = Self.columns.filter { !table.headings.contains($0) }
        guard missing.isEmpty else { return complain(.missingColumns(missing), line: 1, column: 1) }
        for row in table.unreadable { complain(.quotes, line: row.line, column: row.column) }
        for row in table.rows { read(row) }
    }

    private mutating func read(_ row: CSVTable.Row) {
        let before = diagnostics.count
        for column in Self.columns where row(column).text.isEmpty {
            complain(.missingValue(column: column), at: row(column))
        }
        guard diagnostics.count == before else { return }
        let sectors = sectors(row("sector"))
        let kind = Requirement.Kind(rawValue: row("soort").text.lowercased())
        if kind == nil { complain(.unknownKind(row("soort").text, Self.kinds), at: row("soort")) }
        let address = row("adres").text
        if !address.hasPrefix("https://") { complain(.invalidAddress(address), at: row("adres")) }
        let read = date(row("gelezen"), "gelezen")
        let until = date(row("geldig-tot"), "geldig-tot")
        let dated = dated(row("datum"))
        guard diagnostics.count == before, let kind, let read, let until else { return }
        let requirement = Requirement(
            kind: kind,
            text: row("tekst").text,
            source: row("bron").text,
            url: address,
            dated: dated,
            read: read,
            validUntil: until
        )
        let added = sectors.count { add(requirement, row("aspect"), $0, row.line) }
        if added > 0, until < today {
            complain(.expired(on: until.dutch, source: requirement.source), at: row("geldig-tot"))
        }
    }

    private static let kinds = Requirement.Kind.allCases.map(\.rawValue)

    private mutating func add(_ requirement: Requirement, _ aspect: CSVTable.Cell, _ sector: Sector, _ line: Int)
        -> Bool
    {
        if let aspects, case let known = aspects[sector] ?? [], !known.contains(aspect.text) {
            let nearest = NearestName.of(aspect.text, among: known.sorted())
            complain(.unknownAspect(aspect.text, sector: sector.rawValue, nearest: nearest), at: aspect)
            return false
        }
        let key = RequirementList.Key(aspect: aspect.text, sector: sector)
        if let first = lines[key] {
            complain(.duplicate(aspect: aspect.text, sector: sector.rawValue, firstLine: first), at: aspect)
            return false
        }
        lines[key] = line
        entries[key] = requirement
        return true
    }

    private mutating func sectors(_ cell: CSVTable.Cell) -> [Sector] {
        cell.text.lowercased().split { " ,|+".contains($0) }.compactMap { name in
            if let sector = Sector(rawValue: String(name)) { return sector }
            complain(.unknownSector(String(name)), at: cell)
            return nil
        }
    }

    private mutating func date(_ cell: CSVTable.Cell, _ column: String) -> CalendarDate? {
        if let date = CalendarDate(cell.text) { return date }
        complain(.invalidDate(cell.text, column: column, nearest: CalendarDate.guess(cell.text)?.iso), at: cell)
        return nil
    }

    /// A day or a year.
    private mutating func dated(_ cell: CSVTable.Cell) -> String? {
        if cell.text.isEmpty { return nil }
        if cell.text.count == 4, let year = Int(cell.text), year > 1900 { return cell.text }
        return date(cell, "datum")?.dutch
    }

    private mutating func complain(_ fact: RequirementFact, at cell: CSVTable.Cell) {
        diagnostics.append(
            file.diagnostic(.requirement(fact), line: cell.line, column: cell.column, length: cell.text.utf8.count)
        )
    }

    private mutating func complain(_ fact: RequirementFact, line: Int, column: Int) {
        diagnostics.append(file.diagnostic(.requirement(fact), line: line, column: column))
    }
}

extension ContentFolder {
    /// The office's list with what is wrong in it; empty when there is none.
    ///
    /// - Parameters:
    ///   - aspects: those that the scans of a sector ask; nil when they are not all known.
    ///   - now: in nanoseconds since 1970; sentences that ended before it get a warning.
    package func readRequirements(aspects: [Sector: Set<String>]?, now: Int) -> (RequirementList, [Diagnostic]) {
        guard let requirements else { return (.none, []) }
        var reader = RequirementReader(file: requirements, aspects: aspects, today: CalendarDate(nanoseconds: now))
        reader.read()
        return (RequirementList(entries: reader.entries), reader.diagnostics)
    }
}
