"""The year after, in every engine: last year's file stays closed until there is a choice; then both years stand there."""

import json
from pathlib import Path

from engine import text_of, until, wait_for
from engine_fixtures import engine, engines, started  # noqa: F401 -- fixtures
from engine_scan import aspects, begin, choose, go, open_file
from form_helpers import answer, result_file, write_json

STEP = {"what": "Rooster maken", "who": "teamleider", "when": "", "signal": "", "state": "done", "note": "vier keer"}


# The driver of WebKitGTK lost an answer here once in two whole runs; the older WebKit stands in for it.
@engines("chromium", "firefox", "old-webkit")
def test_last_year_is_looked_back_on(engine, base_url_http, tmp_path: Path):
    begin(engine, base_url_http)
    data = json.loads(engine.run("return document.getElementById('scan-data').textContent;"))
    first = aspects(engine)[0]["id"]
    file = tmp_path / "vorig.json"
    file.write_text(write_json(result_file(data, {first: answer(2, 3, next_steps=[STEP])}, round="2025-2026")), "utf-8")
    open_file(engine, file)
    wait_for(engine, "document.querySelector('.scan-body [data-new-year]').getClientRects().length > 0")
    engine.click(".scan-body [data-new-year]")
    wait_for(engine, "document.querySelector('[data-open-message]').textContent.includes('2025-2026')")
    go(engine, f"#{first}")
    assert "Nog dicht" in text_of(engine, f"#{first} [data-look-back-at]")
    choose(engine, first, 3)
    until(lambda: "Rooster maken" in text_of(engine, f"#{first} [data-look-back-at]"), "the steps of last year")
    go(engine, "#terugkijken")
    until(lambda: "1 keer een latere fase" in text_of(engine, "[data-year-words]"), "what changed")
    assert engine.run("return document.querySelectorAll('[data-year-picture] .year-dot').length;") == 2
