"""The second theme: an overlay of the standard one, built from the demonstration content, in both colour schemes."""

from pathlib import Path
from typing import Callable

import pytest
from playwright.sync_api import Page

import site_build
from site_access import assert_axe_has_no_remarks, assert_axe_has_no_remarks_in_any_look, assert_fits
from site_once import Once
from site_pages import SAMPLES
from site_watch import Watch

Reader = Callable[..., Page]
THEME = site_build.ROOT / "themes" / "wielmerland"
KINDS = ["home", "step", "article", "scan", "group", "group-learning", "results", "compare"]
BRAND = {"light": "rgb(28, 79, 60)", "dark": "rgb(163, 214, 181)"}

kinds = pytest.mark.parametrize("kind", KINDS)
schemes = pytest.mark.parametrize("scheme", BRAND)


@pytest.fixture(scope="module")
def themed_site(binary: Path, once: Once) -> Path:
    return once("wielmerland", lambda output: site_build.build(binary, output, "--strict", theme=THEME))


@pytest.fixture
def themed_url(themed_site: Path, watch: Watch) -> str:
    address = themed_site.as_uri() + "/"
    watch.allow_site(address)
    return address


def opened(reader: Reader, address: str, scheme: str) -> Page:
    page = reader(1280, 900, color_scheme=scheme, reduced_motion="reduce")
    page.goto(address)
    return page


@kinds
def test_axe_has_no_remarks(reader: Reader, themed_url: str, kind: str) -> None:
    page = reader(1280, 900, reduced_motion="reduce")
    page.goto(themed_url + SAMPLES[kind])
    assert_axe_has_no_remarks_in_any_look(page, assert_fits)


@schemes
@kinds
def test_colours_of_the_overlay_count(reader: Reader, themed_url: str, kind: str, scheme: str) -> None:
    page = opened(reader, themed_url + SAMPLES[kind], scheme)
    assert page.locator("h1").evaluate("e => getComputedStyle(e).color") == BRAND[scheme]
    assert page.locator(".site-mark .mark-water").count() == 1


@schemes
def test_a_screen_of_the_scan_works_and_has_the_colours(reader: Reader, themed_url: str, scheme: str) -> None:
    page = opened(reader, themed_url + "scans/po.html#gegevens", scheme)
    page.locator("#gegevens h2").wait_for()
    assert page.locator("#gegevens h2").evaluate("e => getComputedStyle(e).color") == BRAND[scheme]
    assert_axe_has_no_remarks(page)


@pytest.mark.parametrize("scheme", BRAND)
def test_paper_has_the_light_colours(reader: Reader, themed_url: str, scheme: str) -> None:
    page = opened(reader, themed_url + SAMPLES["group"], scheme)
    page.emulate_media(media="print")
    assert page.locator("h1").evaluate("e => getComputedStyle(e).color") == BRAND["light"]


def test_scan_in_one_file_has_the_theme(reader: Reader, themed_url: str) -> None:
    page = opened(reader, themed_url + "scans/po-los.html", "light")
    assert page.locator("h1").evaluate("e => getComputedStyle(e).color") == BRAND["light"]
    assert page.locator(".site-mark .mark-water").count() == 1
