"""Reads built pages, strictly: an element that is not closed where it should be is an error."""

from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Callable, Iterator

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

# How the name of a scan as one file ends.
SINGLE_FILE = "-los.html"


@dataclass(eq=False)
class Element:
    tag: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: "list[Element | str]" = field(default_factory=list)
    line: int = 0

    def __getitem__(self, name: str) -> str:
        return self.attributes[name]

    def get(self, name: str) -> str | None:
        return self.attributes.get(name)

    @property
    def classes(self) -> set[str]:
        return set((self.get("class") or "").split())

    @property
    def elements(self) -> "list[Element]":
        return [child for child in self.children if isinstance(child, Element)]

    def walk(self) -> "Iterator[Element]":
        """All elements below this one, in the order of the page; those of templates too."""
        ahead = self.elements[::-1]
        while ahead:
            element = ahead.pop()
            yield element
            ahead += element.elements[::-1]

    def all(self, *tags: str, where: "Callable[[Element], bool]" = lambda _: True) -> "list[Element]":
        """Descendants with one of these tags (any, when there are none)."""
        return [element for element in self.walk() if (not tags or element.tag in tags) and where(element)]

    def with_class(self, name: str) -> "list[Element]":
        return self.all(where=lambda element: name in (element.get("class") or "").split())

    def one(self, *tags: str, where: "Callable[[Element], bool]" = lambda _: True) -> "Element":
        found = self.all(*tags, where=where)
        assert len(found) == 1, f"expected one {'/'.join(tags)} here, found {len(found)}"
        return found[0]

    @property
    def raw_text(self) -> str:
        return "".join(child if isinstance(child, str) else child.raw_text for child in self.children)

    @property
    def text(self) -> str:
        """The text, each run of white space as one blank."""
        return " ".join(self.raw_text.split())


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {})
        self.current = self.root

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"line {self.getpos()[0]}: <{tag}> has an attribute twice"
        values = {name: value or "" for name, value in attributes}
        element = Element(tag, values, self.current, [], self.getpos()[0])
        self.current.children.append(element)
        if tag not in VOID:
            self.current = element

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        line = self.getpos()[0]
        assert self.current.tag == tag, f"line {line}: </{tag}> closes <{self.current.tag}> of {self.current.line}"
        assert self.current.parent is not None
        self.current = self.current.parent

    def handle_data(self, data: str) -> None:
        self.current.children.append(data)


@lru_cache(maxsize=512)
def parse(file: Path) -> Element:
    """The document of a file."""
    builder = _Builder()
    try:
        builder.feed(file.read_text(encoding="utf-8"))
        builder.close()
        assert builder.current is builder.root, f"<{builder.current.tag}> is never closed"
    except AssertionError as error:
        raise AssertionError(f"{file}: {error}") from None
    return builder.root


def names(site: Path) -> list[str]:
    """The path of every page below the site; not the scans as one file, which are no pages to visit."""
    files = (file.relative_to(site).as_posix() for file in sorted(site.rglob("*.html")))
    found = [name for name in files if not name.endswith(SINGLE_FILE)]
    assert found, f"no pages in {site}: a loop over them would prove nothing"
    return found


def pages(site: Path) -> dict[str, Element]:
    """Every page of a site by its path below the site.

    Reading them all takes seconds: `xdist_group("pages-public")` and `"pages-group"` keep tests that do so for the
    demonstration in one worker.
    """
    return {name: parse(site / name) for name in names(site)}
