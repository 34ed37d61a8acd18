"""The edition for the learning group in a browser: every type of page, and the wide table on a small screen."""

from typing import Callable

import pytest
from playwright.sync_api import Page

from site_access import assert_axe_has_no_remarks_in_any_look, assert_fits
from site_pages import CLOSED_SAMPLES, only_without_scripts

Reader = Callable[..., Page]

kinds = pytest.mark.parametrize("kind", CLOSED_SAMPLES)


@kinds
def test_axe_has_no_remarks(reader: Reader, closed_url: str, kind: str) -> None:
    page = reader(1280, 900, reduced_motion="reduce")
    page.goto(closed_url + CLOSED_SAMPLES[kind])
    assert_axe_has_no_remarks_in_any_look(page)


@kinds
def test_no_scrolling_sideways(reader: Reader, closed_url: str, kind: str) -> None:
    page = reader(320, 640)
    page.goto(closed_url + CLOSED_SAMPLES[kind])
    assert_fits(page, 320)


@kinds
def test_all_of_a_page_can_be_read_without_scripts(
    reader: Reader, reader_without_scripts: Reader, closed_url: str, kind: str
) -> None:
    texts = []
    for page in (reader(), reader_without_scripts()):
        page.goto(closed_url + CLOSED_SAMPLES[kind])
        texts.append(page.locator("main").inner_text())
    if kind == "group-meeting":
        assert only_without_scripts(*texts) == [page.locator("noscript .notice").inner_text()]
        return
    assert len(texts[0]) > 100 and texts[0] == texts[1]


@pytest.fixture
def small(reader: Reader, closed_url: str) -> Page:
    """Who stands where on a phone."""
    page = reader(320, 640, reduced_motion="reduce")
    page.goto(closed_url + CLOSED_SAMPLES["group-table"])
    return page


def test_the_wide_table_is_walked_through_by_keyboard(small: Page) -> None:
    """Its region is a stop of the keyboard with a name, and the arrows bring the last school into sight."""
    region = small.locator(".who-table-wrap")
    for _ in range(80):
        if region.evaluate("region => document.activeElement === region"):
            break
        small.keyboard.press("Tab")
    assert region.evaluate("region => document.activeElement === region"), "the keyboard does not reach the table"
    assert len(small.get_by_role("region", name="de fase van").all()) == 1
    last = region.locator("thead th").last
    sight = """cell => cell.getBoundingClientRect().right
        <= cell.closest(".who-table-wrap").getBoundingClientRect().right + 1"""
    assert not last.evaluate(sight), "the table is not wide: this proves nothing"
    for _ in range(200):
        if last.evaluate(sight):
            break
        small.keyboard.press("ArrowRight")
        small.wait_for_timeout(20)
    assert last.evaluate(sight), "the arrows do not reach the last school"
    assert small.evaluate("scrollX") == 0, "the page moved along"


def test_the_aspects_stay_in_sight(small: Page) -> None:
    """Whoever looks at the last school still reads which aspect a row is about, and sees more than that."""
    region = small.locator(".who-table-wrap")
    region.evaluate("region => { region.scrollLeft = region.scrollWidth }")
    assert region.evaluate("region => region.scrollLeft") > 100
    places = region.evaluate(
        """region => {
            const box = region.getBoundingClientRect();
            return [...region.querySelectorAll("tbody th[scope=row]")].map(head => {
                const place = head.getBoundingClientRect();
                return {left: place.left - box.left, width: place.width, room: box.width};
            });
        }"""
    )
    assert len(places) > 20
    for place in places:
        assert -1 <= place["left"] <= 2, f"the name of an aspect is at {place['left']}"
        assert place["width"] <= place["room"] * 2 / 3, f"the aspect takes {place['width']} of {place['room']} px"
