import Diagnosis
import Files

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
