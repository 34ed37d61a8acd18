import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

package enum XMLDocumentCheck {
    package static func isWellFormed(_ data: Data) -> Bool { XMLParser(data: data).parse() }
}
