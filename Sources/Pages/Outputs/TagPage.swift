import Diagnosis
import Files
import ScanModel

/// The page of a tag.
struct TagPage: FramedPage {
    let site: Site
    let tag: Site.Tag

    var path: String { tag.outputPath }
    var origin: String { tag.posts[0].displayPath }
    var contents: PageContents { TagView(context: context, tag: tag).contents }

    var searchEntry: SearchEntry? {
        let title = site.theme.strings("tag.title", ["tag": tag.name])
        return SearchEntry(title, at: path, in: RelativePath.folder(of: path), of: site)
    }

    func remark(on finding: PortableName.Finding) -> Diagnostic? {
        let shorter = tag.name.split(separator: " ").prefix(3).joined(separator: " ")
        let use = shorter.utf8.count <= 60 && shorter != tag.name ? shorter : nil
        let fact = Diagnostic.Fact.file(.name(.tag, finding.problem, PortableName.shown(tag.name), use: use))
        let post = tag.posts[0]
        guard let place = post.frontMatter.tagPlaces.first(where: { $0.value == tag.name }) else {
            return Diagnostic(fact, file: origin)
        }
        return post.diagnostic(fact, at: place)
    }

    /// Two tags under one path are two spellings of one tag. The one that is used the least is the one to mend.
    func clash(with other: any OutputKind) -> Diagnostic {
        guard let earlier = (other as? TagPage)?.tag else {
            return Diagnostic(.link(.pathKept(path)), file: other.origin)
        }
        let (rare, common) = tag.posts.count > earlier.posts.count ? (earlier, tag) : (tag, earlier)
        let fact = LinkFact.tagTaken(rare.name, other: common.name, path: common.outputPath)
        let post = rare.posts[0]
        guard let place = post.frontMatter.tagPlaces.first(where: { $0.value == rare.name }) else {
            return Diagnostic(.link(fact), file: post.displayPath)
        }
        return post.diagnostic(.link(fact), at: place)
    }
}
