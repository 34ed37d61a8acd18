import Foundation

/// An opaque sRGB colour.
struct Color: Sendable, Hashable {
    /// 0 to 255.
    var red, green, blue: Int

    static let black = Color(red: 0, green: 0, blue: 0)
    static let white = Color(red: 255, green: 255, blue: 255)

    init(red: Int, green: Int, blue: Int) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// `#rgb`, `#rrggbb` or `rgb(1, 2, 3)`; `nil` for any other notation.
    init?(_ text: String) {
        if text.hasPrefix("#") {
            let digits = text.dropFirst().compactMap(\.hexDigitValue)
            guard digits.count == text.count - 1 else { return nil }
            switch digits.count {
            case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
            case 6:
                self.init(
                    red: digits[0] * 16 + digits[1],
                    green: digits[2] * 16 + digits[3],
                    blue: digits[4] * 16 + digits[5]
                )
            default: return nil
            }
        } else if text.hasPrefix("rgb("), text.hasSuffix(")") {
            let parts = text.dropFirst(4).dropLast().split { $0 == "," || $0 == " " }
            let numbers = parts.compactMap { Int($0) }
            guard parts.count == 3, numbers.count == 3, numbers.allSatisfy((0...255).contains) else { return nil }
            self.init(red: numbers[0], green: numbers[1], blue: numbers[2])
        } else {
            return nil
        }
    }

    /// `#0b1c2b`.
    var text: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(part, radix: 16)
                return part < 16 ? "0" + digits : digits
            }.joined()
    }

    /// 0 for black to 1 for white.
    /// Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// 1 to 21.
    /// Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    func contrast(with other: Color) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// - Parameter share: 0 for this colour to 255 for the other.
    func mixed(with other: Color, share: Int) -> Color {
        func mix(_ part: KeyPath<Color, Int>) -> Int {
            (self[keyPath: part] * (255 - share) + other[keyPath: part] * share + 127) / 255
        }
        return Color(red: mix(\.red), green: mix(\.green), blue: mix(\.blue))
    }

    private static func linear(_ part: Int) -> Double {
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
