/// The media types of what sites hold. Source: https://www.iana.org/assignments/media-types
enum MediaType {
    static let html = "text/html; charset=utf-8"
    static let css = "text/css; charset=utf-8"
    static let javaScript = "text/javascript; charset=utf-8"

    private static let types = [
        "avif": "image/avif", "css": css, "csv": "text/csv; charset=utf-8", "gif": "image/gif", "html": html,
        "ico": "image/x-icon", "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": javaScript,
        "json": "application/json", "mp3": "audio/mpeg", "mp4": "video/mp4", "pdf": "application/pdf",
        "png": "image/png", "svg": "image/svg+xml", "txt": "text/plain; charset=utf-8", "webm": "video/webm",
        "webp": "image/webp", "woff2": "font/woff2", "xml": "application/xml", "zip": "application/zip",
    ]

    static func of(_ path: String) -> String {
        types[path.split(separator: ".").last?.lowercased() ?? ""] ?? "application/octet-stream"
    }
}
