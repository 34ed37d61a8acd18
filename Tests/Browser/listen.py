"""What a screen reader says while somebody does what the page is for, by keyboard.

    apt-get install orca openbox xdotool dbus-daemon python3-speechd
    pytest Tests/Browser/listen.py

By hand, before a release and after a change of the form: it wants a desktop with a screen reader, and how fast the two
come to an understanding depends on what else the machine does. So `Tests/run` leaves it out.

`gehoord/` holds a log of five tasks, in Dutch and to be read: what was done (`open`, `toets`, `typ`), and below it what
Orca said. The test does the same again and has to hear all of it; Orca may say more. `SCANDOSSIER_RECORD=1` writes the
logs anew. `Insert+a` is Orca's key to type in a field that one came to while reading.
"""

import os
import time
from pathlib import Path

import pytest
from screen_reader import Listener, listening

LOGS = sorted((Path(__file__).parent / "gehoord").glob("*.txt"))
PATIENCE = 20.0
ACTS = ("open: ", "toets: ", "typ: ")
# What Orca says of the page as a whole changes with every link, and comes when it comes.
UNSETTLED = ("Klaar met laden", "Bezig met laden", "Pagina heeft", "statusbalk.", "Vanaf bovenzijde voortzetten.")


@pytest.fixture(scope="module")
def listener(tmp_path_factory):
    with listening(tmp_path_factory.mktemp("orca")) as listener:
        yield listener


def test_there_are_five_tasks():
    assert len(LOGS) == 5


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_a_screen_reader_says_what_there_is_to_know(listener, base_url_http, log):
    lines = log.read_text(encoding="utf-8").splitlines()
    listener.forget(base_url_http + "index.html")
    if os.environ.get("SCANDOSSIER_RECORD"):
        log.write_text("\n".join(record(listener, base_url_http, lines)) + "\n", encoding="utf-8")
        pytest.fail(f"{log.name} was recorded")
    acts = [place for place, line in enumerate(lines) if line.startswith(ACTS)]
    assert len(acts) > 3
    for place, next_place in zip(acts, [*acts[1:], len(lines)]):
        act(listener, base_url_http, lines[place])
        expected = [line for line in lines[place + 1:next_place] if line and not line.startswith("#")]
        missing = hear(listener, expected)
        assert not missing, f"{log.name}, {lines[place]!r}: {missing} not heard in {listener.lines()}"


def hear(listener: Listener, expected: list[str]) -> list[str]:
    """What of it is not said, after waiting for it. A status and a focus that moves come in any order."""
    end = time.monotonic() + PATIENCE
    while (missing := [sentence for sentence in expected if sentence not in listener.lines()]) and time.monotonic() < end:
        time.sleep(0.05)
    return missing


def act(listener: Listener, base_url: str, line: str) -> None:
    kind, what = line.split(": ", 1)
    # What is still being said belongs to what was done before.
    listener.silence()
    listener.skip()
    if kind == "open":
        listener.open(base_url + what)
    elif kind == "typ":
        listener.type(what)
    else:
        for key in what.split():
            listener.press(key)


def record(listener: Listener, base_url: str, lines: list[str]) -> list[str]:
    written = []
    for line in lines:
        if line.startswith(ACTS):
            act(listener, base_url, line)
            time.sleep(1)
            listener.silence()
            # What is said of a page that opens depends on which part of it is there first.
            heard = [] if line.startswith("open: ") else listener.lines()
            written += ["", line, *(sentence for sentence in heard if not sentence.startswith(UNSETTLED))]
        elif line.startswith("#"):
            written.append(line)
    return written
