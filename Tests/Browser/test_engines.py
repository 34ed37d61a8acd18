"""One scenario in every engine, over http and from disk: filling in, keeping, every way back, files, the team, the
conversation, paper, searching, comparing and being without network. Depth stands in the tests of Chromium."""

import json
import shutil

from compare_helpers import demonstration
from engine import downloaded, shown, text_of, until, wait_for
from engine_fixtures import colleagues, engine, engines, started  # noqa: F401 -- fixtures
from engine_scan import (
    aspects, begin, choose, continue_draft, expect_answer, fields, fill_details, go, kept, open_file, ready, said, stored,
    write,
)
from form_helpers import SCAN_PAGE
from form_team import team_of_three
from site_access import AXE_COLOR_RULES, AXE_SCRIPT, AXE_TAGS, JUDGE_THE_SHOWN
from site_server import serving

TEXT = "Wij praten erover, ‘één’ keer per maand.\nDat is te weinig: & <b>."


def data_of(engine):
    return json.loads(engine.run("return document.getElementById('scan-data').textContent;"))


@engines()
def test_answers_are_kept_through_every_way_back(engine, base_url_http):
    begin(engine, base_url_http)
    first, second = (aspect["id"] for aspect in aspects(engine)[:2])
    choose(engine, first, 2)
    text = TEXT
    write(engine, first, text)
    expect_answer(engine, first, 2, text)
    stored(engine, text)
    engine.reload()
    ready(engine)
    expect_answer(engine, first, 2, text)
    # Away by the menu of the site, and back.
    engine.open(base_url_http + "handleiding/index.html")
    engine.back()
    ready(engine)
    expect_answer(engine, first, 2, text)
    write(engine, first, " Daarna ging het door.")
    text += " Daarna ging het door."
    expect_answer(engine, first, 2, text)
    stored(engine, text)
    engine.forward()
    engine.back()
    ready(engine)
    expect_answer(engine, first, 2, text)
    choose(engine, second, 3)
    expect_answer(engine, second, 3, "")
    expect_answer(engine, first, 2, text)
    # A bookmark of the scan: another visit.
    until(lambda: "2 van" in said(engine), "two aspects counted")
    engine.open(base_url_http + "over.html")
    engine.open(base_url_http + SCAN_PAGE)
    ready(engine)
    until(lambda: kept(engine, first) == [2, text] or shown(engine, "[data-continue]"), "the draft, or the way to it")


@engines("chromium", "firefox", "webkit")
def test_a_second_tab_offers_the_draft(engine, base_url_http):
    begin(engine, base_url_http)
    first = aspects(engine)[0]["id"]
    choose(engine, first, 4)
    write(engine, first, "In de eerste tab.")
    stored(engine, "In de eerste tab.")
    engine.new_tab()
    engine.open(base_url_http + SCAN_PAGE)
    ready(engine)
    continue_draft(engine)
    expect_answer(engine, first, 4, "In de eerste tab.")
    engine.close_tab()
    expect_answer(engine, first, 4, "In de eerste tab.")


@engines("chromium", "firefox", "webkit")
def test_a_file_is_saved_and_opened_again(engine, site_url):
    begin(engine, site_url)
    first = aspects(engine)[0]["id"]
    choose(engine, first, 1)
    write(engine, first, "Dit staat in het bestand.")
    fill_details(engine)
    go(engine, "#bewaren")
    name, content = downloaded(engine, lambda: engine.click("[data-download]"))
    assert name.startswith("scan_90XA00_2026-2027_") and name.endswith(".json")
    answer = json.loads(content)["answers"][first]
    assert (answer["current"], answer["attention"]) == (1, "Dit staat in het bestand.")
    saved = engine.downloads.parent / name
    saved.write_bytes(content)
    begin(engine, site_url)
    assert kept(engine, first) == [None, ""]
    open_file(engine, saved)
    until(lambda: kept(engine, first) == [1, "Dit staat in het bestand."], "the file is open")
    assert fields(engine, first) == [1, "Dit staat in het bestand."]


@engines()
def test_a_team_sees_where_it_differs_and_talks_about_it(engine, site_url, colleagues):
    begin(engine, site_url)
    data = data_of(engine)
    go(engine, "#team")
    wait_for(engine, "document.querySelector('[data-team-draft]').textContent !== ''")
    engine.choose_files("[data-team-files]", colleagues(team_of_three(data)))
    wait_for(engine, "document.querySelectorAll('[data-team-people] > li').length === 3")
    titles = engine.run("return [...document.querySelectorAll('[data-team-aspects] > li h4')].map(h => h.innerText.trim());")
    assert titles[:3] == [data["aspects"][place]["title"] for place in (2, 0, 1)]
    engine.click("[data-to-talk]")
    wait_for(engine, "document.documentElement.dataset.shown === 'gesprek' && location.hash.includes('/')")
    place = engine.run("return location.hash;")
    engine.key("PageDown")
    wait_for(engine, "location.hash !== arguments[0]", place)
    engine.key("PageUp")
    wait_for(engine, "location.hash === arguments[0]", place)


@engines()
def test_conversation_mode_shows_one_aspect(engine, site_url):
    begin(engine, site_url)
    ids = [aspect["id"] for aspect in aspects(engine)]
    go(engine, "#gesprek")
    wait_for(engine, "document.querySelector('[data-talk-place]').textContent.includes(' van ')")
    visible = "return [...document.querySelectorAll('[data-aspect]')].filter(one => one.getClientRects().length).map(one => one.id);"
    assert engine.run(visible) == ids[:1]
    engine.click('[data-talk-step="1"]')
    until(lambda: engine.run(visible) == ids[1:2], "the second aspect, alone")


