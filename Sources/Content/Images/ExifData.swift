/// What a camera wrote into an image: how it was held. Source: Exif 2.32, 4.6.4 (tag 0x0112), which browsers follow.
enum ExifData {
    /// Whether the orientation in the Exif data at `start` lays the image on its side (5 to 8).
    static func turns(_ image: ImageBytes, from start: Int, to end: Int) -> Bool {
        let isLittle = image.has("II*\0", at: start)
        guard isLittle || image.has("MM\0*", at: start) else { return false }
        let number = { (place: Int, length: Int) -> Int? in
            guard place + length <= end else { return nil }
            return isLittle ? image.little(place, length) : image.big(place, length)
        }
        guard let offset = number(start + 4, 4), let count = number(start + offset, 2) else { return false }
        for entry in 0..<count {
            let place = start + offset + 2 + entry * 12
            guard let tag = number(place, 2) else { return false }
            if tag == 0x0112, let orientation = number(place + 8, 2) { return (5...8).contains(orientation) }
        }
        return false
    }
}
