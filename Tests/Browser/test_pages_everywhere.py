"""The site in a browser: from any folder of a host and from disk, at any width, in any colours, without scripts."""

import os
import re
from pathlib import Path
from typing import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

import site_dom
from site_access import assert_axe_has_no_remarks_in_any_look, assert_fits, axe_remarks, in_every_look
from site_build import CONTENT
from site_pages import NOT_FOUND, SAMPLES, letters, only_without_scripts, stage_texts
from site_reader import Reader as SharedReader
from site_watch import Watch

NewContext = Callable[..., BrowserContext]
Reader = Callable[..., Page]

kinds = pytest.mark.parametrize("kind", SAMPLES)


@pytest.mark.early
def test_every_page_loads_without_a_complaint(page: Page, site: Path, base_url_http: str) -> None:
    """No message, no error, no violation and no foreign request on any page: `page` sees to that."""
    names = site_dom.names(site)
    assert len(names) > 50
    for name in names:
        page.goto(base_url_http + name)
        assert page.locator("h1").count() == 1, name


def test_pages_load_from_disk_without_a_complaint(page: Page, site: Path, file_url: str) -> None:
    """One of the pages with the same classes that load the same files from the same place; `test_site_links` looks for
    the files of every page."""
    parts = re.compile(r'(?:src|rel="stylesheet" href|class)="([^"]*)"')
    kinds = {frozenset(parts.findall((site / name).read_text("utf-8"))): name for name in site_dom.names(site)}
    assert len(kinds) > 50
    for name in kinds.values():
        page.goto(file_url + name)
        assert page.locator("h1").count() == 1, name


def in_view(page: Page, selector: str) -> bool:
    return page.locator(selector).evaluate(
        """element => {
            const box = element.getBoundingClientRect(), style = getComputedStyle(element);
            return box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight
                && style.visibility === "visible" && style.opacity !== "0" && !/inset\\(50%/.test(style.clipPath);
        }"""
    )


@kinds
def test_styles_skip_link_and_focus(reader: Reader, one_url: str, kind: str) -> None:
    """The theme's type, a skip link that comes into sight with the keyboard, and a mark on the first stops of it."""
    page = reader()
    page.goto(one_url + SAMPLES[kind])
    family = page.locator("body").evaluate("body => getComputedStyle(body).fontFamily")
    assert "Times" not in family, family
    assert page.locator("body").evaluate("body => getComputedStyle(body).margin") == "0px"
    assert not in_view(page, ".skip-link")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    for _ in range(20):
        if in_view(page, ".skip-link"):
            break
        page.wait_for_timeout(20)  # it may slide in
    assert in_view(page, ".skip-link"), "the skip link has the focus and cannot be seen"
    assert_focus_can_be_seen(page)
    for _ in range(7):
        page.keyboard.press("Tab")
        assert_focus_can_be_seen(page)
    page.locator(".skip-link").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"
    page.keyboard.press("Tab")
    after = page.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert after or page.locator("main a[href], main button, main input").count() == 0


def assert_focus_can_be_seen(page: Page) -> None:
    """It shows an outline or another mark that it does not have otherwise."""
    seen = page.evaluate(
        """() => {
            const element = document.activeElement, look = () => {
                const style = getComputedStyle(element);
                return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
                    style.backgroundColor, style.borderColor].join();
            };
            const focused = look();
            element.blur();
            const plain = look();
            element.focus();
            return {differs: focused !== plain, name: element.outerHTML.slice(0, 80)};
        }"""
    )
    assert seen["differs"], f"no mark of focus on {seen['name']}"


