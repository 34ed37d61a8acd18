import Themes

/// The fields that every file of the site has that a browser opens by itself.
struct SiteView {
    let site: Site

    func make(policy: String, icon: String?) -> View<SiteField> {
        var view = View<SiteField>()
        view[text: .language] = site.configuration.language
        view[text: .contentSecurityPolicy] = policy
        view[text: .siteTitle] = site.configuration.title
        view[text: .icon] = icon
        return view
    }

    /// With the publisher, and marks where the page goes.
    func document(policy: String, icon: String?) -> View<DocumentField> {
        var view = Frame.marks
        view.include(make(policy: policy, icon: icon))
        view[text: .publisherName] = site.configuration.publisher.name
        view[text: .publisherURL] = site.configuration.publisher.url?.value
        view[text: .publisherEmail] = site.configuration.publisher.email
        return view
    }
}
