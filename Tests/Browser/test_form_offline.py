"""Once visited, a scan also opens without network; and what the server has comes first, always."""

import re
import threading
from pathlib import Path

import pytest
from conftest import SUBPATH
from form_helpers import SCAN_PAGE, aspect_ids, choose, download, fill_details
from playwright.sync_api import BrowserContext, Error, Page, expect
from site_published import Published, published  # noqa: F401 -- a fixture
from site_server import serving
from site_watch import Watch

OTHER_SCAN = "scans/vo.html"

# Waits until the copy of this page has `text` in it; the names of the caches, and all addresses kept.
KEPT = """async (text) => {
    const page = location.href.replace(/[?#].*$/, '');
    const end = Date.now() + 20000;
    while (Date.now() < end) {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            const kept = await cache.match(page);
            if (kept && (await kept.text()).includes(text)) {
                return {names: await caches.keys(), addresses: (await cache.keys()).map(request => request.url)};
            }
        }
        await new Promise(resolve => setTimeout(resolve, 20));
    }
    throw new Error(`no copy with ${text}`);
}"""

# Waits until nothing is kept, and no worker is left.
NOTHING_KEPT = """async () => {
    const end = Date.now() + 20000;
    while (Date.now() < end) {
        const workers = await navigator.serviceWorker.getRegistrations();
        if ((await caches.keys()).length === 0 && workers.length === 0) return true;
        await new Promise(resolve => setTimeout(resolve, 20));
    }
    return false;
}"""


# Waits until nothing with this name is kept any more.
LET_GO = """async (name) => {
    const end = Date.now() + 20000;
    while (Date.now() < end) {
        const caches_ = await Promise.all((await caches.keys()).map(cache => caches.open(cache)));
        const kept = (await Promise.all(caches_.map(cache => cache.keys()))).flat();
        if (!kept.some(request => request.url.endsWith(name))) return true;
        await new Promise(resolve => setTimeout(resolve, 20));
    }
    return false;
}"""


def visit(page: Page, published: Published, text: str = "") -> dict:
    """Opens the scan and waits until a copy of it with this text is kept."""
    page.goto(published.scan)
    return page.evaluate(KEPT, text)


def assert_works(page: Page) -> None:
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    assert b'"current": 2' in download(page)[1]
    assert page.evaluate("document.styleSheets.length") >= 2
    expect(page.locator("#scan-form.has-script")).to_be_visible()


def test_a_visited_scan_opens_and_works_without_network(
    page: Page, context: BrowserContext, published: Published
) -> None:
    visit(page, published)
    context.set_offline(True)
    page.reload()
    assert_works(page)
    other = context.new_page()
    other.goto(published.scan + "?van=mail#gegevens")
    expect(other.locator("#school-code")).to_be_visible()
    other.locator("#school-code").fill("90XA00")


def test_it_opens_when_the_server_is_no_more(page: Page, site: Path, tmp_path: Path, watch: Watch) -> None:
    with serving(site, SUBPATH) as address:
        watch.allow_site(address)
        page.goto(address + SCAN_PAGE)
        page.evaluate(KEPT, "")
    page.reload()
    assert_works(page)


def test_the_newest_version_is_shown_and_kept(page: Page, context: BrowserContext, published: Published) -> None:
    before = visit(page, published)
    published.change(SCAN_PAGE, "</h1>", " vernieuwd</h1>")
    old = next(name for name in before["addresses"] if re.search(r"/assets/scan\.[0-9a-f]{8}\.js$", name)).split("/")[-1]
    (published.folder / "assets" / old).rename(published.folder / "assets/scan.0123abcd.js")
    published.change(SCAN_PAGE, old, "scan.0123abcd.js")
    published.change("assets/scan.0123abcd.js", "'use strict';", "'use strict'; window.version = 2;")

    visit(page, published, " vernieuwd</h1>")
    expect(page.locator("h1")).to_contain_text("vernieuwd")
    assert page.evaluate("window.version") == 2
    context.set_offline(True)
    page.reload()
    expect(page.locator("h1")).to_contain_text("vernieuwd")
    assert page.evaluate("window.version") == 2
    assert_works(page)
    assert page.evaluate(LET_GO, old), "what no page uses is let go"


@pytest.mark.parametrize("status", [404, 410])
def test_a_scan_that_is_gone_is_gone(page: Page, published: Published, watch: Watch, status: int) -> None:
    visit(page, published)
    published.trouble[SCAN_PAGE] = status
    watch.expect(f"status of {status}", "that is what this test is about")
    page.goto("about:blank")
    response = page.goto(published.scan)
    assert response is not None and response.status == status
    expect(page.locator("body")).to_have_text("trouble")
    page.goto(published.address + "index.html")
    assert page.evaluate(NOTHING_KEPT)


def test_a_server_in_trouble_does_not_take_the_scan_away(page: Page, published: Published) -> None:
    visit(page, published)
    published.trouble[SCAN_PAGE] = 503
    page.reload()
    assert_works(page)


def test_a_network_that_does_not_answer_does_not_keep_anyone_waiting(page: Page, published: Published) -> None:
    visit(page, published)
    answer = threading.Event()
    published.trouble[SCAN_PAGE] = answer
    try:
        page.reload(wait_until="domcontentloaded")
        assert_works(page)
    finally:
        answer.set()


def test_a_new_worker_takes_over_by_itself(page: Page, context: BrowserContext, published: Published) -> None:
    assert visit(page, published)["names"] == [f"scandossier-1 {published.scan}"]
    published.change("service-worker.js", "`scandossier-1 ", "`scandossier-2 ")
    page.goto(published.scan)
    page.evaluate("""async (name) => {
        const end = Date.now() + 20000;
        while ((await caches.keys()).join() !== name) {
            if (Date.now() > end) throw new Error((await caches.keys()).join());
            await new Promise(resolve => setTimeout(resolve, 20));
        }
    }""", f"scandossier-2 {published.scan}")
    context.set_offline(True)
    page.reload()
    assert_works(page)


def test_other_pages_are_left_alone(page: Page, context: BrowserContext, published: Published) -> None:
    """No worker stands between them and the network, so none can delay or keep them."""
    visit(page, published)
    for name in ("index.html", OTHER_SCAN.replace("vo", "index"), "scans/po-los.html"):
        page.goto(published.address + name)
        assert page.evaluate("navigator.serviceWorker.controller") is None, name
    context.set_offline(True)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        page.goto(published.address + "index.html")


def test_every_scan_is_kept_apart(
    page: Page, context: BrowserContext, published: Published, watch: Watch
) -> None:
    visit(page, published)
    page.goto(published.address + OTHER_SCAN)
    page.evaluate(KEPT, "")
    published.trouble[SCAN_PAGE] = 404
    watch.expect("status of 404", "the first scan is gone, the second is not")
    page.goto(published.scan)
    context.set_offline(True)
    page.goto(published.address + OTHER_SCAN)
    assert_works(page)


def test_from_disk_nothing_is_registered(page: Page, file_url: str) -> None:
    page.goto(file_url + SCAN_PAGE)
    expect(page.locator("#scan-form.has-script")).to_be_visible()
    page.goto(file_url + "scans/po-los.html")
    expect(page.locator("#scan-form.has-script")).to_be_visible()
