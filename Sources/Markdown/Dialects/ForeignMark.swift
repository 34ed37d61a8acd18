/// Marks of other dialects of Markdown, and of what people paste from: here they stay plain text.
package enum ForeignMark: String, Sendable, Hashable, Codable, CaseIterable {
    /// `==text==`
    case highlight
    /// `++text++`
    case insertion
    /// `m^2^`
    case superscript
    /// `H~2~O`
    case `subscript`
    /// `:smile:`
    case emoji
    /// `{: .class}`, `{.class}`, `{width=50%}`
    case attributes
    /// `: explanation` under a term
    case definition
    /// `$x^2$`, `$$`
    case math
    /// `[TOC]`, `[[_TOC_]]`
    case contents
    /// `!!! note`, `??? note`
    case admonition
    /// `::: warning`
    case container
    /// `{{< figure >}}`, `{% include %}`, `{{ name }}`
    case shortcode
    /// `^[text]`
    case inlineNote = "inline-note"
    /// `*[HTML]: …`
    case abbreviation
    /// `• text`, `– text`
    case bullet
    /// `a. text`, `i. text`
    case letteredList = "lettered-list"
    /// `+---+---+`
    case gridTable = "grid-table"
    /// Columns under groups of dashes.
    case plainTable = "plain-table"
    /// Columns between tabs.
    case tabTable = "tab-table"
    /// `[@name]`
    case citation
    /// `[b]text[/b]`
    case bbcode
    /// `'''text'''`, `== Title ==`
    case wikiMarkup = "wiki-markup"
    /// `%% text %%`
    case comment
    /// `.. note::`
    case directive
    /// `[ ] text` and `☐ text` without a dash
    case task
    /// `———`, `=====`
    case rule
    /// `\newpage`
    case pageBreak = "page-break"
}
