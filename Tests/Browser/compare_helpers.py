"""What the tests of comparing share: choosing files, going to a screen, and result files to choose."""

import copy
import csv
import io
import json
import pathlib

from playwright.sync_api import Page

from site_build import CONTENT

ADDRESS = "vergelijken.html"
SCREENS = ["bestanden", "beeld", "tabel", "leren", "rondes", "kader", "gesprek", "sectoren"]


def demonstration() -> list[pathlib.Path]:
    """All result files of the demonstration content."""
    files = sorted((CONTENT / "resultaten").glob("*/*.json"))
    assert len(files) > 50
    return files


def open_page(page: Page, site_url: str, address: str = "") -> Page:
    page.goto(site_url + ADDRESS + address)
    page.locator("#compare").wait_for()
    return page


def choose(page: Page, files: list) -> None:
    """Gives the page files: paths, or pairs of a name and bytes, text or a value; waits until they stand in the list."""
    before = page.locator("[data-list] > li").count()
    page.locator("[data-files]").set_input_files([payload(file) for file in files])
    page.wait_for_function("n => document.querySelectorAll('[data-list] > li').length === n", arg=before + len(files))


def payload(file):
    name, content = (file.name, file.read_bytes()) if isinstance(file, pathlib.Path) else file
    if not isinstance(content, (bytes, str)):
        content = json.dumps(content, ensure_ascii=False)
    data = content.encode() if isinstance(content, str) else content
    return {"name": name, "mimeType": "application/json", "buffer": data}


def go(page: Page, screen: str) -> None:
    """To a screen, as its link would."""
    if page.locator("html").get_attribute("data-shown") != screen:
        page.locator(f'.compare-nav a[href="#{screen}"]').click()
    page.locator(f"#{screen}").wait_for()
    settled(page)


def settled(page: Page) -> None:
    """Waits until the screen has all of its parts; those further down come a frame later."""
    page.wait_for_function("() => !document.querySelector('[data-filling]')")


def choice(page: Page, what: str, label: str) -> None:
    page.locator(f'[data-choose="{what}"]').select_option(label=label)
    settled(page)


def states(page: Page) -> dict[str, str]:
    """What the list says of every file, by its name."""
    items = page.locator("[data-list] > li")
    return dict(items.evaluate_all(
        "items => items.map((item) => [item.querySelector('strong').textContent, item.querySelector('p').textContent])"))


def dots(page: Page, screen: str = "beeld") -> list[int]:
    """How many dots every aspect of a screen has."""
    return page.locator(f"#{screen} .dots").evaluate_all("paths => paths.map((path) => (path.getAttribute('d').match(/M/g) ?? []).length)")


def rows(page: Page, selector: str) -> list[list[str]]:
    """The texts of the cells of tables, a list per row."""
    return page.locator(f"{selector} tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))")


def make_group(page: Page, name: str, schools: list[str]) -> None:
    go(page, "bestanden")
    page.locator("[data-group-name]").fill(name)
    for school in schools:
        page.locator("[data-group-schools]").get_by_label(school, exact=True).check()
    page.locator("[data-group-form] button").click()


def download(page: Page, kind: str) -> tuple[str, list[dict[str, str]]]:
    """The file of a button: its name, and its rows as Excel reads them."""
    with page.expect_download() as waiting:
        page.locator(f"[data-export='{kind}']").click()
    text = pathlib.Path(waiting.value.path()).read_bytes().decode("utf-8-sig")
    return waiting.value.suggested_filename, list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def school(number: int, sharing: str = "anonymous", round: str = "2026-2027", **changes) -> tuple[str, dict]:
    """A file of an invented po school: another code, name and choice of sharing in a real result."""
    value = copy.deepcopy(json.loads((CONTENT / "resultaten/2026-2027/90XW00.json").read_text("utf-8")))
    value.update({
        "id": f"00000000-0000-4000-8000-{number:012}", "round": round, "sharing": sharing,
        "school": {"code": f"91ZA{number:02}", "name": f"School {number}", "sector": "po"}, **changes})
    return f"school-{number}-{round}.json", value
