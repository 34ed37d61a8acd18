"""Every link of the built site leads somewhere, from any host, any folder and from disk."""

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import site_build
import site_dom
import site_links
from site_pages import NOT_FOUND
from test_site_files import head

pytestmark = pytest.mark.xdist_group("pages-public")


def test_every_local_address_resolves(site: Path) -> None:
    references = list(site_links.addresses(site))
    assert len(references) > 1000
    found = [
        f"{reference}: {problem}"
        for reference in references
        if (problem := site_links.local_problem(site, reference)) is not None
    ]
    assert not found, f"{len(found)} dead addresses:\n" + "\n".join(found[:60])


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    """Only links that a reader follows may lead out of the site."""
    found = []
    for reference in site_links.addresses(site):
        if urlsplit(reference.value).scheme in ("http", "https") and (reference.tag, reference.attribute) != ("a", "href"):
            found.append(str(reference))
    assert not found, "\n".join(found)


def test_links_out_are_secure(site: Path) -> None:
    found = [str(reference) for reference in site_links.addresses(site) if urlsplit(reference.value).scheme == "http"]
    assert not found, "\n".join(found)


def test_ids_are_unique_and_references_to_them_hold(site: Path) -> None:
    """Ids of templates are left alone: they are made unique when they are used."""
    for name, document in site_dom.pages(site).items():
        ids = site_links.ids(site / name)
        in_templates = {child for template in document.all("template") for child in template.walk()}
        count = Counter(e["id"] for e in document.all(where=lambda e: e.get("id")) if e not in in_templates)
        twice = [f"{name}: {identifier}" for identifier, times in count.items() if times > 1]
        assert not twice, "an id occurs twice: " + ", ".join(twice)
        for element in document.walk():
            if element in in_templates:
                continue
            for attribute in site_links.REFERENCES:
                for target in (element.get(attribute) or "").split():
                    assert target in ids, f"{name}:{element.line}: <{element.tag} {attribute}> names {target}"


def test_every_page_can_be_reached(site: Path) -> None:
    """By links alone, starting at the home page."""
    pages = site_dom.pages(site)
    root = site.resolve()
    seen, ahead = {"index.html"}, ["index.html"]
    while ahead:
        name = ahead.pop()
        for link in pages[name].all("a"):
            parts = urlsplit(link.get("href") or "")
            if parts.scheme or not parts.path:
                continue
            target = ((site / name).parent / parts.path).resolve().relative_to(root).as_posix()
            if target in pages and target not in seen:
                seen.add(target)
                ahead.append(target)
    assert pages.keys() - seen == {NOT_FOUND}


def test_without_an_address_nothing_names_one(site: Path) -> None:
    """`test_site_files` looks at a site that was built for an address."""
    for name, document in site_dom.pages(site).items():
        assert head(document) == {}, name
        assert not document.all("link", where=lambda e: e.get("rel") == "alternate"), name
    names = site_build.files(site).keys()
    assert not names & {"sitemap.xml", "feed.xml"}
    assert (site / "robots.txt").read_text() == "User-agent: *\nAllow: /\n"
