"""What a person does with the scan, in any engine: the steps of the scenario and of the journeys."""

import json
from pathlib import Path
from typing import Any

from engine import Engine, text_of, until, wait_for
from form_helpers import SCAN_PAGE

# What the page would write of one aspect, and what stands in its fields.
KEPT = """
const answer = JSON.parse(Scandossier['scan/state.js'].state.content()).answers[arguments[0]] || {};
return [answer.current || null, answer.attention || ''];
"""
SHOWN_FIELDS = """
const aspect = document.getElementById(arguments[0]);
const chosen = aspect.querySelector('[data-current]:checked');
return [chosen ? Number(chosen.value) : null, aspect.querySelector('[data-attention]').value];
"""
# What is stored, in the draft of this tab: the writing itself, half a second after the last change.
STORED = """
const texts = Object.keys(localStorage).map(key => localStorage.getItem(key));
return texts.some(text => text.includes(JSON.stringify(arguments[0]).slice(1, -1))
    || text.includes(JSON.stringify(JSON.stringify(arguments[0]).slice(1, -1)).slice(1, -1)));
"""
ALL_STORED = """
const all = JSON.stringify(Scandossier['scan/state.js'].state.content()).slice(1, -1);
return Object.keys(localStorage).some(key => localStorage.getItem(key).includes(all));
"""
FORGET = """
localStorage.clear();
sessionStorage.clear();
return (navigator.serviceWorker && location.protocol !== 'file:' ? navigator.serviceWorker.getRegistrations() : Promise.resolve([]))
    .then(all => Promise.all(all.map(one => one.unregister()))).then(() => true);
"""


def begin(engine: Engine, site: str) -> None:
    """As on a computer where nobody was before. The pages of a closed tab hand nothing over."""
    engine.open(site + "over.html")
    engine.run(FORGET)
    engine.open(site + SCAN_PAGE)
    ready(engine)


def ready(engine: Engine) -> None:
    """Until the form has started: what was kept is shown by then."""
    wait_for(engine, "document.querySelector('#scan-form.has-script') && document.documentElement.dataset.shown")


def go(engine: Engine, address: str) -> None:
    """To a screen or an aspect, by the menu as far as it goes."""
    engine.run("Scandossier['scan/screens.js'].go(arguments[0]);", address)
    wait_for(engine, "document.getElementById(arguments[0].slice(1).split('/')[0]).getClientRects().length > 0", address)


def aspects(engine: Engine) -> list[dict[str, Any]]:
    return json.loads(engine.run("return document.getElementById('scan-data').textContent;"))["aspects"]


def choose(engine: Engine, aspect: str, stage: int) -> None:
    go(engine, f"#{aspect}")
    engine.click(f'#{aspect} label.stage:has([data-current][value="{stage}"]) .stage-name'
                 if supports_has(engine) else f'#{aspect} .stage-number.stage-{stage}')


def supports_has(engine: Engine) -> bool:
    return engine.run("return CSS.supports('selector(:has(a))');")


def write(engine: Engine, aspect: str, text: str) -> None:
    """Behind what stands there."""
    go(engine, f"#{aspect}")
    engine.type(f"#{aspect} [data-attention]", text)


def kept(engine: Engine, aspect: str) -> list[Any]:
    return engine.run(KEPT, aspect)


def fields(engine: Engine, aspect: str) -> list[Any]:
    return engine.run(SHOWN_FIELDS, aspect)


def stored(engine: Engine, text: str) -> None:
    until(lambda: engine.run(STORED, text), f"stored: {text!r}")


def all_stored(engine: Engine) -> None:
    """Also what no text shows, such as a stage."""
    until(lambda: engine.run(ALL_STORED), "all of the draft is stored")


def expect_answer(engine: Engine, aspect: str, stage: int | None, text: str) -> None:
    """What is shown is what is kept is what was filled in; a browser may need a moment after a page comes back."""
    wanted = [stage, text]
    until(lambda: [fields(engine, aspect), kept(engine, aspect)] == [wanted, wanted],
          f"{aspect}: {wanted!r} shown and kept; last {fields(engine, aspect)!r} and {kept(engine, aspect)!r}")


def continue_draft(engine: Engine) -> None:
    """By the button of the first screen."""
    go(engine, "#start")
    engine.click('[data-continue] [data-keep="open"]')
    wait_for(engine, "document.documentElement.dataset.shown !== 'start'")


def fill_details(engine: Engine, code: str = "90XA00", round_: str = "2026-2027") -> None:
    go(engine, "#gegevens")
    if not engine.run("return document.getElementById('school-code').value;"):
        engine.type("#school-code", code)
    engine.run("""
    const list = document.getElementById('round');
    list.value = arguments[0];
    for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, {bubbles: true}));
    """, round_)


def open_file(engine: Engine, file: Path) -> None:
    """Chooses a file on the first screen, and lets it take its place beside what is there."""
    go(engine, "#start")
    engine.choose_files("[data-open-file]", [file])
    wait_for(engine, "['[data-open-message]', '[data-open-choice]'].some(part => "
                     "document.querySelector(part).getClientRects().length > 0 || location.hash === '#overzicht')")
    if engine.run("return document.querySelector('[data-open-choice]').getClientRects().length > 0;"):
        engine.click("[data-open-both]")
        wait_for(engine, "document.querySelector('[data-open-choice]').getClientRects().length === 0")


def said(engine: Engine) -> str:
    return text_of(engine, "[data-state]")