@engines()
def test_a_card_takes_a_stage_and_an_ambition(engine, site_url):
    begin(engine, site_url)
    first, second = [aspect["id"] for aspect in aspects(engine)[:2]]
    engine.click('.start-first [data-keep="new"]')
    wait_for(engine, "document.querySelector('[data-card-after]').getClientRects().length > 0")
    visible = "return [...document.querySelectorAll('[data-aspect]')].filter(one => one.getClientRects().length).map(one => one.id);"
    assert engine.run(visible) == [first]
    engine.click(f"#{first} .stage:nth-of-type(2) .stage-name")
    wait_for(engine, "document.querySelector('.ambition').getClientRects().length > 0")
    engine.click(".ambition label:nth-of-type(3) .ambition-name")
    until(lambda: engine.run("""
    const answer = JSON.parse(Scandossier['scan/state.js'].state.content()).answers[arguments[0]];
    return [answer.current, answer.target];
    """, first) == [2, 3], "stage and ambition are kept")
    engine.click("[data-card-after]")
    until(lambda: engine.run(visible) == [second], "the next card, alone")
    assert engine.run("return location.hash;") == f"#kaart/{second}"


# Turns the rules for paper into rules for the screen, so that any engine shows what it would print.
ON_PAPER = """
for (const sheet of document.styleSheets) {
    const visit = (rules) => {
        for (const rule of rules) {
            if (rule.media && /print|screen/.test(rule.media.mediaText))
                rule.media.mediaText = rule.media.mediaText.includes('print') ? 'all' : 'not all';
            if (rule.cssRules) visit(rule.cssRules);
        }
    };
    visit(sheet.cssRules);
}
return true;
"""


@engines()
def test_paper_leaves_out_what_only_a_screen_needs(engine, base_url_http):
    begin(engine, base_url_http)
    choose(engine, aspects(engine)[0]["id"], 2)
    assert shown(engine, ".site-header") and shown(engine, ".scan-nav")
    engine.run(ON_PAPER)
    for part in (".site-nav", ".site-search", ".site-footer", ".skip-link", ".scan-nav"):
        assert not shown(engine, part), part


@engines()
def test_searching_finds_a_page(engine, site_url):
    engine.open(site_url + "zoeken.html")
    wait_for(engine, "document.querySelector('#search input')")
    engine.type("#search input", "veilig leren")
    wait_for(engine, "document.querySelector('.search-result a')")
    assert text_of(engine, ".search-result a") == "Veilig leren"


@engines()
def test_comparing_takes_files(engine, site_url):
    engine.open(site_url + "vergelijken.html")
    wait_for(engine, "document.querySelector('[data-files]') && document.documentElement.dataset.shown")
    files = [file for file in demonstration() if "2026-2027" in str(file)][:6]
    engine.choose_files("[data-files]", files)
    wait_for(engine, "document.querySelectorAll('[data-list] > li').length === arguments[0]", len(files))
    engine.click('.compare-nav a[href="#beeld"]')
    wait_for(engine, "document.querySelector('#beeld').getClientRects().length > 0 && !document.querySelector('[data-filling]')")
    assert shown(engine, "#beeld svg")


@engines("chromium", "firefox", "webkit")
def test_the_scan_opens_without_network(engine, site, tmp_path):
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    with serving(copy, "/") as address:
        begin(engine, address)
        first = aspects(engine)[0]["id"]
        choose(engine, first, 3)
        until(lambda: "1 van" in said(engine), "an answer counted")
        # The worker keeps the page and what belongs to it with the first answer.
        until(lambda: engine.run("""
        return caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(cache => cache.keys()))))
            .then(all => all.flat().filter(request => request.url.includes('/scans/po.html')).length > 0);
        """), "a copy of the page")
        until(lambda: engine.run("return navigator.serviceWorker.getRegistration().then(one => Boolean(one && one.active));"),
              "the worker works")
    engine.reload()
    ready(engine)
    expect_answer(engine, first, 3, "")


STATES = [
    "#start", "#gegevens", "#themas", "#thema-visie", "#kaart", "#nog-niet", "#overzicht", "#bewaren", "#team", "#gesprek"]


@engines("firefox", "webkit", "old-webkit")
def test_axe_has_no_remarks(engine, base_url_http):
    begin(engine, base_url_http)
    choose(engine, aspects(engine)[0]["id"], 2)
    for address in STATES:
        go(engine, address)
        assert_no_remarks(engine, address)
    for page in ("zoeken.html", "vergelijken.html", "index.html", "handleiding/stap-4-gesprek.html"):
        engine.open(base_url_http + page)
        assert_no_remarks(engine, page)


def assert_no_remarks(engine, about):
    options = {"resultTypes": ["violations"], "preload": False}
    rules = {rule: {"enabled": False} for rule in AXE_COLOR_RULES}
    others = {**options, "runOnly": {"type": "tag", "values": AXE_TAGS}, "rules": rules}
    colors = {**options, "runOnly": {"type": "rule", "values": AXE_COLOR_RULES}}
    if not engine.run("return 'axe' in window"):
        engine.run(AXE_SCRIPT + "\n;window.axe = axe;")
    found = engine.run(
        f"return ({JUDGE_THE_SHOWN})([arguments[0], arguments[1]]).then(remarks => "
        "remarks.map(one => one.id + ': ' + one.nodes.map(node => node.target[0]).slice(0, 3)));", others, colors)
    assert found == [], about
