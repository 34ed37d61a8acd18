"""The scan as one file: copied alone to an empty folder and opened from there, it does what the page does."""

import shutil
from pathlib import Path

import pytest
from form_helpers import (
    aspect_ids, choose, choose_file, download, fill_details, go, grown, open_form, result_file, scan_data,
    without_modified)
from playwright.sync_api import Page, expect
from site_watch import Watch

SINGLE_FILE = "scans/po-los.html"


@pytest.fixture
def alone(site: Path, tmp_path: Path, watch: Watch) -> str:
    """The address of the file, alone in a folder. Nothing else there may be asked for."""
    copy = tmp_path / "scan op een stick.html"
    shutil.copyfile(site / SINGLE_FILE, copy)
    watch.allow_site(copy.as_uri())
    return copy.as_uri()


def test_it_is_filled_in_downloaded_and_opened_again(page: Page, alone: str) -> None:
    page.goto(alone)
    fill_details(page)
    first, second = aspect_ids(page)[:2]
    choose(page, first, 2)
    page.locator(f"#{first} [data-attention]").fill("Hier letten we op: é 🙂")
    choose(page, second, "unknown")
    name, file = download(page)
    assert name.startswith("scan_90XA00_2026-2027_")
    assert "Hier letten we op: é 🙂" in file.decode()

    page.goto("about:blank")
    page.goto(alone)
    choose_file(page, file)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    go(page, f"#{first}")
    expect(page.locator(f"#{first} [data-current][value='2']")).to_be_checked()
    assert without_modified(download(page)[1]) == without_modified(grown(file, file))


def test_a_file_of_another_scan_is_told_which_one(page: Page, alone: str) -> None:
    page.goto(alone)
    vo = {"id": "samen-opleiden-vo", "version": "2026.1", "digest": ""}
    choose_file(page, result_file(scan_data(page), {}, scan=vo, school={"code": "", "name": "", "sector": "vo"}))
    message = page.locator("[data-open-message]")
    expect(message).to_contain_text("andere scan (samen-opleiden-vo): Scan Samen Opleiden in de school (vo).")
    expect(message.locator("a")).to_have_count(0)


def test_it_looks_like_the_page(page: Page, alone: str, file_url: str) -> None:
    looks = """() => ['body', 'h1', '.scan-nav', '#start', '.site-footer'].map(part => {
        const style = getComputedStyle(document.querySelector(part));
        return [part, style.color, style.backgroundColor, style.fontSize, style.display, style.position];
    })"""
    page.goto(alone)
    expect(page.locator("#scan-form.has-script")).to_be_visible()
    here = page.evaluate(looks)
    open_form(page, file_url)
    assert page.evaluate(looks) == here


def test_it_says_what_it_is_and_leads_nowhere_that_is_not_there(page: Page, alone: str) -> None:
    page.goto(alone)
    expect(page.locator("header.site-header")).to_contain_text("Dit bestand is de hele scan")
    expect(page.locator("footer")).to_contain_text("verstuurt niets")
    addresses = page.locator("[href], [src]").evaluate_all(
        "elements => elements.map(e => e.getAttribute('href') ?? e.getAttribute('src'))")
    assert len(addresses) > 50
    elsewhere = [address for address in addresses if not address.startswith(("#", "data:", "mailto:", "https:"))]
    assert elsewhere == []
    assert page.locator("[href='']").count() == 0
    assert page.locator("a[download]").count() == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_the_window(page: Page, alone: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(alone)
    expect(page.locator("#scan-form.has-script")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_a_script_it_can_be_read(new_context, alone: str) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(alone)
    expect(page.locator("[data-aspect]").last).to_be_visible()
    expect(page.locator("noscript p")).to_be_visible()


def test_a_script_that_is_not_its_own_does_not_run(page: Page, alone: str, tmp_path: Path, watch: Watch) -> None:
    copy = next(tmp_path.glob("*.html"))
    copy.write_text(copy.read_text("utf-8").replace("</body>", "<script>window.foreign = true</script></body>"), "utf-8")
    watch.expect("script-src", "that is what this test is about")
    page.goto(alone)
    expect(page.locator("#scan-form.has-script")).to_be_visible()
    assert page.evaluate("window.foreign") is None


def test_the_page_hands_it_out_under_its_own_name(page: Page, base_url_http: str, site: Path) -> None:
    open_form(page, base_url_http)
    link = page.locator("#start a[download]")
    with page.expect_download() as waiting:
        link.click()
    assert waiting.value.suggested_filename == "scan-samen-opleiden-po-2026.2.html"
    assert Path(waiting.value.path()).read_bytes() == (site / SINGLE_FILE).read_bytes()
