import CMark

/// Parses with a parser of its own, lends the C tree to `body`, and frees both, whatever happens.
///
/// `body` must not let a pointer escape. Not called when memory ran out.
func withCMarkTree(_ bytes: [UInt8], _ body: (OpaquePointer) -> Void) {
    // Without this option cmark does not count the line breaks inside code and HTML.
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS) else { return }
    defer { cmark_parser_free(parser) }
    bytes.withUnsafeBytes { buffer in
        cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    body(root)
}
