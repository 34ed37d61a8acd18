"""Without JavaScript the whole scan is still there to read and print."""

import pytest
from form_helpers import SCAN_PAGE, scan_data
from playwright.sync_api import expect

from test_form_print import pages_of

READABLE = 8  # Points.
SMALLEST = """() => Math.min(...[...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
    .map((element) => parseFloat(getComputedStyle(element).fontSize) * 72 / 96))"""


def test_all_stage_texts_are_visible(new_context, one_url):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(one_url + SCAN_PAGE)
    data = scan_data(page)
    expect(page.locator("[data-aspect]")).to_have_count(len(data["aspects"]))
    stages = page.locator("label.stage")
    expect(stages).to_have_count(len(data["aspects"]) * len(data["stages"]))
    for stage in stages.all():
        expect(stage).to_be_visible()
        assert len(stage.inner_text()) > 40
    expect(page.locator("noscript .notice-important")).to_contain_text("JavaScript")
    for part in page.locator("[data-needs-script]").all():
        expect(part).to_be_hidden()


def test_every_group_of_choices_belongs_to_one_aspect(page, one_url):
    """The other answers once had a name of their own, so that one answer took away that of another aspect."""
    page.goto(one_url + SCAN_PAGE)
    names = page.evaluate("""() => [...document.querySelectorAll('[data-aspect]')].map((root) =>
        [root.id, [...new Set([...root.querySelectorAll('[data-current]')].map((choice) => choice.name))]])""")
    assert names == [[aspect, [f"{aspect}-current"]] for aspect, _ in names]


@pytest.mark.parametrize("sector", ["po", "vo", "mbo"])
def test_everything_fits_on_twelve_pages_in_readable_type(new_context, base_url_http, tmp_path, sector):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{base_url_http}scans/{sector}.html")
    assert len(pages_of(page, tmp_path)) <= 12
    page.emulate_media(media="print")
    assert page.evaluate(SMALLEST) >= READABLE
