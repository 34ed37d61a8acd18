"""What a group's page opens with: the story, then all aspects on one screen. That its numbers are true is `site_comparison`'s.
"""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_pages import SAMPLES

WINDOW = {"width": 1280, "height": 720}


@pytest.fixture
def opened(page: Page, site_url: str) -> Page:
    page.set_viewport_size(WINDOW)
    page.goto(site_url + SAMPLES["group"])
    return page


def test_the_story_stands_in_the_first_window(opened: Page) -> None:
    box = opened.locator(".story").bounding_box()
    assert opened.locator(".story-list li").count() >= 3
    assert box["y"] + box["height"] <= WINDOW["height"], box


def test_all_aspects_stand_in_one_window(opened: Page) -> None:
    opened.locator(".overview").evaluate("part => part.scrollIntoView()")
    lines = opened.locator(".overview-theme li")
    assert lines.count() == opened.locator(".aspect-row").count() == 25
    for box in lines.evaluate_all("lines => lines.map((line) => line.getBoundingClientRect().toJSON())"):
        assert 0 <= box["top"] and box["bottom"] <= WINDOW["height"], box


def test_story_and_lines_lead_to_what_they_speak_of(opened: Page) -> None:
    addresses = opened.locator(".story a, .overview a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    assert len(addresses) >= 25 + 2 * 3
    for address in addresses:
        if address.startswith("#"):
            assert opened.locator(f'[id="{address[1:]}"]').count() == 1, address


def test_story_and_lines_are_one_sheet_of_paper(opened: Page, tmp_path: Path) -> None:
    opened.pdf(path=tmp_path / "page.pdf", format="A4")
    text = subprocess.run(
        ["pdftotext", "-l", "1", "-raw", str(tmp_path / "page.pdf"), "-"], capture_output=True, check=True, timeout=60
    ).stdout.decode()
    first = opened.locator(".story-list a:not(.story-numbers), .overview a").all_inner_texts()
    for title in first:
        assert title.split()[0] in text, title
    assert opened.locator(".overview h2").inner_text() in text
