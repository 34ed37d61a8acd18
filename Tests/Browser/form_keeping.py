"""What the tests about drafts share: what stands in the browser's storage, and waiting until something does."""

import json

from form_helpers import go, open_form
from playwright.sync_api import expect

PREFIX = "scandossier:samen-opleiden-po:"
WAIT = 20_000


def stored(page):
    """The drafts of this scan in the browser's storage, by key."""
    entries = dict(page.evaluate("Object.entries(localStorage)"))
    return {key: json.loads(value) for key, value in entries.items() if key.startswith(PREFIX)}


def put(page, key, value):
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


def wait_kept(page, text):
    page.wait_for_function("text => Object.values(localStorage).some((value) => value.includes(text))", arg=text)


def allow_keeping(page):
    """Nothing is stored from disk until someone takes the tick away."""
    go(page, "#start")
    page.locator("[data-off-switch]").uncheck()


def write(page, text):
    """Writes the name of the school: the shortest way to change something."""
    go(page, "#gegevens")
    page.locator("#school-name").fill(text)


def start(page, site_url, text=None):
    """The form where drafts are kept; with a text something is filled in and stored."""
    open_form(page, site_url)
    allow_keeping(page)
    if text:
        write(page, text)
        wait_kept(page, text)
    return page


def expect_state(page, text):
    expect(page.locator("[data-state]")).to_contain_text(text, timeout=WAIT)


def drafts(page):
    go(page, "#start")
    return page.locator("[data-draft-list] li")


def would_warn(page):
    """Whether the browser would ask before it leaves the page."""
    return page.evaluate("""() => {
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
    }""")
