extension Expectation {
    /// A part of a sentence, behind "Verwacht: ".
    package var wording: String {
        switch self {
        case .oneOf(let names): names.joined(separator: ", ")
        case .oneLine: "tekst op één regel"
        case .text: "tekst"
        case .flag: "true of false"
        case .wholeNumber: "een heel getal, zoals 3"
        case .date: "een bestaande datum als 2026-11-23"
        case .list(let example): "een lijst, zoals [\(example ?? "een, twee")]"
        case .dashedList(let example): "een lijst met een spatie achter elk streepje: - \(example)"
        case .listOfTexts: "een lijst met op elke plaats één tekst"
        case .anyList: "een lijst"
        case .commas: "komma's tussen de woorden"
        case .mapping: "ingesprongen regels als ‘sleutel: waarde’"
        case .webAddress: "een adres dat met https:// begint"
        case .postDate: "de dag van het bericht, zoals 2026-11-23"
        case .formerPath: "het oude pad vanaf de map content, zoals handleiding/oude-stap.md"
        case .scanID: "een id, zoals samen-opleiden-po"
        case .scanVersion: "bijvoorbeeld \"2026.1\""
        case .shortVersion(let limit): "hooguit \(limit) tekens, zoals \"2026.1\""
        case .identifier: "kleine letters, cijfers en streepjes, zoals samen-opleiden-po"
        case .sector: "po, vo of mbo"
        case .stageNames: "de namen van de fasen, zoals [Verkennen, Opbouwen]"
        case .severalStages: "minstens twee fasen, zoals [Verkennen, Opbouwen]"
        case .oecdDimension: "een getal van 1 tot en met 7"
        case .baseURL: "een adres als https://voorbeeld.nl/scan/"
        case .editURL: "een adres met {path} erin, zoals https://voorbeeld.nl/{path}"
        case .publisher: "name, url en email van wie de site uitgeeft"
        case .schoolYear: "een schooljaar als 2026-2027"
        case .pageFile: "een bestand, zoals handleiding/index.md"
        case .colorName: "de naam van een kleur, zoals ink"
        case .colorNames: "een lijst met namen, zoals [paper, tint]"
        case .contrastRatio: "een getal van 1 tot 21, zoals 4.5"
        case .browserVersion: "een versie tussen aanhalingstekens, zoals \"102\" of \"15.4\""
        case .contrastMinimum: "4.5 voor tekst, 3 voor lijnen en vormen"
        }
    }
}
