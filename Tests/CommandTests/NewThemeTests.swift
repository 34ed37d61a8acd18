import Foundation
import Testing

/// `scandossier new theme`: what it makes is a theme, at once.
@Suite struct NewThemeTests {
    @Test func aNewOverlayGivesTheSameSite() async throws {
        let place = try Workplace()
        #expect(try await place.run("new", "theme", "eigen").status == 0)
        #expect(try await place.run("check", "--strict", "--theme", "themes/eigen").status == 0)
        #expect(try await place.run("build", "--output", "standaard").status == 0)
        #expect(try await place.run("build", "--theme", "themes/eigen").status == 0)
        #expect(try place.files(below: "site") == place.files(below: "standaard"))
    }

    /// Every line of the new tokens.css can be switched on as it says, and then the site is still the same.
    @Test func everyColourCanBeSwitchedOn() async throws {
        let place = try Workplace()
        _ = try await place.run("new", "theme", "eigen")
        let file = place.root.appending(path: "themes/eigen/assets/tokens.css")
        let text = try String(contentsOf: file, encoding: .utf8)
        let switched = text.replacing(/\/\* (--[^\n]*;) \*\//) { "\($0.1)" }
        #expect(switched.count { $0 == ";" } > 50)
        try switched.write(to: file, atomically: true, encoding: .utf8)
        _ = try await place.run("build", "--output", "standaard")
        let outcome = try await place.run("build", "--strict", "--theme", "themes/eigen")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(try place.files(below: "site") == place.files(below: "standaard"))
    }

    @Test func aColourThatIsChangedIsSeen() async throws {
        let place = try Workplace()
        _ = try await place.run("new", "theme", "eigen")
        let file = place.root.appending(path: "themes/eigen/assets/tokens.css")
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = text.replacing("/* --brand: #12436d; */", with: "--brand: #5b2148;")
        #expect(changed != text)
        try changed.write(to: file, atomically: true, encoding: .utf8)
        _ = try await place.run("build", "--theme", "themes/eigen")
        let styles = try place.files(below: "site").filter { $0.key.hasPrefix("assets/style.") }
        #expect(styles.count == 1)
        #expect(styles.values.allSatisfy { String(decoding: $0, as: UTF8.self).contains("--brand: #5b2148;") })
    }

    @Test func aCopyStandsOnItsOwn() async throws {
        let place = try Workplace()
        #expect(try await place.run("new", "theme", "kopie", "--copy").status == 0)
        try FileManager.default.moveItem(
            at: place.root.appending(path: "themes/standaard"),
            to: place.root.appending(path: "weg")
        )
        #expect(try await place.run("check", "--strict", "--theme", "themes/kopie").status == 0)
    }

    @Test func anOverlayOfAnOverlayHoldsWhatCounts() async throws {
        let place = try Workplace()
        let arguments = ["new", "theme", "eigen", "--from", "themes/wielmerland"]
        #expect(try await Command.run(arguments, in: place.root).status == 0)
        let file = place.root.appending(path: "themes/eigen/assets/tokens.css")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("/* --brand: #1c4f3c; */"))
        #expect(try await place.run("check", "--strict", "--theme", "themes/eigen").status == 0)
    }

    @Test(arguments: [["themes/standaard"], ["themes/standaard", "--copy"]])
    func nothingIsEverOverwritten(arguments: [String]) async throws {
        let place = try Workplace()
        let before = try place.files(below: "themes")
        let outcome = try await Command.run(["new", "theme", "standaard", "--from"] + arguments, in: place.root)
        #expect(outcome.status == 1)
        #expect(try place.files(below: "themes") == before)
    }
}
