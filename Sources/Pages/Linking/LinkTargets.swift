/// Where the links of one page lead within the site, as editors wrote them.
package struct LinkTargets: Sendable {
    /// Numbers of pages in the index, as often as the page points at them.
    var pages: [Int] = []
    /// Output paths of what the build makes besides: groups, tags.
    var generated: [String] = []
}
