"""Chromium of today and of years ago, by the protocol of its developer tools.

Only what versions since 80 know. Source: https://chromedevtools.github.io/devtools-protocol/
"""

import base64
import json
import time
import urllib.request
from pathlib import Path
from typing import Any, Callable, Sequence

from engine import PATIENCE, SHOWN, until
from websocket import create_connection

# The Windows virtual key code of each, by which Chromium knows keys that write nothing.
KEYS = {
    "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "PageUp": 33, "PageDown": 34, "Enter": 13,
    "Tab": 9, "Escape": 27, "Home": 36, "End": 35,
}


class CDPEngine:
    """`port` answers for the developer tools; `end` ends the process."""

    def __init__(self, name: str, port: int, downloads: Path | None, end: Callable[[], None]) -> None:
        self.name = name
        self.downloads = downloads
        self._root = f"http://127.0.0.1:{port}"
        self._end = end
        self._tabs: list["_Tab"] = []
        until(self._targets, "the developer tools answer", 3 * PATIENCE)
        if downloads is not None:
            browser = _Tab(self._ask("/json/version")["webSocketDebuggerUrl"])
            browser.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads))
            self._browser = browser
        self._tabs.append(self._attach(self._targets()[0]))

    def _targets(self) -> list[dict[str, str]]:
        try:
            targets = self._ask("/json/list")
        except OSError:
            return []
        return [target for target in targets if target["type"] == "page"]

    def _ask(self, path: str, method: str = "GET") -> Any:
        request = urllib.request.Request(self._root + path, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.loads(answer.read() or b"null")

    def _attach(self, target: dict[str, str]) -> "_Tab":
        tab = _Tab(target["webSocketDebuggerUrl"])
        tab.send("Page.enable")
        return tab

    @property
    def _tab(self) -> "_Tab":
        return self._tabs[-1]

    def open(self, address: str) -> None:
        # A mark tells the page that is left from the one that comes, also when only the part behind # differs.
        tab = self._tab
        where = tab.value("location.href.split('#')[0]")
        if where == address.split("#")[0] and "#" in address:
            tab.send("Page.navigate", url=address)
            return
        tab.leaving(lambda: tab.send("Page.navigate", url=address))

    def reload(self) -> None:
        self._tab.leaving(lambda: self._tab.send("Page.reload"))

    def back(self) -> None:
        self._travel(-1)

    def forward(self) -> None:
        self._travel(1)

    def _travel(self, steps: int) -> None:
        tab = self._tab
        history = tab.send("Page.getNavigationHistory")
        entry = history["entries"][history["currentIndex"] + steps]
        tab.send("Page.navigateToHistoryEntry", entryId=entry["id"])
        until(lambda: tab.value("location.href + document.readyState") == entry["url"] + "complete", entry["url"])

    def run(self, script: str, *arguments: Any) -> Any:
        return self._tab.value(f"(function () {{ {script} }}).apply(null, {json.dumps(arguments)})")

    def _place(self, selector: str) -> dict[str, float]:
        script = SHOWN + """
        if (!element) return null;
        const wide = element.closest('label') || element;
        (wide.getClientRects().length ? wide : element).scrollIntoView({block: 'center', behavior: 'instant'});
        const box = element.getClientRects()[0];
        return {x: box.x + box.width / 2, y: box.y + box.height / 2};
        """
        return until(lambda: self.run(script, selector), f"an element that is shown: {selector}")

    def click(self, selector: str) -> None:
        place = self._place(selector)
        for kind in ("mousePressed", "mouseReleased"):
            self._tab.send("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def type(self, selector: str, text: str) -> None:
        until(lambda: self.run(SHOWN + """
        if (!element) return false;
        element.scrollIntoView({block: 'center'});
        element.focus();
        if (element.setSelectionRange) element.setSelectionRange(element.value.length, element.value.length);
        return true;
        """, selector), f"a field that is shown: {selector}")
        for character in text:
            if character == "\n":
                self.key("Enter")
            else:
                self._tab.send("Input.dispatchKeyEvent", type="char", text=character)

    def key(self, name: str) -> None:
        known = KEYS.get(name)
        code = {"key": name, "code": name, "windowsVirtualKeyCode": known or ord(name.upper())}
        text = {"Enter": "\r"}.get(name, "" if known else name)
        kind = "keyDown" if text else "rawKeyDown"
        self._tab.send("Input.dispatchKeyEvent", type=kind, **code, **({"text": text} if text else {}))
        self._tab.send("Input.dispatchKeyEvent", type="keyUp", **code)

    def choose_files(self, selector: str, files: Sequence[Path]) -> None:
        root = self._tab.send("DOM.getDocument")["root"]["nodeId"]
        node = self._tab.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self._tab.send("DOM.setFileInputFiles", nodeId=node, files=[str(file) for file in files])

    def new_tab(self) -> None:
        before = {target["id"] for target in self._targets()}
        try:
            self._ask("/json/new?about:blank", "PUT")
        except OSError:  # Before version 111 it was GET.
            self._ask("/json/new?about:blank")
        new = until(lambda: [target for target in self._targets() if target["id"] not in before], "a second tab")
        self._tabs.append(self._attach(new[0]))

    def close_tab(self) -> None:
        self._tabs.pop().close()
        self._tab.send("Page.bringToFront")

    def picture(self) -> bytes:
        return base64.b64decode(self._tab.send("Page.captureScreenshot")["data"])

    def version(self) -> str:
        return self.run("return navigator.userAgent.match(/Chrome\\/([0-9.]+)/)[1];")

    def quit(self) -> None:
        for tab in self._tabs:
            tab.disconnect()
        self._end()


class _Tab:
    def __init__(self, address: str) -> None:
        self._socket = create_connection(address, timeout=PATIENCE, suppress_origin=True)
        self._count = 0

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = self._ask(method, parameters)
        while True:
            message = json.loads(self._socket.recv())
            if message.get("method") == "Page.javascriptDialogOpening":  # Whether to leave: yes.
                self._ask("Page.handleJavaScriptDialog", {"accept": True})
            if message.get("id") == number:
                assert "error" not in message, (method, message["error"])
                return message["result"]

    def _ask(self, method: str, parameters: dict[str, Any]) -> int:
        self._count += 1
        self._socket.send(json.dumps({"id": self._count, "method": method, "params": parameters}))
        return self._count

    def value(self, expression: str) -> Any:
        outcome = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in outcome, outcome["exceptionDetails"]
        return outcome["result"].get("value")

    def leaving(self, action: Callable[[], Any]) -> None:
        """Does what leads to another document, and waits until that one has loaded."""
        self.value("window.isLeft = true")
        action()

        def is_there() -> bool:
            try:
                return self.value("window.isLeft !== true && document.readyState === 'complete'")
            except AssertionError:  # Between two documents there is no place to ask.
                time.sleep(0.02)
                return False

        until(is_there, "the next page has loaded")

    def close(self) -> None:
        self.send("Page.close")
        self.disconnect()

    def disconnect(self) -> None:
        self._socket.close()
