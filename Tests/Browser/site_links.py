"""Everything in a built site that points at something."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Iterator
from urllib.parse import unquote, urlsplit

import site_dom

# Attributes with one address; `srcset` and `style` do not occur in the site's own markup.
ADDRESSES = ("href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href")
# Attributes with ids of the same page.
REFERENCES = (
    "for", "list", "form", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns",
    "aria-details", "aria-errormessage", "aria-activedescendant", "aria-flowto",
)  # fmt: skip


@dataclass(frozen=True)
class Reference:
    page: str
    line: int
    tag: str
    attribute: str
    value: str

    def __str__(self) -> str:
        return f'{self.page}:{self.line}: <{self.tag} {self.attribute}="{self.value}">'


def addresses(site: Path) -> Iterator[Reference]:
    """All addresses in pages and style sheets."""
    for name, document in site_dom.pages(site).items():
        for element in document.walk():
            for attribute in ADDRESSES:
                if (value := element.get(attribute)) is not None:
                    yield Reference(name, element.line, element.tag, attribute, value)
    sheets = sorted(site.rglob("*.css"))
    assert sheets, f"no style sheets in {site}"
    for file in sheets:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            for quoted, bare in re.findall(r"""(?:url\(\s*|@import\s+)(?:["']([^"']*)["']|([^)\s;]+))""", line):
                yield Reference(file.relative_to(site).as_posix(), number, "css", "url", quoted or bare)


def local_problem(site: Path, reference: Reference) -> str | None:
    """Why an address of the site itself does not resolve; `None` when it does, or points elsewhere."""
    parts = urlsplit(reference.value)
    if parts.scheme in {"http", "https", "mailto", "tel", "data"}:
        return None
    if parts.scheme or parts.netloc:
        return "a scheme or host that does not belong here"
    if parts.path.startswith("/"):
        return "starts at the root of the host, so it breaks in a folder and from disk"
    if not parts.path and not parts.fragment:
        return "points at nothing"
    folder = (site / reference.page).parent
    target = (folder / unquote(parts.path)).resolve() if parts.path else site / reference.page
    if not target.is_relative_to(site.resolve()):
        return "leaves the site"
    if not target.is_file():
        return "leads to a folder, which does not open from disk" if target.is_dir() else "is not there"
    if parts.fragment and target.suffix == ".html" and unquote(parts.fragment) not in ids(target):
        return "that place is not on the page"
    return None


@lru_cache(maxsize=512)
def ids(file: Path) -> frozenset[str]:
    """The ids of a page, those within templates aside: they come into being when a script clones them."""
    found: set[str] = set()

    def collect(element: site_dom.Element) -> None:
        for child in element.elements:
            if (name := child.get("id")) is not None:
                found.add(name)
            if child.tag != "template":
                collect(child)

    collect(site_dom.parse(file))
    return frozenset(found)
