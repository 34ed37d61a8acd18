import Mustache

/// Reads a template as the preview does.
enum MustacheCheck {
    static func parse(_ text: String) throws -> MustacheTemplate {
        try MustacheTemplate(string: text)
    }
}
