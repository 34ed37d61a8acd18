import Themes

/// The geometry of one row of a school's picture: a tick per stage, the place of now and of the ambition. The script
/// only moves what stands here already. All in SVG units.
struct StageStrip {
    let stages: Int

    private static let pitch = 48
    private static let margin = 14

    private var places: [Int] { (0..<max(1, stages)).map { Self.margin + $0 * Self.pitch } }

    /// With the places of a school that is known when the page is made.
    func view(now: Int?, target: Int?) -> View<PlacedStripField> {
        var view = View<PlacedStripField>(including: self.view)
        let (from, to) = (place(of: now), place(of: target))
        view[flag: .hasNow] = from != nil
        view[flag: .hasTarget] = to != nil
        view[flag: .isSame] = from != nil && from == to
        view[text: .nowX] = String(from ?? 0)
        view[text: .goalX] = String(to ?? 0)
        view[text: .wayStart] = String(from ?? to ?? 0)
        view[text: .wayEnd] = String(to ?? from ?? 0)
        return view
    }

    private func place(of stage: Int?) -> Int? {
        stage.flatMap { places.indices.contains($0 - 1) ? places[$0 - 1] : nil }
    }

    var view: View<StripField> {
        var view = View<StripField>()
        view[text: .stripWidth] = String((places.last ?? 0) + Self.margin)
        view[text: .stripHeight] = String(2 * Self.margin)
        view[text: .stripY] = String(Self.margin)
        view[text: .stripStart] = String(Self.margin)
        view[text: .stripEnd] = String(places.last ?? 0)
        view[text: .stripPlaces] = places.map(String.init).joined(separator: " ")
        view[list: .ticks] = places.enumerated().map { index, place in
            var tick = View<TickField>()
            tick[text: .tickNumber] = String(index + 1)
            tick[text: .tickX] = String(place)
            return tick
        }
        return view
    }
}
