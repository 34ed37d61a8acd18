import Markdown

/// PNG: the `IHDR` chunk comes first; turned when an `eXIf` chunk before the image says that it was held upright.
///
/// Source: https://www.w3.org/TR/png-3/#11IHDR and #eXIf
enum PNGHeader {
    static func size(of image: ImageBytes) -> ImageSize? {
        guard image[0] == 0x89, image.has("PNG\r\n", at: 1), image.has("IHDR", at: 12),
            let width = image.big(16, 4), let height = image.big(20, 4)
        else { return nil }
        return isTurned(image) ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
    }

    private static func isTurned(_ image: ImageBytes) -> Bool {
        var place = 8
        // Each step moves on, so a file has no more of them than it has bytes.
        while let length = image.big(place, 4), !image.has("IDAT", at: place + 4) {
            if image.has("eXIf", at: place + 4) {
                return ExifData.turns(image, from: place + 8, to: place + 8 + length)
            }
            place += 12 + length
        }
        return false
    }
}
