import Markdown

/// WebP in its three forms. Sources: https://developers.google.com/speed/webp/docs/riff_container; RFC 6386, 9.1
enum WebPHeader {
    static func size(of image: ImageBytes) -> ImageSize? {
        guard image.has("RIFF", at: 0), image.has("WEBP", at: 8) else { return nil }
        if image.has("VP8X", at: 12) {
            return size(image.little(24, 3).map { $0 + 1 }, image.little(27, 3).map { $0 + 1 })
        }
        if image.has("VP8L", at: 12), image[20] == 0x2F, let bits = image.little(21, 4) {
            return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        if image.has("VP8 ", at: 12), image[23] == 0x9D, image[24] == 0x01, image[25] == 0x2A {
            return size(image.little(26, 2).map { $0 & 0x3FFF }, image.little(28, 2).map { $0 & 0x3FFF })
        }
        return nil
    }

    private static func size(_ width: Int?, _ height: Int?) -> ImageSize? {
        guard let width, let height else { return nil }
        return ImageSize(width: width, height: height)
    }
}
