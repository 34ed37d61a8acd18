import Markdown

/// JPEG: the frame header, behind any number of other segments; turned when the camera says that it was held upright.
///
/// Sources: ITU-T T.81, B.2.2; Exif 2.32, 4.6.4 (tag 0x0112), which browsers follow (`image-orientation: from-image`).
enum JPEGHeader {
    static func size(of image: ImageBytes) -> ImageSize? {
        guard image[0] == 0xFF, image[1] == 0xD8 else { return nil }
        var place = 2
        var isTurned = false
        // Each step moves on, so a file has no more of them than it has bytes.
        while image[place] == 0xFF, let marker = image[place + 1] {
            switch marker {
            case 0xFF: place += 1
            case 0x01, 0xD0...0xD8: place += 2
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard let height = image.big(place + 5, 2), let width = image.big(place + 7, 2) else { return nil }
                return isTurned ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
            case 0xD9, 0xDA: return nil
            default:
                guard let length = image.big(place + 2, 2), length >= 2 else { return nil }
                if marker == 0xE1, image.has("Exif\0\0", at: place + 4) {
                    isTurned = isTurned || ExifData.turns(image, from: place + 10, to: place + 2 + length)
                }
                place += 2 + length
            }
        }
        return nil
    }
}
