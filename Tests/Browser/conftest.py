"""What all tests in the browser share: the command, the built site, its two addresses, and watched pages.

For a test, usually these are enough:

- `site_url`: where the site stands, with a closing slash; the test runs twice, over http (in a deep folder) and from disk
- `one_url`: one of the two, always the same one for a test: for what a page does wherever it stands, as most do. What
  asks for `site_url` has to do with storage, addresses, downloads, or with the files that a page loads
- `page`: a new page in a context of its own; fails the test on every console message, page error, violation of the
  page's policy and request beyond the site. `watch.expect(pattern, reason)` is for a complaint that has to come
- `new_context(**options)`: a watched context with options of Playwright's `Browser.new_context`
- `reader(**look)`: for a test that only looks: a page that was used before and is empty again, for half the work;
  `reader_without_scripts` is another, in which no script runs

`Tests/run` spreads the tests over all cores (pytest-xdist), each worker with a browser of its own; plain `pytest` runs
them one by one. So a test

- writes only below `tmp_path`, or `tmp_path_factory` in a fixture: never into the repository or one of the built sites;
- asks the system for a port (0), as `serving` does, and waits for what it starts: never for a number of seconds;
- needs no other test, and no order. What is worked out once for many (a fixture of scope "module" or "session") is
  worked out once per worker. A folder that takes seconds is made with `once`; for what stands in memory
  `pytestmark = pytest.mark.xdist_group("name")`, or that mark on each of its params, keeps those tests in one worker.
  What takes longest begins first (`pytest.mark.early`), so that no core waits for it at the end;
- has the same name in every run: `parametrize` over something in a fixed order, never over a `set` or the time;
- bounds work (elements restyled, bytes, processor time), not the time on the clock, which depends on its neighbours.
"""

import os
import shutil
import zlib
from pathlib import Path
from typing import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

import site_build
import site_once
from site_once import Once
from site_reader import Reader
from site_server import serving
from site_watch import REPORT_VIOLATIONS, Watch

SUBPATH = "/deep/sub/folder/"
DEFAULT_TIMEOUT = 20_000

pytest.register_assert_rewrite("site_access", "site_comparison", "site_dom", "site_groups", "site_links", "site_publication")


