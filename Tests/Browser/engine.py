"""One way to drive every browser engine: what a person does, and reading what the page shows.

Playwright drives Chromium alone: Debian's Firefox and WebKit take WebDriver, and the Chromium of years ago (inside
QtWebEngine) takes the protocol of its developer tools. So a scenario that has to hold in every engine speaks `Engine`.
"""

import time
from pathlib import Path
from typing import Any, Callable, Protocol, Sequence

PATIENCE = 20.0


class Engine(Protocol):
    """A browser with one tab in front."""

    name: str
    #: Where what is downloaded lands; empty at the start of every test. None: this engine saves nothing here.
    downloads: Path | None

    def open(self, address: str) -> None:
        """Goes to an address and waits until the page has loaded."""

    def reload(self) -> None: ...

    def back(self) -> None: ...

    def forward(self) -> None: ...

    def run(self, script: str, *arguments: Any) -> Any:
        """What the body of a function returns for these arguments, by way of JSON."""

    def click(self, selector: str) -> None:
        """Presses the middle of the first element that is shown, as a mouse does; it is brought into view first."""

    def type(self, selector: str, text: str) -> None:
        """Puts the focus in a field and types behind what stands there."""

    def key(self, name: str) -> None:
        """Presses one key, by the name that `KeyboardEvent.key` gives it, wherever the focus is."""

    def choose_files(self, selector: str, files: Sequence[Path]) -> None: ...

    def new_tab(self) -> None:
        """A second tab with the same storage, in front."""

    def close_tab(self) -> None:
        """Closes the tab in front; the one before is in front again."""

    def picture(self) -> bytes:
        """What is in view, as PNG."""

    def version(self) -> str: ...

    def quit(self) -> None: ...


# The first that is shown; an element of a screen that is off has no boxes.
SHOWN = """
const all = [...document.querySelectorAll(arguments[0])];
const element = all.find(each => each.getClientRects().length > 0);
"""


def until(what: Callable[[], Any], about: str, patience: float = PATIENCE) -> Any:
    """Asks again until it is truthy; what it is then."""
    end = time.monotonic() + patience
    while not (value := what()):
        assert time.monotonic() < end, f"not within {patience:.0f} s: {about}"
        time.sleep(0.02)
    return value


def wait_for(engine: Engine, condition: str, *arguments: Any) -> Any:
    """Until this expression in the page is truthy; `arguments[0]` and on are what is given."""
    return until(lambda: engine.run(f"return Boolean({condition});", *arguments), condition)


def shown(engine: Engine, selector: str) -> bool:
    return engine.run(SHOWN + "return element !== undefined;", selector)


def text_of(engine: Engine, selector: str) -> str:
    """The text of the first element that is shown, with single blanks."""
    return engine.run(SHOWN + "return (element ? element.innerText : '').replace(/\\s+/g, ' ').trim();", selector)


def downloaded(engine: Engine, press: Callable[[], None]) -> tuple[str, bytes]:
    """The name and the bytes of the file that arrives after `press`."""
    assert engine.downloads is not None
    # A file of the same name may be written again.
    files = lambda: {(path, path.stat().st_mtime_ns) for path in engine.downloads.iterdir()}  # noqa: E731
    before = files()
    press()

    def arrived() -> Path | None:
        new = [path for path, _ in files() - before]
        # Firefox and WebKit write beside it or grow it under its name; a result file ends with a closing brace.
        done = [path for path in new if path.suffix not in (".part", ".crdownload", ".wkdownload", ".download", ".tmp")]
        return done[0] if done and done[0].stat().st_size > 0 and len(new) == len(done) else None

    path = until(arrived, "a file in the folder of downloads")
    size = -1
    while size != (size := path.stat().st_size):
        time.sleep(0.05)
    return path.name, path.read_bytes()
