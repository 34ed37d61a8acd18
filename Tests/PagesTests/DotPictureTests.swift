import ScanModel
import Testing
import Themes

@testable import Pages

/// The geometry of the picture of a group: the dots are the counts, whatever their number.
@Suite struct DotPictureTests {
    private func view(_ counts: [Int], targets: [Int] = [0, 0, 0, 0]) -> View<DotPictureField> {
        DotPicture(counts: counts, targets: targets, labels: (1...4).map(String.init)).view
    }

    /// Every `Mx yh0` is a dot; its column follows from x.
    private func dots(_ path: String?) -> [(x: Int, y: Int)] {
        (path ?? "").matches(of: /M(\d+) (\d+)h0/).map { (Int($0.1) ?? -1, Int($0.2) ?? -1) }
    }

    @Test(arguments: [[3, 0, 5, 1], [25, 1, 0, 6], [26, 4, 9, 12], [150, 2, 77, 0], [0, 0, 0, 0]])
    func everySchoolIsADotInTheColumnOfItsStage(counts: [Int]) throws {
        let view = view(counts)
        let found = dots(view[text: .dots])
        #expect((0..<4).map { stage in found.count { $0.x / 76 == stage } } == counts)
        #expect(Set(found.map { "\($0.x) \($0.y)" }).count == found.count, "no dot stands on another")
        let bottom = try #require(view[text: .bottom].flatMap(Int.init))
        #expect(found.allSatisfy { $0.y > 0 && $0.y < bottom })
        #expect(view[text: .bars] == nil)
        #expect(bottom < 140)
    }

    @Test func aColumnTooFullForDotsIsABar() throws {
        let view = view([151, 30, 0, 1])
        #expect(view[text: .dots] == nil)
        let bars = try #require(view[text: .bars]).matches(of: /M\d+ \d+v-(\d+)h40v\d+z/).map { Int($0.1) ?? 0 }
        #expect(bars == [90, 17, 1])
    }

    @Test func theAmbitionStandsUnderItsStage() {
        let columns: [View<DotColumnField>] = view([1, 1, 1, 2], targets: [0, 2, 0, 3])[list: .columns]
        #expect(columns.map { $0[text: .target] ?? "" } == ["", "\u{25C7} 2", "", "\u{25C7} 3"])
    }
}
