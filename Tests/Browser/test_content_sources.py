"""The sources of the site: where they point, and that each has one name everywhere. Reads `content/` only."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import yaml

CONTENT = Path(__file__).parents[2] / "content"
LIST = CONTENT / "bronnen.md"
RECENT = 2021

# Sites that hold copies of what others published, and one that was closed.
COPY_SITES = (
    "123docz.net", "5dok.net", "academia.edu", "adoc.pub", "coursehero.com", "docplayer.nl", "docslib.org",
    "dokumen.tips", "expydoc.com", "fdocuments.in", "fdocuments.nl", "fliphtml5.com", "issuu.com", "pdfcoffee.com",
    "readkong.com", "researchgate.net", "scribd.com", "slideshare.net", "studylib.net", "studylibnl.com",
    "twinspace.etwinning.net", "vdoc.pub", "vdocuments.mx", "yumpu.com",
)
FRONT_MATTER = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
ADDRESS = re.compile(r"https?://[^\s)\"'>]+")
# A line of the list: who, the title with or without an address, the year.
ENTRY = re.compile(
    r"- (?:(?P<author>[^\[*]+?)\. )?"
    r"(?:\[(?P<linked>.+?)\]\((?P<url>\S+?)\)|\*(?P<title>.+?)\*)"
    r"(?:, (?P<year>\d{4}))?\."
)


class Source(NamedTuple):
    title: str
    author: str | None
    year: str | None
    url: str | None


def texts() -> dict[str, str]:
    found = {path.relative_to(CONTENT).as_posix(): path.read_text() for path in sorted(CONTENT.rglob("*.md"))}
    assert len(found) > 50
    return found


def sources() -> Iterator[tuple[str, Source]]:
    for name, text in texts().items():
        front = FRONT_MATTER.match(text)
        for given in (yaml.safe_load(front[1]).get("sources") or []) if front else []:
            yield name, Source(given["title"], given.get("author"), given.get("year"), given.get("url"))


def listed() -> dict[str, Source]:
    found = {}
    for line in LIST.read_text().splitlines():
        if entry := ENTRY.match(line):
            title = entry["linked"] or entry["title"]
            assert title not in found, f"{title} stands twice in the list"
            found[title] = Source(title, entry["author"], entry["year"], entry["url"])
    assert len(found) > 60
    return found


def host(address: str) -> str:
    return (urlsplit(address).hostname or "").lower()


def test_no_page_names_a_copy_site() -> None:
    found = [
        f"{name}: {address}"
        for name, text in texts().items()
        for address in ADDRESS.findall(text)
        if any(host(address) == site or host(address).endswith("." + site) for site in COPY_SITES)
    ]
    assert not found, "point at the publisher, a DOI or an institution:\n" + "\n".join(found)


def test_addresses_last() -> None:
    """`?p=123` is how WordPress numbers its drafts."""
    found = [
        f"{name}: {address}"
        for name, text in texts().items()
        for address in ADDRESS.findall(text)
        if "?p=" in address
    ]
    assert not found, "\n".join(found)


def test_each_source_has_one_name() -> None:
    """One title per address and one address per title; author and year agree wherever they are given."""
    same_address, same_title = defaultdict(set), defaultdict(lambda: (set(), set(), set()))
    for _, source in sources():
        if source.url:
            same_address[source.url].add(source.title)
        for values, value in zip(same_title[source.title], (source.url, source.author, source.year)):
            values.add(value)
    titles = {url: names for url, names in same_address.items() if len(names) > 1}
    assert not titles, titles
    urls = {title: values[0] for title, values in same_title.items() if len(values[0]) > 1}
    assert not urls, urls
    differing = {
        title: values[1:]
        for title, values in same_title.items()
        if any(len(kind - {None}) > 1 for kind in values[1:])
    }
    assert not differing, differing


def test_the_list_has_every_source() -> None:
    entries = listed()
    missing = [f"{name}: {source.title}" for name, source in sources() if source.title not in entries]
    assert not missing, "not in bronnen.md:\n" + "\n".join(missing)
    for name, source in sources():
        entry = entries[source.title]
        assert entry.url == source.url, f"{name}: {source.title}: {source.url}, and in the list {entry.url}"
        for kind, here, there in (("author", source.author, entry.author), ("year", source.year, entry.year)):
            assert here is None or here == there, f"{name}: {source.title}: {kind} {here}, and in the list {there}"


def test_a_third_of_the_sources_is_recent() -> None:
    entries = listed().values()
    recent = [entry for entry in entries if entry.year and int(entry.year) >= RECENT]
    assert len(recent) * 3 >= len(entries), f"{len(recent)} of {len(entries)} are from {RECENT} or later"
