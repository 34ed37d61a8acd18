import Markdown

/// PNG: the `IHDR` chunk comes first. Source: https://www.w3.org/TR/png-3/#11IHDR
enum PNGHeader {
    static func size(of image: ImageBytes) -> ImageSize? {
        guard image[0] == 0x89, image.has("PNG\r\n", at: 1), image.has("IHDR", at: 12),
            let width = image.big(16, 4), let height = image.big(20, 4)
        else { return nil }
        return ImageSize(width: width, height: height)
    }
}
