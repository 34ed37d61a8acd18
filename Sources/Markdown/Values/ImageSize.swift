/// How large an image is shown unless a style says otherwise, in CSS pixels; both at least 1.
package struct ImageSize: Sendable, Hashable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