@kinds
def test_no_scrolling_sideways(reader: Reader, base_url_http: str, kind: str) -> None:
    """Also by WCAG 1.4.12 at 320 px: more space between lines, words and letters, and nothing is lost."""
    page = reader(768, 640)
    page.goto(base_url_http + SAMPLES[kind])
    assert_fits(page, 768)
    page = reader(320, 640)
    assert_fits(page, 320)
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
        }"""
    )
    assert_fits(page, 320)


@kinds
def test_axe_has_no_remarks(reader: Reader, base_url_http: str, kind: str) -> None:
    page = reader(1280, 900, reduced_motion="reduce")
    page.goto(base_url_http + SAMPLES[kind])
    assert_axe_has_no_remarks_in_any_look(page)


@pytest.mark.parametrize("kind", ["article", "group"])
def test_axe_sees_one_text_that_is_hard_to_read(reader: Reader, base_url_http: str, kind: str) -> None:
    """Though of many texts that look the same it judges one. In forced colours it is the reader who chose them."""
    page = reader(1280, 900, reduced_motion="reduce")
    page.goto(base_url_http + SAMPLES[kind])
    page.evaluate("""() => {
        const isRead = (p) => p.checkVisibility() && p.innerText.trim() !== '';
        const last = [...document.querySelectorAll('main p')].filter(isRead).at(-1);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.hard { color: #888 !important; background: #999 !important }');
        document.adoptedStyleSheets = [sheet];
        last.className = 'hard';
    }""")
    for look in in_every_look(page):
        for shown_only in (False, True):
            found = " ".join(axe_remarks(page, shown_only=shown_only))
            assert "color-contrast" in found or look == "forced", look


def test_no_script_asks_how_wide_or_dark_it_is(site: Path) -> None:
    """What depends on that is up to the styles, which follow when it changes. Only what stands on a beamer fits itself to
    the window, for nobody there can scroll: a conversation (`talk-fit.js`) and a meeting (`beamer.js`)."""
    scripts = list(site.glob("**/*.js"))
    assert len(scripts) > 5
    asking = re.compile(r"matchMedia|innerWidth|outerWidth|clientWidth|offsetWidth|ResizeObserver|[\"']resize[\"']")
    found = {(script.name.split(".")[0], match) for script in scripts for match in asking.findall(script.read_text("utf-8"))}
    assert found == {("meeting", "'resize'"), ("scan-team", "'resize'")}, found


def test_scan_can_be_read_without_scripts(new_context: NewContext, site_url: str) -> None:
    """All texts are visible, a notice says what does not work, and nothing is there that would not work."""
    page = new_context(java_script_enabled=False).new_page()
    page.goto(site_url + SAMPLES["scan"])
    visible = letters(page.locator("main").inner_text())
    texts = stage_texts(CONTENT / "scans" / "po.md")
    assert len(texts) == 25
    for aspect, stages in texts.items():
        assert len(stages) == 4, aspect
        for text in stages:
            assert letters(text) in visible, f"{aspect}: {text}"
    assert page.locator("noscript .notice").is_visible()
    buttons = page.locator("main button")
    shown = [buttons.nth(number).inner_text() for number in range(buttons.count()) if buttons.nth(number).is_visible()]
    assert shown == [], "these buttons do nothing without a script"


@kinds
def test_all_of_a_page_can_be_read_without_scripts(
    reader: Reader, reader_without_scripts: Reader, base_url_http: str, kind: str
) -> None:
    with_scripts, without = reader(), reader_without_scripts()
    texts = []
    for page in (with_scripts, without):
        page.goto(base_url_http + SAMPLES[kind])
        texts.append(page.locator("main").inner_text())
    assert len(texts[1]) > 100
    if kind == "compare":
        assert without.locator("noscript .notice").is_visible()
        assert not without.locator("#compare").is_visible(), "nothing is there that would not work"
    elif kind == "search":
        assert without.locator("noscript .notice").is_visible()
        assert not without.locator("#search").is_visible(), "nothing is there that would not work"
        assert without.locator(".search-browse a").count() > 4, "the reader can look around"
    elif kind == "group-meeting":
        assert only_without_scripts(*texts) == [without.locator("noscript .notice").inner_text()]
    elif kind != "scan":
        assert texts[0] == texts[1]


def test_unknown_address_shows_the_page_for_errors(page: Page, base_url_http: str, watch: Watch) -> None:
    watch.expect("404", "the address is meant not to exist")
    response = page.goto(base_url_http + "bestaat-niet.html")
    assert response.status == 404
    assert page.locator("h1").inner_text() == "Pagina niet gevonden"
    page.locator("main a").click()
    assert page.url == base_url_http + "index.html"


def test_menu_leads_everywhere_and_shows_where_you_are(page: Page, site_url: str) -> None:
    page.goto(site_url + "index.html")
    titles = page.locator(".site-nav a").all_inner_texts()
    assert len(titles) >= 5
    for title in titles:
        page.locator(".site-nav").get_by_role("link", name=title, exact=True).click()
        assert page.locator(".site-nav [aria-current]").inner_text() == title
        page.locator(".site-name").click()
        assert page.url == site_url + "index.html"


def test_the_reader_is_a_new_visitor_each_time(shared_reader: SharedReader, reader: Reader, base_url_http: str) -> None:
    """Whatever a page can leave behind, left behind: or one test would see what another did."""
    kept = """async () => ({
        local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, name: window.name,
        databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        width: innerWidth, isDark: matchMedia('(prefers-color-scheme: dark)').matches})"""
    page = reader(320, 640, color_scheme="dark")
    page.goto(base_url_http + SAMPLES["scan"])
    page.evaluate(
        """async () => {
            localStorage.left = sessionStorage.left = document.cookie = window.name = 'left=behind';
            await new Promise((done) => { indexedDB.open('left').onsuccess = done; });
            await caches.open('left');
            await navigator.serviceWorker.ready;
        }"""
    )
    before = page.evaluate(kept)
    shared_reader.clear()
    page = reader()
    page.goto(base_url_http + SAMPLES["page"])
    now = page.evaluate(kept)
    assert {key: before[key] for key in now if before[key] == now[key]} == {}, "nothing was left, so this proves nothing"
    assert not any(value for key, value in now.items() if key != "width") and now["width"] == 1280, now


@pytest.mark.xdist_group("together")
def test_tests_of_a_group_stay_in_one_worker(request: pytest.FixtureRequest) -> None:
    """pytest-xdist knows them by their names. When it does not, each worker works out again what they share."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        kept = request.node.nodeid.endswith("@together")
        assert kept, "run with --dist=loadgroup, and with the versions of requirements.txt"


def test_the_watch_is_awake(page: Page, watch: Watch, base_url_http: str) -> None:
    """Each kind of complaint, provoked: if one would go unnoticed, so would real ones."""
    page.goto(base_url_http + SAMPLES["page"])
    watch.expect("console.log: hello", "a message")
    watch.expect("error: .*thrown", "an error of the page")
    watch.expect("violation of connect-src", "fetch is not allowed")
    watch.expect("violation of style-src", "nor are inline styles")
    watch.expect("request beyond the site: https://elsewhere.example/", "navigating away")
    watch.expect("console.error: .*(connect-src|style-src|Content Security Policy)", "Chromium says so too")
    page.evaluate(
        """async () => {
            console.log("hello");
            setTimeout(() => { throw new Error("thrown") });
            await fetch("https://elsewhere.example/").catch(() => {});
            document.body.insertAdjacentHTML("beforeend", "<p style='color: red'>red</p>");
            await new Promise(done => setTimeout(done, 100));
        }"""
    )
    with pytest.raises(Exception, match="ERR_NAME_NOT_RESOLVED"):
        page.goto("https://elsewhere.example/")
