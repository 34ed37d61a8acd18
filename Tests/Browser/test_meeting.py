"""The page of a group for a meeting: what is taken along says what the page says, and nothing typed is lost.

That the page has no numbers of its own is `site_comparison`'s.
"""

import io
import json
import zipfile
from pathlib import Path
from xml.dom import minidom

import docx
import openpyxl
import pytest
from playwright.sync_api import Page, expect

from site_access import axe_remarks
from site_pages import CLOSED_SAMPLES, SAMPLES

MEETING = SAMPLES["group-meeting"]
SIZES = [(1280, 720), (1920, 1080)]
# As a presenter's keys do it: what scrolls on any slide, and how many there are.
ALL_SLIDES = """() => {
  const root = document.documentElement;
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  press('Home');
  const found = [];
  for (let seen = ''; seen !== location.hash; press('PageDown')) {
    seen = location.hash;
    const smallest = getComputedStyle(document.querySelector('[data-now] p, [data-now] li')).fontSize;
    if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) found.push(`${seen} scrolls`);
    if (parseFloat(smallest) < 16) found.push(`${seen} is small: ${smallest}`);
  }
  return [found, location.hash, document.querySelectorAll('[data-slide]').length];
}"""


def taken(page: Page, kind: str) -> tuple[str, bytes]:
    with page.expect_download(timeout=90_000) as download:
        page.locator(f"[data-take={kind}]").click()
    expect(page.locator("[data-said]")).to_contain_text(download.value.suggested_filename)
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def typed(page: Page, what: str, who: str = "", when: str = "", slide: int = 0) -> None:
    rows = page.locator(".slide-aspect").nth(slide).locator(".agreement")
    row = rows.nth(rows.count() - 1)  # Not the last one: typing makes another.
    for field, text in (("what", what), ("who", who), ("when", when)):
        row.locator(f"[data-field={field}]").fill(text)


def test_the_workbook_says_what_the_page_says(page: Page, site_url: str) -> None:
    page.goto(site_url + MEETING)
    typed(page, "=1+1", "0012")
    name, content = taken(page, "xlsx")
    assert taken(page, "xlsx") == (name, content), "the same page gives other bytes"
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["Over dit bestand", "Fasen", "Ambitie", "Prioriteiten", "Vraag en aanbod", "Afspraken"]
    for sheet in book:
        assert sheet.freeze_panes == "A2" and sheet.column_dimensions["A"].width > 7
        assert not [cell for row in sheet for cell in row if cell.data_type == "f"]
    texts = [cell.value for cell in book["Afspraken"][2]]
    assert texts[1:3] == ["=1+1", "0012"], texts
    stages = book["Fasen"]
    rows = page.locator("[data-sheet=Fasen] tbody tr").evaluate_all(
        "rows => rows.map((row) => [row.dataset.code, ...[...row.querySelectorAll('td.number')].map((cell) => parseInt(cell.textContent))])"
    )
    own = [[row[1].value, *(cell.value for cell in row[3:] if isinstance(cell.value, int))] for row in stages.iter_rows(min_row=2)]
    assert own == rows and len(own) == 25


def test_the_document_has_headings_tables_and_pictures(page: Page, one_url: str) -> None:
    page.goto(one_url + MEETING)
    typed(page, "Samen kijken bij De Wilg", "Anna", "mei")
    paper = docx.Document(io.BytesIO(taken(page, "docx")[1]))
    headings = [(p.style.name, p.text) for p in paper.paragraphs if p.style.name.startswith("Heading")]
    aspects = page.locator(".slide-aspect h2").all_inner_texts()
    assert [text.split(" (")[0] for style, text in headings if style == "Heading 2"][: len(aspects)] == [
        text.split("\n")[0].removesuffix(" 25 minuten") for text in aspects
    ]
    assert ("Heading 1", "Wat opvalt") in headings
    assert len(paper.inline_shapes) == len(aspects) == 25
    agreed = [[cell.text for cell in row.cells] for table in paper.tables for row in table.rows]
    assert any(row[1:] == ["Samen kijken bij De Wilg", "Anna", "mei"] for row in agreed)


