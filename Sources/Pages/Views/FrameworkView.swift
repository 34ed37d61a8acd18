import ScanModel
import Themes

/// The aspects of all scans, grouped by the four waarborgen of the Kwaliteitskader.
struct FrameworkView {
    let context: PageContext

    func add(to view: inout View) {
        view[list: "safeguards"] = Safeguard.allCases.map { safeguard in
            var item = View()
            item[text: "id"] = safeguard.rawValue
            item[text: "title"] = context.strings("safeguard.\(safeguard.rawValue)")
            item[list: "aspects"] = aspects(of: safeguard)
            return item
        }
    }

    private func aspects(of safeguard: Safeguard) -> [View] {
        var seen: Set<String> = []
        return context.site.index.scans.flatMap(\.scan.aspects).compactMap { aspect in
            guard aspect.safeguards.contains(safeguard), seen.insert(aspect.id).inserted,
                var view = context.aspect(aspect.id)
            else { return nil }
            if aspect.isExtra {
                let sectors = context.site.index.aspects(id: aspect.id).map { $0.entry.scan.sector.rawValue }
                view[text: "extraNote"] = context.strings(
                    "framework.extra",
                    ["sector": sectors.joined(separator: ", ")]
                )
            }
            return view
        }
    }
}
