"""The markup of every built page: strictly policed, and complete. `test_site_valid.py` holds it to the standard."""

import json
import re
from pathlib import Path

import pytest

import site_build
import site_dom
from site_pages import MAIN_CLASSES, NOT_FOUND, SAMPLES, main

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'"
)

DATA_BLOCK = "application/json"


EDITIONS = [pytest.param(name, marks=pytest.mark.xdist_group(f"pages-{name}")) for name in ("public", "group")]


@pytest.fixture(scope="module", params=EDITIONS)
def site(request: pytest.FixtureRequest, site: Path) -> Path:
    """The site for everyone, and the one for the learning group."""
    return site if request.param == "public" else request.getfixturevalue("closed_site")


def test_every_page_is_of_a_tested_type(site: Path) -> None:
    """A new template needs a sample in `site_pages`, or most tests would pass it by."""
    for name, document in site_dom.pages(site).items():
        assert main(document)["class"] in MAIN_CLASSES, f"{name}: no sample of <main class={main(document)['class']}>"
    for kind, name in SAMPLES.items():
        assert kind in MAIN_CLASSES[main(site_dom.parse(site / name))["class"]], name


def test_head(site: Path) -> None:
    """The policy comes before anything it has to police; title and description are the page's own."""
    titles: dict[str, str] = {}
    descriptions: dict[str, str] = {}
    for name, document in site_dom.pages(site).items():
        html = document.one("html")
        assert html["lang"] == "nl", name
        head = html.one("head").elements
        assert (head[0].tag, head[0].get("http-equiv")) == ("meta", "Content-Security-Policy"), name
        assert head[0]["content"] == POLICY, name
        assert (head[1].tag, (head[1].get("charset") or "").lower()) == ("meta", "utf-8"), name
        title = document.one("title", where=lambda element: element.parent.tag == "head").text
        assert title and title not in titles, f"{name} has the title of {titles.get(title)}: {title}"
        titles[title] = name
        if name == NOT_FOUND:
            continue
        description = document.one("meta", where=lambda element: element.get("name") == "description")["content"]
        assert 30 <= len(description) <= 200, f"{name}: a description of {len(description)} characters: {description}"
        assert description not in descriptions, f"{name} has the description of {descriptions[description]}"
        descriptions[description] = name


def test_body(site: Path) -> None:
    """Landmarks, one heading of level 1, no level left out, a skip link and a breadcrumb that says where you are."""
    for name, document in site_dom.pages(site).items():
        body = document.one("body")
        for tag in ("main", "h1"):
            body.one(tag)
        top = [element.tag for element in body.elements]
        assert top[:1] == ["a"] and top.count("header") == top.count("main") == top.count("footer") == 1, f"{name}: {top}"
        assert main(document).one("h1").text, name
        levels = [int(heading.tag[1]) for heading in body.all("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1, f"{name}: begins with a heading of level {levels[0]}"
        for before, after in zip(levels, levels[1:]):
            assert after <= before + 1, f"{name}: from a heading of level {before} to {after}"
        skip = body.elements[0]
        assert skip["href"] == "#" + main(document)["id"], name
        labels = [nav.get("aria-label") or nav.get("aria-labelledby") for nav in body.all("nav")]
        assert all(labels) and len(labels) == len(set(labels)), f"{name}: navigations {labels}"
        if name in ("index.html", NOT_FOUND):
            continue
        breadcrumb = body.one("nav", where=lambda element: element.get("aria-label") == "Kruimelpad")
        here = breadcrumb.all(where=lambda element: element.get("aria-current") == "page")
        assert len(here) == 1 and here[0].text, name
        first = breadcrumb.all("a")[0]
        assert (site / name).parent.joinpath(first["href"]).resolve() == (site / "index.html").resolve(), name


def test_every_table_header_says_something(site: Path) -> None:
    """An empty corner of a table is no header: a screen reader would announce nothing. Templates are filled in later."""
    found = []
    for name, document in site_dom.pages(site).items():
        later = {id(header) for template in document.all("template") for header in template.all("th")}
        found += [f"{name}:{header.line}" for header in document.all("th") if not header.text and id(header) not in later]
    assert not found, "empty <th>: " + ", ".join(found)


def test_nothing_inline(site: Path) -> None:
    """No scripts, styles or handlers in the markup: the policy would block them, and rightly."""
    found = []
    for name, document in site_dom.pages(site).items():
        for element in document.walk():
            where = f"{name}:{element.line}: <{element.tag}>"
            if element.tag == "style" or element.get("style") is not None:
                found.append(f"{where} has a style")
            if element.tag == "script" and not element.get("src") and element.get("type") != DATA_BLOCK:
                found.append(f"{where} without a file")
            found += [f"{where} has {attribute}" for attribute in element.attributes if attribute.startswith("on")]
            if (element.get("href") or "").strip().lower().startswith("javascript:"):
                found.append(f"{where} runs a script")
            if element.tag in ("iframe", "object", "embed", "base", "frame", "applet"):
                found.append(f"{where} does not belong here")
    assert not found, "\n".join(found[:40])


def test_data_blocks_hold_json(site: Path) -> None:
    for name, document in site_dom.pages(site).items():
        for block in document.all("script", where=lambda element: element.get("type") == DATA_BLOCK):
            assert json.loads(block.raw_text), name


def test_no_word_is_missing(site: Path) -> None:
    """A text of the interface that the theme does not have shows up between these brackets; nor is a mark left over."""
    for name, file in site_build.files(site).items():
        if file.suffix in (".html", ".xml", ".txt", ".json"):
            text = file.read_text(encoding="utf-8")
            if name.endswith(site_dom.SINGLE_FILE):
                text = re.sub(r"(?s)<(style|script)>.*?</\1>", "", text)
            if name == "redactie/meldingen.html":
                # Its examples show what the terminal shows for bytes that are no text.
                text = re.sub(r"(?s)<pre>.*?</pre>", "", text)
            assert not re.search(r"⟦|⟧|[\x00-\x08\x0b\x0c\x0e-\x1f]|�", text), name
            if file.suffix == ".html":
                # In the data of a page stands the style of reports, whose blocks may end together.
                plain = re.sub(r'(?s)<script type="application/json".*?</script>', "", text)
                is_rendered = "{{" not in text and "}}" not in plain
                assert is_rendered or name.startswith("redactie/"), f"{name}: a template shows"
                document = site_dom.parse(file)
                for element in document.walk():
                    if element.tag in ("script", "pre", "code", "samp", "template"):
                        continue
                    own = " ".join(child for child in element.children if isinstance(child, str))
                    parents, up = set(), element
                    while up is not None:
                        parents.add(up.tag)
                        up = up.parent
                    if not parents & {"script", "pre", "code", "template"}:
                        assert not re.search(r"\{[a-z]+\}", own), f"{name}:{element.line}: unfilled: {own.strip()}"
