import Content
import Diagnosis
import Foundation
import Markdown
import ScanModel

/// Every address of another site that the content points at, with all places where it does. Nothing is fetched.
package struct ExternalLinks: Sendable {
    package struct Place: Sendable, Hashable {
        /// As diagnostics show it: `content/over.md`.
        var file: String
        /// From 1.
        var line: Int
    }

    package struct Address: Sendable {
        /// As it is written in the content.
        var address: String
        /// By file, then line; no place twice.
        var places: [Place]
    }

    /// Sorted by address.
    let addresses: [Address]

    package init(of site: Site) {
        var places: [String: Set<Place>] = [:]
        for page in site.index.pages {
            for link in page.links where link.isExternal {
                let place = Place(file: page.displayPath, line: link.range.start.line)
                places[link.destination, default: []].insert(place)
            }
            for source in page.frontMatter.sources {
                guard let url = source.url else { continue }
                places[url.value, default: []].insert(Place(file: page.displayPath, line: url.line))
            }
        }
        if let url = site.configuration.publisher.url {
            let file = "\(site.contentRoot)/\(SiteConfiguration.fileName)"
            places[url.value, default: []].insert(Place(file: file, line: url.line))
        }
        addresses = places.sorted { $0.key < $1.key }.map { address, places in
            Address(address: address, places: places.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
        }
    }

    /// For programs: an array of `{"address", "places": [{"file", "line"}]}`.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(addresses), as: UTF8.self)
    }
}

extension ExternalLinks.Place: Encodable {}
extension ExternalLinks.Address: Encodable {}
