"""One page for all tests that only read: a new visitor costs more than most of them, a process of its own each time."""

from typing import Callable
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, CDPSession, Error, Page


class Reader:
    """A page that is emptied after each test, with all that a site may leave in a browser.

    Not for tests of what a browser keeps, of several tabs, or of what happens when a page is left.
    """

    def __init__(self, make_context: Callable[[], BrowserContext]) -> None:
        self._make_context = make_context
        self._start()

    def _start(self) -> None:
        self.context = self._make_context()
        self._page: Page = self.context.new_page()
        self._session: CDPSession = self.context.new_cdp_session(self._page)

    def look(self, width: int = 1280, height: int = 800, **media: str) -> Page:
        """The page with a window of this size; `media` as Playwright's `Page.emulate_media` takes it.

        What is not named is as with a new visitor.
        """
        self._page.set_viewport_size({"width": width, "height": height})
        usual = {"media": "screen", "color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}
        self._page.emulate_media(**{**usual, **media})
        return self._page

    def clear(self) -> None:
        """Nothing of this test is there for the next; where that cannot be done, there is a new visitor."""
        try:
            if len(self.context.pages) == 1:
                self._empty()
                return
        except Error:
            pass  # The page crashed or was closed: its test has failed already.
        self.context.close()
        self._start()

    def _empty(self) -> None:
        address = urlsplit(self._page.url)
        if address.scheme in ("http", "file"):
            # Both belong to the tab, so they are no part of what is cleared below.
            self._page.evaluate("() => { sessionStorage.clear(); window.name = '' }")
            self._page.goto("about:blank")
            origin = f"{address.scheme}://{address.netloc}"
            self._session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        self.context.clear_cookies()

    def close(self) -> None:
        self.context.close()