def test_pictures_stand_on_their_own(page: Page, one_url: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(one_url + MEETING)
    files = zipfile.ZipFile(io.BytesIO(taken(page, "svg")[1]))
    assert len(files.namelist()) == 25
    for name in files.namelist():
        picture = minidom.parseString(files.read(name)).documentElement
        assert all(picture.getElementsByTagName(part)[0].firstChild.data for part in ("title", "desc")), name
        assert "class=" not in picture.toxml() and "var(" not in picture.toxml(), name
    with page.expect_download() as download:
        page.locator("[data-picture-file=png]").first.click()
    png = Path(download.value.path()).read_bytes()
    box = page.locator("[data-picture]").first.get_attribute("viewBox").split()
    assert png[:4] == b"\x89PNG" and int.from_bytes(png[16:20], "big") == 2 * (int(box[2]) + 16)


def test_every_slide_fits_a_beamer(page: Page, site_url: str) -> None:
    page.goto(site_url + MEETING)
    page.locator("[data-begin]").click()
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        found, address, slides = page.evaluate(ALL_SLIDES)
        assert not found, f"{width}x{height}: {found}"
        assert address == f"#_beamer/{slides}"
    heading = page.locator("[data-now] h2")
    expect(heading).to_be_focused()
    expect(page.locator("[data-said]")).to_have_text(f"{slides} van {slides}")
    page.reload()
    expect(page.locator("[data-now] h2")).to_be_visible()
    assert not axe_remarks(page)
    page.go_back()
    expect(page.locator(".site-header")).to_be_visible()


def test_what_is_agreed_is_kept(new_context, site_url: str) -> None:
    context = new_context()
    page, other = context.new_page(), context.new_page()
    page.goto(site_url + MEETING)
    other.goto(site_url + MEETING)
    typed(page, "Een les van elkaar zien", "Bas", "vrijdag")
    typed(other, "Een artikel lezen", slide=1)
    typed(page, "Verslag sturen")
    page.reload()
    lines = page.locator("[data-agreement-list] li")
    if site_url.startswith("file:"):
        # There it is the tab that keeps them, and it says so.
        expect(lines).to_have_count(2)
        expect(page.locator("[data-place]")).to_contain_text("alleen in dit tabblad")
    else:
        expect(lines).to_have_count(3)
        expect(other.locator("[data-agreement-list] li")).to_have_count(3)
    expect(lines.first).to_contain_text("Een les van elkaar zien. Wie: Bas. Wanneer: vrijdag.")
    assert "- Een les van elkaar zien. Wie: Bas. Wanneer: vrijdag." in taken(page, "markdown")[1].decode()
    name, content = taken(page, "json")
    assert len(json.loads(content)["agreements"]) == lines.count()
    page.locator("[data-wipe]").click()
    expect(lines).to_have_count(0)
    stores = "[localStorage, sessionStorage].map((store) => JSON.stringify({ ...store })).join()"
    assert "Bas" not in page.evaluate(stores)
    page.locator("[data-put-back]").click()
    expect(lines).to_have_count(len(json.loads(content)["agreements"]))
    page.locator("[data-wipe]").click()
    elsewhere = new_context().new_page()
    elsewhere.goto(site_url + MEETING)
    files = elsewhere.locator("[data-open]")
    files.set_input_files({"name": name, "mimeType": "application/json", "buffer": content})
    expect(elsewhere.locator("[data-agreement-list] li")).to_have_count(len(json.loads(content)["agreements"]))
    files.set_input_files({"name": "x.json", "mimeType": "application/json", "buffer": b"{}"})
    expect(elsewhere.locator("[data-said]")).to_have_text("x.json is geen bestand met afspraken.")
    taken(elsewhere, "json")  # Or it asks whether the page may go.
    taken(other, "json")


@pytest.mark.parametrize("sample", ["public", "closed"])
def test_printed_it_is_a_slide_a_page(new_context, one_url: str, closed_url: str, tmp_path: Path, sample: str) -> None:
    """Also without scripts, on paper in the form of a screen."""
    page = new_context(java_script_enabled=False).new_page()
    page.goto(one_url + MEETING if sample == "public" else closed_url + CLOSED_SAMPLES["group-meeting"])
    pdf = page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    slides = page.locator("[data-slide]").count()
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") == slides
