// What makers of themes read about the fields of FrameFields.swift.

extension SiteField {
    package static var shapeTitle: String { "Bestand van de site" }

    package var about: String {
        switch self {
        case .language: "De taal van de site, zoals nl."
        case .contentSecurityPolicy: "Wat de browser voor deze pagina mag laden."
        case .siteTitle: "De naam van de site."
        case .icon: "Het adres van het plaatje op het tabblad."
        }
    }
}

extension DocumentField {
    package static var shapeTitle: String { "Bestand om een pagina" }

    package var about: String {
        switch self {
        case .headHTML: "De inhoud van head.mustache, al ingevuld."
        case .mainHTML: "De pagina zelf, al ingevuld."
        case .publisherName: "De naam van de uitgever."
        case .publisherURL: "De website van de uitgever, als die er is."
        case .publisherEmail: "Het e-mailadres van de uitgever, als dat er is."
        }
    }
}

extension FrameField {
    package static var shapeTitle: String { "Om elke pagina" }

    package var about: String {
        switch self {
        case .root: "Wat vanaf de pagina naar de bovenste map van de site leidt, zoals `../`."
        case .stylesheet: "Het adres van de stijl van de site."
        case .floorScript:
            "Het adres van het script dat vraagt of de browser nieuw genoeg is, op een site met een zoekpagina."
        case .script: "Het adres van het script bij het zoekveld; alleen als er een zoekpagina is."
        case .feed: "Het adres van de RSS-lijst met nieuws, als die er is."
        case .isClosed: "Of de site alleen voor de leergroep is."
        case .closedNotice: "Voor welke leergroep de site is, in een zin; leeg op de site voor iedereen."
        case .searchURL: "Het adres van de zoekpagina, als die er is."
        case .navigation: "Het menu bovenaan."
        case .hasFooter: "Of er links in de voet staan."
        case .footer: "De links in de voet."
        }
    }
}

extension MenuField {
    package static var shapeTitle: String { "Link in het menu" }

    package var about: String {
        switch self {
        case .url: "Het adres."
        case .title: "De tekst van de link."
        case .isCurrent: "Of de pagina in dit deel van de site staat."
        }
    }
}

extension SingleFileField {
    package static var shapeTitle: String { "Scan als los bestand" }

    package var about: String {
        switch self {
        case .siteURL: "Het adres van de site, als dat bekend is."
        case .styleHTML: "De stijl van het bestand."
        case .floorScriptHTML: "Het script dat eerst vraagt of de browser nieuw genoeg is."
        case .scriptHTML: "Het script van het bestand."
        }
    }
}

extension HeadField {
    package static var shapeTitle: String { "Kop van een bestand" }

    package var about: String {
        switch self {
        case .documentTitle: "De titel op het tabblad: die van de pagina en die van de site."
        case .title: "De titel van de pagina."
        case .siteTitle: "De naam van de site."
        case .description: "Waar de pagina over gaat."
        case .canonical: "Het volledige adres van de pagina, als het adres van de site bekend is."
        case .openGraphType: "Wat voor pagina het is, voor wie de link deelt; alleen als er een volledig adres is."
        case .openGraphDescription:
            "Waar de pagina over gaat, voor wie de link deelt; alleen als er een volledig adres is."
        case .style: "Het adres van de stijl van deze soort pagina, als die er is."
        case .floorScript:
            "Het adres van het script dat vraagt of de browser nieuw genoeg is, als de pagina er zelf voor zorgt."
        case .script: "Het adres van het script van deze soort pagina, als dat er is."
        }
    }
}

extension RedirectField {
    package static var shapeTitle: String { "Doorverwijzing" }

    package var about: String {
        switch self {
        case .title: "De titel van de pagina die is verhuisd."
        case .url: "Waar de pagina nu staat."
        case .canonical: "Het volledige nieuwe adres, als het adres van de site bekend is."
        case .stylesheet: "Het adres van de stijl van de site."
        case .isClosed: "Of de site alleen voor de leergroep is."
        }
    }
}

extension NotFoundField {
    package static var shapeTitle: String { "Pagina die er niet is" }

    package var about: String {
        switch self {
        case .title: "De titel van de pagina."
        case .homeURL: "Het adres van de voorpagina."
        }
    }
}

extension LockField {
    package static var shapeTitle: String { "Slot van een uitgave" }

    package var about: String {
        switch self {
        case .language: "De taal, voor `lang`."
        case .contentSecurityPolicy: "Wat de pagina mag laden; hoort bovenaan, in een `meta`."
        case .icon: "Het adres van het pictogram."
        case .stylesheet: "Het adres van de stijl van de site."
        case .style: "Het adres van de stijl van deze pagina, als die er is."
        case .floorScript: "Het adres van het script dat vraagt of de browser nieuw genoeg is."
        case .script: "Het adres van het script van deze pagina."
        case .dataHTML: "De gegevens voor het script."
        }
    }
}
