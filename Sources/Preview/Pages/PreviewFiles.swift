import Files

/// The preview's own files, at addresses that no site can have: hidden folders are no part of a site.
enum PreviewFiles {
    static let folder = "/.scandossier/"
    static let script = address(PackageResources.preview_js, "js")
    static let style = address(PackageResources.preview_css, "css")
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

    /// With a fingerprint in the name, so that a browser asks for the file once.
    private static func address(_ bytes: [UInt8], _ kind: String) -> String {
        "\(folder)preview.\(Fingerprint.of(bytes).prefix(8)).\(kind)"
    }
}
