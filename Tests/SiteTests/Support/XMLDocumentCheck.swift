import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

enum XMLDocumentCheck {
    static func isWellFormed(_ data: Data) -> Bool { XMLParser(data: data).parse() }
}
