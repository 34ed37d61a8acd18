import Foundation
import Site
import Testing

/// What a visitor, or somebody who looks into the folder, would notice.
extension TestSite {
    package func text(of path: String) throws -> String {
        try String(contentsOf: output.appending(path: path), encoding: .utf8)
    }

    package func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: output.appending(path: path).file)
    }

    @discardableResult
    package func expectFile(
        _ path: String,
        contains parts: String...,
        at location: SourceLocation = #_sourceLocation
    ) throws -> TestSite {
        #expect(exists(path), "\(path) is missing", sourceLocation: location)
        guard exists(path) else { return self }
        let text = try text(of: path)
        for part in parts {
            #expect(text.contains(part), "\(path) lacks \(part):\n\(text)", sourceLocation: location)
        }
        return self
    }

    @discardableResult
    package func expectFile(
        _ path: String,
        lacks parts: String...,
        at location: SourceLocation = #_sourceLocation
    ) throws -> TestSite {
        let text = try text(of: path)
        for part in parts {
            #expect(!text.contains(part), "\(path) has \(part):\n\(text)", sourceLocation: location)
        }
        return self
    }

    @discardableResult
    package func expectNoFile(_ path: String, at location: SourceLocation = #_sourceLocation) -> TestSite {
        #expect(!exists(path), "\(path) should not be there", sourceLocation: location)
        return self
    }

    @discardableResult
    package func expectProblems(_ expected: String..., at location: SourceLocation = #_sourceLocation) -> TestSite {
        #expect(problems == expected, sourceLocation: location)
        return self
    }

    @discardableResult
    package func expectCounts(
        written: Int? = nil,
        unchanged: Int? = nil,
        removed: Int = 0,
        at location: SourceLocation = #_sourceLocation
    ) -> TestSite {
        if let written { #expect(report.written == written, "written", sourceLocation: location) }
        if let unchanged { #expect(report.unchanged == unchanged, "unchanged", sourceLocation: location) }
        #expect(report.removed == removed, "removed", sourceLocation: location)
        return self
    }

    /// The values of an attribute, as they stand in the page: `attributes("href", of: "index.html")`.
    package func attributes(_ name: String, of path: String) throws -> [String] {
        try text(of: path).matches(of: try Regex("\\s\(name)=\"([^\"]*)\"", as: (Substring, Substring).self))
            .map { String($0.output.1) }
    }

    /// The links inside the first element that starts with `start` and ends with `end`, as `[address: text]` in order.
    package func links(of path: String, from start: String, to end: String) throws -> [String] {
        let text = try text(of: path)
        guard let from = text.range(of: start), let to = text[from.upperBound...].range(of: end) else { return [] }
        return text[from.upperBound..<to.lowerBound].matches(of: /href="([^"]*)"/).map { String($0.1) }
    }
}
