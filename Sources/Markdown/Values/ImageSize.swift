/// How large an image is shown unless a style says otherwise, in CSS pixels; both at least 1.
public struct ImageSize: Sendable, Hashable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
