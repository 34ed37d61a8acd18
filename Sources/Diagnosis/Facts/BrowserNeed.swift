/// A family of browsers, as MDN names the one that leads it.
package enum Browser: String, CaseIterable, Sendable, Hashable, Codable {
    /// Chrome, Edge and what else is made of Chromium.
    case chrome
    case firefox
    /// Safari, and every browser on an iPad.
    case safari
}

/// A version as its makers write it: `102` or `15.4`.
package struct BrowserVersion: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    package var major: Int
    package var minor: Int

    package init(_ major: Int, _ minor: Int = 0) {
        (self.major, self.minor) = (major, minor)
    }

    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
        let areNumbers = numbers.count == parts.count && numbers.allSatisfy { (0..<10_000).contains($0) }
        guard areNumbers, (1...2).contains(parts.count) else { return nil }
        self.init(numbers[0], numbers.count > 1 ? numbers[1] : 0)
    }

    package var description: String { minor == 0 ? String(major) : "\(major).\(minor)" }

    package static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
}

/// A browser that a theme promises to work in, and that is too old for something it uses.
package struct BrowserNeed: Sendable, Hashable, Codable {
    package var browser: Browser
    package var promised: BrowserVersion
    /// Nil: no version has it.
    package var needed: BrowserVersion?

    package init(browser: Browser, promised: BrowserVersion, needed: BrowserVersion?) {
        (self.browser, self.promised, self.needed) = (browser, promised, needed)
    }
}
