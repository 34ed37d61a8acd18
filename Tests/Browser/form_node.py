"""Opens files as the form does, with its scripts in Node: hundreds in a second, where nothing of the page is asked."""

import base64
import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import site_dom
from form_helpers import SCAN_PAGE
from site_build import ROOT


def data_of(site: Path) -> dict:
    """What stands in the page of the scan for its scripts, as `scan_data` reads it from a page in a browser, and the words
    that come with later scripts."""
    found = site_dom.parse(site / SCAN_PAGE).one("script", where=lambda element: element.get("id") == "scan-data")
    data = json.loads(found.raw_text)
    for later in (site / "assets").glob("scan-*.js"):
        if words := re.search(r"Object\.assign\(\$\d+\.data\.strings,(\{.*?\n\})", later.read_text("utf-8"), re.DOTALL):
            data["strings"].update(json.loads(words[1]))
    return data


def open_all(data: dict, files: Iterable[bytes], folder: Path) -> list[dict]:
    """What comes of each file: its `refusal` (a key) with the `sentence`, or what would be `written` of it."""
    about = folder / "data.json"
    about.write_text(json.dumps(data), "utf-8")
    lines = "".join(base64.b64encode(file).decode() + "\n" for file in files)
    command = ["node", ROOT / "Tests/Corpus/opened.mjs", about]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.split("\n")[:-1]]
