"""The evening of a team in every engine: a zip of files, the cockpit in one picture, agreeing by digit, parking, a reload.
Depth stands in the tests of Chromium."""

import json

from engine import shown, text_of, until, wait_for
from engine_fixtures import colleagues, engine, engines, started  # noqa: F401 -- fixtures
from engine_scan import begin, go
from form_helpers import write_json
from test_form_evening import five
from test_form_intake import packed

DOTS = "return document.querySelectorAll('[data-talk-dots] .dots-people .dot').length;"


@engines()
def test_an_evening_runs_and_survives_a_reload(engine, base_url_http, tmp_path):
    begin(engine, base_url_http)
    data = json.loads(engine.run("return document.getElementById('scan-data').textContent;"))
    go(engine, "#team")
    wait_for(engine, "document.querySelector('[data-team-draft]').textContent !== ''")
    files = {name: write_json(value) for name, value in five(data, (1, 2, 4, 2, 3))}
    archive = tmp_path / "avond.zip"
    archive.write_bytes(packed(files))
    engine.choose_files("[data-team-files]", [archive])
    until(lambda: "avond.zip" in text_of(engine, "[data-team-message]")
          or "Nu geopend: 5" in text_of(engine, "[data-team-message]"), "the zip is taken or refused with a sentence")
    if "Nu geopend: 5" not in text_of(engine, "[data-team-message]"):
        assert "Deze browser kan geen zip openen." in text_of(engine, "[data-team-message]")
        for name, text in files.items():
            (tmp_path / name).write_text(text)
        engine.choose_files("[data-team-files]", [tmp_path / name for name in files])
    wait_for(engine, "document.querySelectorAll('[data-team-people] > li').length === 5")
    engine.click("[data-team-begin]")
    wait_for(engine, "document.documentElement.dataset.shown === 'gesprek' && location.hash.includes('/')")
    until(lambda: engine.run(DOTS) == 5, "five dots")
    is_wide = engine.run("return matchMedia('(min-width: 68em)').matches && innerHeight >= 700;")
    if is_wide:
        assert engine.run("return document.documentElement.scrollHeight <= innerHeight;")
    cards, feet = (engine.run(f"return [...document.querySelectorAll('{selector}')].filter((one) => one.offsetParent)"
                              ".map((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().width]);")
                   for selector in (".stage", "[data-talk-dots] .dots-column"))
    if is_wide:
        assert all(abs(one - other) < 1 for card, foot in zip(cards, feet, strict=True) for one, other in zip(card, foot))
    place = engine.run("return location.hash;")
    engine.key("2")
    until(lambda: text_of(engine, "[data-talk-said]").startswith("Gekozen: Fase 2"), "agreed")
    engine.click("[data-talk-clock]")
    until(lambda: text_of(engine, "[data-talk-time]") == "7:58", "the clock runs")
    engine.key("PageDown")
    wait_for(engine, "location.hash !== arguments[0]", place)
    engine.click("[data-talk-park]")
    until(lambda: shown(engine, "[data-talk-parked]"), "parked")
    engine.reload()
    until(lambda: engine.run(DOTS) == 5, "the dots after a reload")
    assert shown(engine, "[data-talk-parked]")
