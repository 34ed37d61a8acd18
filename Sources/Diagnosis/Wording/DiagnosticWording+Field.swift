extension FieldProblem {
    /// - Parameter template: the one that is being filled in, when this is a mistake there and not elsewhere.
    func wording(in template: String?) -> DiagnosticWording {
        let place = template.map { " als ‘\($0)’ dit sjabloon invoegt" } ?? ""
        return switch self {
        case .unknown(let name, let nearest, let names):
            .init(
                "Het veld ‘\(name)’ is er niet\(template == nil ? " op deze plek" : place).",
                DiagnosticWording.meant(
                    nearest,
                    or: names.isEmpty
                        ? "Deze plek heeft geen velden. Haal de naam weg, of de punt ervoor."
                        : "Dit kan hier wel: \(names.joined(separator: ", "))."
                )
            )
        case .list(let name):
            .init(
                "‘\(name)’ is een lijst\(place).",
                "Schrijf {{#\(name)}}…{{/\(name)}}, met ertussen wat je van elk onderdeel wilt laten zien."
            )
        case .view(let name, let field):
            .init(
                "‘\(name)’ bestaat uit velden\(place).",
                "Noem het veld dat je wilt laten zien, zoals {{\(name).\(field)}}."
            )
        case .flag(let name):
            .init(
                "‘\(name)’ is ja of nee, en geen tekst\(place).",
                "Schrijf {{#\(name)}}…{{/\(name)}}, met ertussen wat er bij ja moet staan."
            )
        case .escapedHTML(let name):
            .init(
                "‘\(name)’ is al opgemaakt. Met twee accolades ziet de lezer de opmaak als tekst.",
                "Schrijf {{{\(name)}}}, met drie accolades."
            )
        case .noText:
            .init(
                "De punt staat hier niet voor een tekst\(place).",
                "Zet {{.}} tussen {{#naam}} en {{/naam}} van een veld met tekst."
            )
        case .circle(let name):
            .init("Zo voegt het sjabloon ‘\(name)’ zichzelf in, zonder einde.", "Haal {{>\(name)}} hier weg.")
        }
    }
}