@pytest.fixture(scope="session")
def binary() -> Path:
    """The command `scandossier`."""
    return site_build.find_binary()


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Makes a folder that all workers share: `once("wielmerland", lambda output: build(…))`. Tests only read it."""
    return site_once.once(tmp_path_factory)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, once: Once) -> Path:
    """The built demonstration site: `SCANDOSSIER_SITE`, or a fresh build. Tests only read it."""
    if named := os.environ.get("SCANDOSSIER_SITE"):
        return Path(named).resolve()
    binary = request.getfixturevalue("binary")
    return once("demonstration", lambda output: site_build.build(binary, output))


@pytest.fixture(scope="session")
def closed_site(request: pytest.FixtureRequest, once: Once) -> Path:
    """The demonstration site for the learning group: `SCANDOSSIER_CLOSED_SITE`, or a fresh build. Tests only read it."""
    if named := os.environ.get("SCANDOSSIER_CLOSED_SITE"):
        return Path(named).resolve()
    binary = request.getfixturevalue("binary")
    return once("closed", lambda output: site_build.build(binary, output, *site_build.CLOSED))


@pytest.fixture(scope="session")
def base_url_http(site: Path) -> Iterator[str]:
    """Where the site stands on a web server, below a folder."""
    with serving(site, SUBPATH) as address:
        yield address


@pytest.fixture(scope="session")
def file_url(site: Path) -> str:
    """Where the site stands when someone opens it from disk."""
    return site.as_uri() + "/"


@pytest.fixture(params=["http", "file"])
def site_url(request: pytest.FixtureRequest) -> str:
    """Where the site stands; a test that takes this runs over http and from disk."""
    return request.getfixturevalue("base_url_http" if request.param == "http" else "file_url")


@pytest.fixture
def one_url(request: pytest.FixtureRequest) -> str:
    """Where the site stands: over http for some tests and from disk for the others, by their names."""
    is_http = zlib.crc32(request.node.name.encode()) % 2 == 0
    return request.getfixturevalue("base_url_http" if is_http else "file_url")


@pytest.fixture(scope="session")
def playwright_session() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


def find_chromium() -> str:
    named = os.environ.get("SCANDOSSIER_CHROMIUM")
    names = [named] if named else ["chromium-headless-shell", "chromium"]
    found = [executable for name in names if (executable := shutil.which(name))]
    assert found, f"not installed: {' or '.join(names)} (apt-get install chromium-headless-shell)"
    return found[0]


@pytest.fixture(scope="session")
def browser(playwright_session: Playwright) -> Iterator[Browser]:
    """Debian's Chromium, without its windows. No name resolves in it, so that nothing can leave the machine, whatever a
    page tries.

    For every new visitor `chromium` opens a window that nobody sees, of which the bars are pages with processes of their
    own: more work than the page that is tested. `SCANDOSSIER_CHROMIUM=chromium` runs the tests in it all the same.
    """
    browser = playwright_session.chromium.launch(
        executable_path=find_chromium(),
        headless=True,
        # Nothing here has a graphics card: a process for it only moves pixels about.
        args=["--no-sandbox", "--in-process-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    )
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def closed_url(closed_site: Path) -> str:
    """Where the site for the learning group stands on disk."""
    return closed_site.as_uri() + "/"


@pytest.fixture
def watch(request: pytest.FixtureRequest, base_url_http: str, file_url: str) -> Watch:
    """What the browser complains about in this test."""
    closed = {request.getfixturevalue("closed_url")} if "closed_url" in request.fixturenames else set()
    return Watch(sites={base_url_http, file_url} | closed)


def make_context(browser: Browser, **options: object) -> BrowserContext:
    context = browser.new_context(**{"locale": "nl-NL", "timezone_id": "Europe/Amsterdam", **options})
    context.set_default_timeout(DEFAULT_TIMEOUT)
    context.add_init_script(REPORT_VIOLATIONS)
    return context


@pytest.fixture
def new_context(browser: Browser, watch: Watch) -> Iterator[Callable[..., BrowserContext]]:
    """Makes watched contexts: `new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)`."""
    contexts: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        context = make_context(browser, **options)
        watch.attach(context)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    """The context of `page`: a new visitor, with a window of 1280 by 800."""
    return new_context(viewport={"width": 1280, "height": 800})


@pytest.fixture(scope="session")
def shared_reader(browser: Browser) -> Iterator[Reader]:
    reader = Reader(lambda: make_context(browser))
    yield reader
    reader.close()


@pytest.fixture(scope="session")
def shared_reader_without_scripts(browser: Browser) -> Iterator[Reader]:
    reader = Reader(lambda: make_context(browser, java_script_enabled=False))
    yield reader
    reader.close()


@pytest.fixture
def reader(shared_reader: Reader, watch: Watch) -> Iterator[Callable[..., Page]]:
    """The page of `site_reader`, watched: `reader(width=320, color_scheme="dark")`."""
    yield from watched(shared_reader, watch)


@pytest.fixture
def reader_without_scripts(shared_reader_without_scripts: Reader, watch: Watch) -> Iterator[Callable[..., Page]]:
    yield from watched(shared_reader_without_scripts, watch)


def watched(reader: Reader, watch: Watch) -> Iterator[Callable[..., Page]]:
    watch.attach(reader.context)
    yield reader.look
    watch.detach(reader.context)
    reader.clear()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page to test with."""
    return context.new_page()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, then what stays together; the rest in the order of the files."""
    marks = ("early", "xdist_group")
    items.sort(key=lambda item: [item.get_closest_marker(mark) is None for mark in marks])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """The rule of every test with a page: the browser has nothing to complain about."""
    outcome = yield
    watch = getattr(item, "funcargs", {}).get("watch")
    if watch is not None:
        watch.verify()
    return outcome
