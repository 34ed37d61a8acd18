import ScanModel
import Themes

/// The aspects of all scans, grouped by the four waarborgen of the Kwaliteitskader.
struct FrameworkView {
    let context: PageContext

    func view(of page: View<PageField>) -> View<FrameworkField> {
        var view = View<FrameworkField>(including: page)
        view[list: .safeguards] = Safeguard.allCases.map { safeguard in
            var item = View<SafeguardField>()
            item[text: .id] = safeguard.rawValue
            item[text: .title] = context.strings("safeguard.\(safeguard.rawValue)")
            item[list: .aspects] = aspects(of: safeguard)
            return item
        }
        return view
    }

    private func aspects(of safeguard: Safeguard) -> [View<SafeguardAspectField>] {
        var seen: Set<String> = []
        return context.site.index.scans.flatMap(\.scan.aspects).compactMap { aspect in
            guard aspect.safeguards.contains(safeguard), seen.insert(aspect.id).inserted,
                let links = context.aspect(aspect.id)
            else { return nil }
            var view = View<SafeguardAspectField>(including: links)
            if aspect.isExtra {
                let sectors = context.site.index.aspects(id: aspect.id).map { $0.entry.scan.sector.rawValue }
                view[text: .extraNote] = context.strings(
                    "framework.extra",
                    ["sector": sectors.joined(separator: ", ")]
                )
            }
            return view
        }
    }
}
