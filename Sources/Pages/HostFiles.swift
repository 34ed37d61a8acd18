import ScanModel

/// Files with which hosts are told what a page cannot say itself: `_headers` for Netlify and Cloudflare Pages,
/// `.htaccess` for Apache, and `.nojekyll` so that GitHub Pages publishes every file as it is.
///
/// Other hosts pass over them. `_headers` says nothing of how long a page may be kept: both of its readers have browsers
/// ask again by themselves, and Cloudflare joins the values when two rules name one header.
struct HostFiles {
    let audience: Audience
    /// Paths of files that have a fingerprint in their name, and so always hold the same.
    let fixed: [String]

    /// The closed edition has no `.htaccess`: a host keeps the password of a folder in a file of that name, and the next
    /// upload would take it away.
    var files: [(path: String, text: String)] {
        [("_headers", pagesHeaders), (".nojekyll", "")] + (audience == .public ? [(".htaccess", apache)] : [])
    }

    /// A frame of another site could lay itself over the form; a policy in a page cannot forbid that. The site asks for
    /// no sensor or payment, and the full screen of the conversation mode is its own.
    private var headers: [(name: String, value: String)] {
        var headers = [
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Security-Policy", "frame-ancestors 'none'"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ]
        // A site for a learning group is not to be found.
        if audience == .group { headers.append(("X-Robots-Tag", "noindex")) }
        return headers
    }

    private static let forEver = "public, max-age=31536000, immutable"

    /// Sources: https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
    private var pagesHeaders: String {
        let lines = headers.map { "  \($0.name): \($0.value)\n" }.joined()
        // Each by its name: somebody may have a folder `assets` of images, which do change.
        let kept = fixed.sorted().map { "\n/\($0)\n  Cache-Control: \(Self.forEver)\n" }.joined()
        return "/*\n\(lines)\(kept)"
    }

    /// Only the styles and scripts of the theme have a fingerprint in their name and may be kept for ever.
    /// Source: https://httpd.apache.org/docs/2.4/mod/mod_headers.html
    private var apache: String {
        let lines = headers.map { "  Header always set \($0.name) \"\($0.value)\"\n" }.joined()
        return """
            <IfModule mod_headers.c>
            \(lines)  Header set Cache-Control "no-cache"
              <FilesMatch "\\.[0-9a-f]{8}\\.(css|js)$">
                Header set Cache-Control "\(Self.forEver)"
              </FilesMatch>
            </IfModule>

            """
    }
}
