import Site

/// What stands at an address at one moment, with the mark by which a tab knows whether that is what it shows.
struct ServedPage: Sendable {
    var status: Int
    var bytes: [UInt8]
    var type: String
    /// `nil` for what is no page.
    var mark: PageMark?
    var isImmutable = false
    var location: String?

    init(at address: String, in state: SiteState, templates: PreviewTemplates) {
        switch Answer(to: address, in: state) {
        case .file(let path, let bytes):
            (status, self.bytes, type) = (200, bytes, MediaType.of(path))
            isImmutable = state.isImmutable(at: path)
            if type == MediaType.html { mark = PageMark(of: bytes, attachments: state.attachments(of: path)) }
        case .missing(let bytes):
            (status, self.bytes, type) = (404, bytes, MediaType.html)
            mark = PageMark(of: bytes)
        case .problem:
            (status, bytes, type) = (500, templates.problemPage(for: address, in: state), MediaType.html)
            mark = PageMark(of: bytes)
        case .redirect(let address):
            (status, bytes, type, location) = (301, [], MediaType.html, address)
        }
    }
}
