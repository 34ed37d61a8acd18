"""A locked edition in every engine, over http and from disk: one passphrase a tab, and the pages as they always are."""

from engine import text_of, until
from engine_fixtures import engine, engines, started  # noqa: F401 -- fixtures
import pytest
from selenium.common.exceptions import WebDriverException
from site_server import serving
from test_lock import FIELD, PHRASE, locked  # noqa: F401 -- a fixture


@pytest.fixture(params=["http", "file"])
def locked_url(request, locked):  # noqa: F811
    if request.param == "file":
        yield locked.as_uri() + "/index.html"
    else:
        with serving(locked, "/deep/sub/folder/") as address:
            yield address + "index.html"


def when(engine, condition, *arguments):  # noqa: F811
    """As `wait_for`, also while one document makes way for the next: there is no place to ask then."""
    def asked():
        try:
            return engine.run(f"return Boolean({condition});", *arguments)
        except (AssertionError, WebDriverException):
            return False

    until(asked, condition)


def opened(engine, beginning):  # noqa: F811
    when(engine, "document.title.startsWith(arguments[0]) && document.readyState === 'complete' "
         "&& document.querySelector('[data-lock-close]')", beginning)


def follow(engine, selector):  # noqa: F811
    """By a press that the page makes itself: Firefox's driver waits for ever for a page that another one is written into."""
    engine.run("setTimeout(selector => document.querySelector(selector).click(), 0, arguments[0]);", selector)


def asked(engine):  # noqa: F811
    when(engine, "document.querySelector(arguments[0])?.getClientRects().length > 0 && document.activeElement.id", FIELD)


@engines()
def test_one_passphrase_opens_the_tab(engine, locked_url):  # noqa: F811
    engine.open(locked_url)
    asked(engine)
    engine.type(FIELD, "dit is hem vast en zeker niet")
    engine.key("Enter")
    until(lambda: text_of(engine, "[data-lock-error]").startswith("Deze wachtzin klopt niet"), "the error")
    assert engine.run("return document.activeElement.id;") == FIELD[1:]
    engine.run("document.activeElement.value = '';")
    engine.type(FIELD, PHRASE)
    engine.key("Enter")
    opened(engine, "Scan Samen Opleiden")
    follow(engine, ".site-nav a")
    opened(engine, "De scans")
    engine.type("#_zoek", "veilig leren")
    engine.key("Enter")
    when(engine, "document.querySelector('.search-result[data-filled] a')")
    assert text_of(engine, ".search-result a") == "Veilig leren"
    follow(engine, ".search-result a")
    opened(engine, "Veilig leren")
    engine.run("scrollTo(0, 600);")
    engine.reload()
    opened(engine, "Veilig leren")
    until(lambda: engine.run("return Math.round(scrollY);") == 600, "the place where it was read")
    engine.back()
    when(engine, "document.querySelector('.search-result[data-filled] a')")
    follow(engine, "[data-lock-close]")
    asked(engine)
    assert text_of(engine, "[data-lock-note]") == "De uitgave is weer op slot."
    engine.back()
    # What was shown before asks again.
    when(engine, "document.title === 'Uitgave op slot' && document.querySelector(arguments[0]).getClientRects().length", FIELD)
