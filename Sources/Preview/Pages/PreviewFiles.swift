/// The preview's own files, at addresses that no site can have: hidden folders are no part of a site.
enum PreviewFiles {
    static let folder = "/.scandossier/"
    static let script = folder + "preview.js"
    static let style = folder + "preview.css"
    static let live = folder + "live"
    /// What `scandossier check --json` prints, for other programs.
    static let diagnostics = folder + "diagnostics.json"

    /// Takes itself away. The worker of the site keeps pages for when there is no network, and a preview must never show
    /// what it kept.
    static let worker = """
        self.addEventListener('install', () => self.skipWaiting());
        self.addEventListener('activate', () => self.registration.unregister());

        """

    static func file(at address: String) -> (bytes: [UInt8], type: String)? {
        switch address {
        case script: (PackageResources.preview_js, MediaType.javaScript)
        case style: (PackageResources.preview_css, MediaType.css)
        default: nil
        }
    }
}
