import Markdown

/// GIF: the logical screen. Source: https://www.w3.org/Graphics/GIF/spec-gif89a.txt
enum GIFHeader {
    static func size(of image: ImageBytes) -> ImageSize? {
        guard image.has("GIF87a", at: 0) || image.has("GIF89a", at: 0),
            let width = image.little(6, 2), let height = image.little(8, 2)
        else { return nil }
        return ImageSize(width: width, height: height)
    }
}
