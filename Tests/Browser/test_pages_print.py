"""Paper: what schools print has all the text, and nothing that makes no sense on paper."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

import site_dom
from site_build import CONTENT
from site_pages import SAMPLES, conversation_texts, letters, stage_texts


def printed(page: Page, folder: Path) -> str:
    """The text of the page as it is printed on A4, in the order of the page, so that cells of a row do not mix."""
    page.pdf(path=folder / "page.pdf", format="A4")
    done = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", str(folder / "page.pdf"), "-"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        timeout=60,
    )
    return done.stdout.decode()


@pytest.mark.parametrize("sector", ["po", "vo", "mbo"])
def test_printed_scan_has_all_stage_texts(page: Page, one_url: str, tmp_path: Path, sector: str) -> None:
    page.goto(f"{one_url}scans/{sector}.html")
    paper = letters(printed(page, tmp_path))
    texts = stage_texts(CONTENT / "scans" / f"{sector}.md")
    assert len(texts) >= 20
    missing = [text for stages in texts.values() for text in stages if letters(text) not in paper]
    assert not missing, f"{len(missing)} stage texts are not on paper: {missing[:3]}"


@pytest.mark.parametrize("sector", ["po", "vo", "mbo"])
def test_printed_scan_has_the_conversation_texts(new_context, one_url: str, tmp_path: Path, sector: str) -> None:
    """Without JavaScript everything is on paper, also what stands in closed parts on the screen."""
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{one_url}scans/{sector}.html")
    paper = letters(printed(page, tmp_path))
    texts = conversation_texts(CONTENT / "scans" / f"{sector}.md")
    assert len(texts) > 100
    missing = [text for text in texts if letters(text) not in paper]
    assert not missing, f"{len(missing)} of {len(texts)} texts are not on paper: {missing[:3]}"


@pytest.mark.parametrize("kind", ["step", "article", "group", "group-learning", "group-framework", "sectors"])
def test_printed_page_has_all_its_text(page: Page, site: Path, one_url: str, tmp_path: Path, kind: str) -> None:
    page.goto(one_url + SAMPLES[kind])
    paper = letters(printed(page, tmp_path))
    main = site_dom.parse(site / SAMPLES[kind]).one("main")
    # What leads to other pages may stay on the screen.
    skipped = {e for part in [*main.all("nav", "svg"), *main.with_class("related")] for e in part.walk()}
    skipped |= set(main.with_class("visually-hidden"))
    parts = [element for element in main.all("p", "li", "h1", "h2", "h3", "td", "th") if element not in skipped]
    assert len(parts) > 10
    for part in parts:
        text = own_text(part)
        assert letters(text) in paper, f"not on paper: {text.strip()}"


def own_text(element: site_dom.Element) -> str:
    """What is read of an element: not its lists, nor what is only for screen readers, only for the eye or only to press."""
    if element.classes & {"visually-hidden", "story-numbers"} or element.get("aria-hidden") == "true" or element.tag in ("ul", "ol"):
        return ""
    return "".join(child if isinstance(child, str) else own_text(child) for child in element.children)


@pytest.mark.parametrize("kind", ["scan", "step", "group", "group-agenda"])
def test_paper_has_no_menu(page: Page, one_url: str, kind: str) -> None:
    page.goto(one_url + SAMPLES[kind])
    page.emulate_media(media="print")
    for selector in (".site-nav", ".skip-link", ".breadcrumb"):
        assert not page.locator(selector).is_visible(), f"{selector} is printed"
    assert page.locator("main button:visible").count() == 0, "buttons are printed"


def test_the_agenda_is_made_to_write_on(page: Page, base_url_http: str) -> None:
    """On paper: one column, no tabs, and room below each point for what is agreed."""
    page.goto(base_url_http + SAMPLES["group-agenda"])
    assert page.locator(".parts").is_visible() and not page.locator(".agenda-lines").first.is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".parts").is_visible(), "the tabs are printed"
    points = page.locator(".agenda > li")
    boxes = [points.nth(number).bounding_box() for number in range(points.count())]
    assert len(boxes) >= 3
    for above, below in zip(boxes, boxes[1:]):
        assert below["x"] == above["x"] and below["y"] >= above["y"] + above["height"], "not below each other"
    for lines in page.locator(".agenda-lines").all():
        assert lines.bounding_box()["height"] > 60, "too little room to write"
        drawn = lines.evaluate("e => [getComputedStyle(e).backgroundImage, getComputedStyle(e).borderBottomStyle]")
        assert drawn != ["none", "none"], "no line to write on"
    assert page.locator(".agenda-lines").count() == len(boxes) - 1


def test_paper_is_light(new_context, base_url_http: str) -> None:
    """Also when the screen is dark: dark paper takes a cartridge of ink."""
    page = new_context(color_scheme="dark").new_page()
    page.goto(base_url_http + SAMPLES["scan"])
    page.emulate_media(media="print")
    colour = page.locator("body").evaluate("body => getComputedStyle(body).color")
    channels = [float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    assert max(channels) < 128, f"text on paper is {colour}"
