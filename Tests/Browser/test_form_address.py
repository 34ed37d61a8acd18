"""A link to an aspect leads to that aspect, also when the script has put more on the page."""

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize("width", [320, 1280])
def test_a_link_to_an_aspect_shows_that_aspect(page: Page, site_url: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site_url}scans/po.html#kennis-delen")
    expect(page.locator("[data-open-file]")).to_be_visible()
    top = page.locator("#kennis-delen").evaluate("element => element.getBoundingClientRect().top")
    assert 0 <= top <= 200
