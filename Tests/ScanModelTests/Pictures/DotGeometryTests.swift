import Testing

@testable import ScanModel

/// The pictures of groups: the vectors were drawn by another program, from the measures as they are written there.
@Suite struct DotGeometryTests {
    @Test func drawsWhatTheVectorsSay() throws {
        let cases = try Fixture.cases(.dots)
        for vector in cases {
            let counts = try vector.numbers("counts")
            let picture = DotGeometry(counts: counts)
            #expect(try picture.width == vector.number("width"), "\(counts)")
            #expect(try picture.height == vector.number("height"), "\(counts)")
            #expect(try picture.bottom == vector.number("bottom"), "\(counts)")
            #expect(try picture.labelY == vector.number("labelY"), "\(counts)")
            #expect(try picture.axis == vector.text("axis"), "\(counts)")
            #expect(picture.dots == vector["dots"]?.string, "\(counts)")
            #expect(picture.bars == vector["bars"]?.string, "\(counts)")
            if !picture.isBars { #expect(picture.dotSize == vector["dotSize"]?.int, "\(counts)") }
            #expect(picture.triangle == vector["triangle"]?.string, "\(counts)")
            #expect(try (0..<counts.count).map(picture.centre) == vector.numbers("centres"), "\(counts)")
        }
        let kinds = Set(cases.map { $0["bars"]?.string == nil ? "\($0["dotSize"]?.int ?? 0)" : "bars" })
        #expect(kinds == ["10", "4", "bars"], "large dots, small dots and bars")
    }

    @Test func drawsAnAspectInOneLine() throws {
        for vector in try Fixture.cases(.strips) {
            let (counts, schools) = (try vector.numbers("counts"), try vector.number("of"))
            let strip = SpreadStrip(counts: counts, of: schools)
            #expect(try strip.width == vector.number("width"), "\(counts)")
            #expect(try strip.bars == vector.text("bars"), "\(counts)")
            #expect(strip.triangle == vector["triangle"]?.string, "\(counts)")
        }
    }

    @Test func shares() throws {
        for vector in try Fixture.cases(.shares) {
            let (count, total) = (try vector.number("count"), try vector.number("of"))
            #expect(try ShareLevel.level(count, of: total) == vector.number("level"), "\(count) of \(total)")
        }
    }
}
