"""Watches every page of a test: whatever a visitor's browser would complain about fails the test."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, Request, WebError

# Chromium reports most violations on the console too; not those of report-only policies and of some `eval`s.
REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", event =>
    console.error(`violation of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
"""


@dataclass
class Expected:
    pattern: re.Pattern[str]
    reason: str
    seen: bool = False


@dataclass
class Watch:
    """Console messages, errors, violations of the page's policy and requests beyond the site.

    There is no way to switch it off. A test that means to provoke a complaint says which, and why: `expect`.
    """

    sites: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def allow_site(self, address: str) -> None:
        """One more site that this test visits; requests below its address are its own."""
        self.sites.add(address)

    def expect(self, pattern: str, reason: str) -> None:
        """A complaint that has to come: it does not fail the test, and its absence does.

        - pattern: a regular expression, found anywhere in the complaint.
        """
        assert reason.strip(), "an expected complaint needs a reason"
        self.expected.append(Expected(re.compile(pattern), reason))

    def attach(self, context: BrowserContext) -> None:
        self.contexts.append(context)
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)

    def detach(self, context: BrowserContext) -> None:
        """For a context that goes on to another test."""
        self.contexts.remove(context)
        context.remove_listener("console", self._console)
        context.remove_listener("weberror", self._error)
        context.remove_listener("request", self._request)

    def verify(self) -> None:
        """Fails with everything that was noticed."""
        self._flush()
        missing = [f"did not come: {e.pattern.pattern} ({e.reason})" for e in self.expected if not e.seen]
        problems, self.problems, self.expected = self.problems + missing, [], []
        assert not problems, "the browser complained:\n  " + "\n  ".join(dict.fromkeys(problems))

    def _flush(self) -> None:
        """Answers come after the events before them, so that after this all events are here."""
        for context in self.contexts:
            for page in context.pages:
                if not page.is_closed():
                    self._ask(page)

    @staticmethod
    def _ask(page: Page) -> None:
        for attempt in range(5):
            try:
                page.evaluate("1")
                return
            except Error as error:
                # On its way to another page: ask that one.
                if attempt == 4 or "context was destroyed" not in str(error):
                    raise
                page.wait_for_load_state()

    def _note(self, problem: str) -> None:
        for expected in self.expected:
            if expected.pattern.search(problem):
                expected.seen = True
                return
        self.problems.append(problem)

    def _console(self, message: ConsoleMessage) -> None:
        place = message.location
        self._note(f"console.{message.type}: {message.text} ({place.get('url')}:{place.get('lineNumber')})")

    def _error(self, error: WebError) -> None:
        self._note(f"error: {error.error}")

    def _request(self, request: Request) -> None:
        address = request.url
        if address.startswith(("data:", "blob:", "about:")):
            return
        if not any(address.startswith(site) for site in self.sites):
            self._note(f"request beyond the site: {address}")
