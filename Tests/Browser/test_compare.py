"""Comparing result files in the browser: what counts, what is shown, and that nothing is kept."""

import csv
import gzip
import json
import re
import subprocess

import pytest
import site_dom
import site_groups
from compare_helpers import (
    SCREENS, choice, choose, demonstration, dots, download, go, make_group, open_page, rows, school, settled, states)
from conftest import make_context
from form_helpers import origin
from playwright.sync_api import expect
from site_access import assert_fits, axe_remarks, in_every_look
from site_build import CLOSED, CONTENT, ROOT
from site_pages import letters
from test_pages_print import printed

ALL = "Alle bestanden"


@pytest.fixture
def compared(page, one_url):
    """The page with all results of the demonstration."""
    open_page(page, one_url)
    choose(page, demonstration())
    return page


@pytest.fixture(scope="module")
def kept(browser):
    """By address: a page with all results of the demonstration, which takes longer to fill than to look at."""
    pages = {}
    yield pages
    for page in pages.values():
        page.context.close()


@pytest.fixture
def looked_at(browser, watch, one_url, kept):
    """`compared` for a test that only looks: at any screen, by any choice, at the same files as those before it."""
    if one_url not in kept:
        context = make_context(browser, viewport={"width": 1280, "height": 800})
        watch.attach(context)
        page = context.new_page()
        open_page(page, one_url)
        choose(page, demonstration())
        kept[one_url] = page
    else:
        page = kept[one_url]
        watch.attach(page.context)
        go(page, "beeld")
        for what in ("scan", "round", "group"):
            page.locator(f'[data-choose="{what}"]').select_option(index=0)
            settled(page)
        go(page, "bestanden")
    # Another one for the next, unless this test left it as it was.
    del kept[one_url]
    yield page
    watch.detach(page.context)
    if len(page.context.pages) == 1 and len(states(page)) == len(demonstration()):
        kept[one_url] = page
    else:
        page.context.close()


def test_the_page_weighs_what_it_may(page, base_url_http, site):
    """All that a visit loads before there are files, packed."""
    loaded = []
    page.on("response", lambda response: loaded.append(response.url))
    open_page(page, base_url_http)
    page.wait_for_load_state("networkidle")
    files = [site / url.removeprefix(base_url_http) for url in loaded]
    assert {"vergelijken.html", "compare.js", "compare.css", "style.css"} <= {
        re.sub(r"\.[0-9a-f]{8}\.", ".", file.name) for file in files}
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 43_000


def test_files_wait_for_the_rest_of_the_page(page, base_url_http, watch):
    """Without the script that shows them nothing is half read, and the page says what to do."""
    watch.expect("Failed to load resource", "the later script is not there for a while")
    page.route("**/compare-later.*", lambda route: route.abort())
    open_page(page, base_url_http)
    page.locator("[data-files]").set_input_files(demonstration()[0])
    expect(page.locator("[data-said]")).to_contain_text("laad de pagina opnieuw")
    expect(page.locator("[data-list-part]")).to_be_hidden()
    page.unroute("**/compare-later.*")
    choose(page, demonstration()[:1])
    expect(page.locator("[data-list] > li")).to_have_count(1)


def scan_titles(page):
    data = json.loads(page.locator("#compare-data").text_content())
    return {scan["scan"]["sector"]: scan["scan"]["title"] for scan in data["scans"]}


def test_counts_are_those_of_the_files(looked_at):
    """Every school that counts stands in the picture of its scan and year, in the stage that its file says."""
    go(looked_at, "beeld")
    checked = []
    versions = {sector: scan.version for sector, scan in site_groups.scans(CONTENT).items()}
    for group in site_groups.groups(CONTENT):
        # Results of an earlier version are left out here: `test_an_earlier_version_does_not_count`.
        if group.kind != "all" or group.version != versions[group.sector]:
            continue
        choice(looked_at, "scan", scan_titles(looked_at)[group.sector])
        choice(looked_at, "round", group.round)
        table = rows(looked_at, "#beeld .count-table")
        own = [json.loads(file.read_text()) for file in demonstration()]
        sharing = {f["school"]["code"].upper(): f for f in own if f["round"] == group.round}
        anonymous = [code for code in group.counted if sharing[code]["sharing"] == "anonymous"]
        # With too few schools without a name only the others are counted.
        counted = group.counted if not anonymous or len(anonymous) >= 5 else set(group.counted) - set(anonymous)
        assert len(table) == len(group.aspects) and dots(looked_at) == [sum(int(n) for n in row[1:5]) for row in table]
        for row, aspect in zip(table, group.aspects):
            answers = [sharing[code]["answers"].get(aspect, {}) for code in counted]
            stages = [sum(a.get("current") == stage for a in answers) for stage in (1, 2, 3, 4)]
            targets = [sum(a.get("target") == stage for a in answers) for stage in (1, 2, 3, 4)]
            marks = [sum(bool(a.get(mark)) for a in answers) for mark in ("priority", "offer")]
            assert [int(n) for n in row[1:5]] == stages, (group, row)
            assert [int(n) for n in row[9:15]] == targets + marks, (group, row)
            checked.append((group.sector, aspect))
    assert len(set(checked)) == len(checked) == 3 * 25


def test_an_earlier_version_does_not_count(looked_at):
    """Every result of the year before answers texts that were replaced; the list says which."""
    versions = {scan.id: scan.version for scan in site_groups.scans(CONTENT).values()}
    said, earlier = looked_at.locator("[data-list] > li p").all_text_contents(), 0
    for file, state in zip(demonstration(), said, strict=True):
        result = json.loads(file.read_text())
        if (version := result["scan"]["version"]) != versions[result["scan"]["id"]]:
            earlier += 1
            assert f"versie {version}" in state or result["sharing"] == "none", (file.name, state)
    assert earlier > 20


def test_pictures_are_those_of_the_built_page(looked_at, new_context, closed_url):
    """All schools of a scan count on both pages when enough of them share without their name. Of the closed edition: who
    drops files knows the schools with a name too, so both hide the same ones.
    """
    go(looked_at, "beeld")
    built = new_context().new_page()
    built.goto(closed_url + "resultaten/2026-2027/po-alle.html")
    expected = built.locator(".aspect-words p:first-child").all_text_contents()
    assert len(expected) == 25
    assert looked_at.locator("#beeld .aspect-words p:first-child").all_text_contents() == expected
    paths = built.locator(".dot-picture .dots").evaluate_all("all => all.map((path) => path.getAttribute('d'))")
    assert dots(looked_at) == [path.count("h0") for path in paths]


def test_only_schools_that_share_their_name_are_named(looked_at):
    results = [json.loads(file.read_text()) for file in demonstration()]
    hidden = {r["school"]["name"] for r in results} - {r["school"]["name"] for r in results if r["sharing"] == "group"}
    shown = set()
    assert len(hidden) > 3
    for screen in SCREENS[1:]:
        go(looked_at, screen)
        text = looked_at.locator(f"#{screen}").text_content()
        assert not [name for name in hidden if name in text], screen
        shown |= {r["school"]["name"] for r in results if r["school"]["name"] in text}
    assert len(shown) > 5


def test_states_of_files(page, site_url):
    open_page(page, site_url)
    same = school(1, "group")
    late = school(2, "group", modifiedAt="2026-11-01T10:00:00+01:00")
    early = ("vroeg.json", {**late[1], "modifiedAt": "2026-10-01T10:00:00+01:00", "id": "00000000-0000-4000-8000-00000000aaaa"})
    damaged = ("kapot.json", {**school(4)[1], "sharing": "iedereen"})
    hostile = ("vals.json", '{"__proto__": {"format": "scandossier-result"}, "format": "scandossier-result"}')
    other = ("anders.json", {**school(5)[1], "scan": {"id": "andere-scan", "version": "1", "digest": ""}})
    version = ("oud.json", {**school(6)[1], "scan": {"id": "samen-opleiden-po", "version": "2020.1", "digest": "x"}})
    report = ("verslag.html", '<!doctype html><script type="application/json" id="scandossier-result">'
              + json.dumps(school(7, "anonymous")[1]).replace("<", "\\u003c") + "</script>")
    notes = ("teksten.json", {**school(8, "group")[1], "shareNotes": True})
    newer = ("nieuwer.json", {**school(9)[1], "formatVersion": 99})
    choose(page, [
        same, ("kopie.json", same[1]), late, early, school(3, "none"), damaged, hostile, other, version, report, notes, newer,
        ("groot.json", b" " * 1_048_577), ("groter.json", b" " * 4_200_000), ("leeg.json", b""), ("beeld.json", b"\x89PNG\r\n\xff"),
        ("team.json", {**school(11)[1], "school": {"code": "", "name": "De Zilveren Reiger", "sector": "po"}}),
        ("lijst.json", [1, 2]), ("diep.json", "[" * 100_000)])
    expected = {
        same[0]: "Telt mee, met naam.", "kopie.json": f"hetzelfde als {same[0]}", late[0]: "Telt mee, met naam.",
        "vroeg.json": f"ouder dan {late[0]}", "school-3-2026-2027.json": "houdt het resultaat voor zichzelf",
        "kapot.json": r"beschadigd \(keuze voor delen\)", "vals.json": "beschadigd", "anders.json": r"heeft de scan .* niet \(andere-scan\)",
        "oud.json": "versie 2020.1 .* versie 2026", "verslag.html": "Telt mee, zonder naam.", "teksten.json": "met de eigen teksten",
        "nieuwer.json": "nieuwere versie van deze site", "groot.json": "groter dan 1 MB", "groter.json": "groter dan 1 MB",
        "leeg.json": "geen leesbaar resultaat", "beeld.json": "geen leesbaar resultaat", "team.json": "voor het eigen team.* code van de school",
        "lijst.json": "komt niet uit de scan",
        "diep.json": "geen leesbaar resultaat"}
    found = states(page)
    assert list(found) == list(expected)
    for name, sentence in expected.items():
        assert re.search(sentence, found[name]), (name, found[name])
    assert page.locator("[data-said]").inner_text() == "19 bestanden gekozen, 4 tellen mee."
    # A school that keeps its result to itself is not named in the list either.
    assert "School 3" not in page.locator("#bestanden").text_content()
    # What was refused harms nothing: a further choice is read.
    choose(page, [school(10, "group")])
    assert states(page)["school-10-2026-2027.json"] == "Telt mee, met naam."


def written(name, value):
    return name, (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def test_a_future_that_cannot_be_never_goes_before_what_can(page, one_url):
    """A school's clock stood at 2031: the file that was made on a right one counts."""
    open_page(page, one_url)
    value = school(1, "group")[1]
    future = written("toekomst.json", {**value, "formatVersion": 1, "modifiedAt": "2131-01-01T10:00:00+01:00"})
    honest = written("later.json", {**value, "formatVersion": 1, "modifiedAt": "2026-11-25T10:00:00+01:00", "shareNotes": True})
    choose(page, [future, honest])
    found = states(page)
    assert found["later.json"] == "Telt mee, met naam en met de eigen teksten."
    assert re.search("later.json gaat voor.*veranderd op 1 januari 2131, .*en die dag moet nog komen", found["toekomst.json"])
    page.locator("[data-remove-all]").click()
    choose(page, [future])
    assert re.search("^Telt mee, met naam. Let op: .*1 januari 2131", states(page)["toekomst.json"])


def test_ancestry_goes_before_the_clock_and_branches_are_both_named(page, one_url):
    open_page(page, one_url)
    value = {**school(1, "group")[1], "formatVersion": 2}
    first = written("eerste.json", {**value, "modifiedAt": "2026-11-20T10:00:00+01:00"})

    def grown(name, day, files, **changes):
        return written(name, {**value, "modifiedAt": f"2026-11-{day}T10:00:00+01:00", "basedOn": [origin(one[1]) for one in files], **changes})

    anna = grown("anna.json", 24, [first], respondents=["schoolleider"])
    bert = grown("bert.json", 23, [first], respondents=["schoolopleider"])
    choose(page, [bert, first, anna])
    found = states(page)
    assert found["anna.json"] == "Telt mee, met naam."
    assert re.search("Telt voorlopig niet mee: anna.json telt, .* los van elkaar ingevuld", found["bert.json"])
    assert "ouder dan anna.json" in found["eerste.json"]
    link = page.locator("[data-list] > li").filter(has_text="bert.json").get_by_role("link")
    assert link.get_attribute("href") == "scans/po.html#team" and link.get_attribute("target") == "_blank"
    assert page.locator("[data-list] > li a").count() == 1
    # What was merged of both goes before both, on a computer whose clock is behind; also when it comes as a report.
    merged = grown("samen.json", 10, [anna, bert])
    report = ("samen.html", b'<!doctype html><script type="application/json" id="scandossier-result">'
              + merged[1].replace(b"<", b"\\u003c") + b"</script>")
    for file in (merged, report):
        choose(page, [file])
        found = states(page)
        assert found[file[0]] == "Telt mee, met naam."
        for other in ("anna.json", "bert.json", "eerste.json"):
            assert found[other].startswith("Telt niet mee: "), (other, found[other])
        assert f"{file[0]} gaat voor" in found["bert.json"]
        page.get_by_role("button", name=f"Haal weg – {file[0]}").click()


def test_the_latest_wish_of_a_school_counts(page, one_url):
    """A later file that shares nothing takes the earlier, named one along."""
    open_page(page, one_url)
    named = school(1, "group", modifiedAt="2026-10-01T10:00:00+01:00")
    private = ("later.json", {**school(1, "none")[1], "modifiedAt": "2026-10-02T10:00:00+01:00"})
    choose(page, [named, school(2, "group")])
    go(page, "beeld")
    assert "School 1 en School 2" in page.locator("#beeld").inner_text()
    go(page, "bestanden")
    choose(page, [private])
    go(page, "beeld")
    assert "School 1" not in page.locator("#beeld").inner_text()
    assert page.locator("#beeld .lead").inner_text() == "1 school telt mee."


def test_taking_out(page, one_url):
    open_page(page, one_url)
    choose(page, [school(number, "group") for number in (1, 2, 3)])
    page.get_by_role("button", name="Haal weg – school-2-2026-2027.json").click()
    assert list(states(page)) == ["school-1-2026-2027.json", "school-3-2026-2027.json"]
    assert "2 bestanden over" in page.locator("[data-said]").inner_text()
    assert page.evaluate("document.activeElement.textContent").endswith("school-3-2026-2027.json")
    page.get_by_role("button", name="Alles weghalen").click()
    expect(page.locator("[data-choice]")).to_be_hidden()
    assert states(page) == {}
    assert page.evaluate("document.activeElement.id") == "kies-bestanden"
    go(page, "beeld")
    assert "Kies eerst de bestanden" in page.locator("#beeld").inner_text()


def test_more_than_three_hundred_files(page, one_url):
    open_page(page, one_url)
    files = [(f"bestand-{number}.json", "{}") for number in range(303)]
    page.locator("[data-files]").set_input_files([{"name": n, "mimeType": "application/json", "buffer": c.encode()} for n, c in files])
    page.locator("[data-too-many]").wait_for()
    assert len(states(page)) == 300
    assert page.locator("[data-too-many]").inner_text().endswith("bestand-300.json, bestand-301.json en bestand-302.json.")


def test_dropping_files(page, one_url):
    open_page(page, one_url)
    name, value = school(1, "group")
    transfer = page.evaluate_handle("""([name, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name));
        return transfer;
    }""", [name, json.dumps(value)])
    # Beside the place too: a browser would else show the file instead of the page.
    page.locator("footer").dispatch_event("drop", {"dataTransfer": transfer})
    page.locator("[data-list] > li").wait_for()
    assert states(page) == {name: "Telt mee, met naam."}


def test_groups_by_hand(page, one_url):
    """Nobody can subtract a group from another: anonymous schools count only together with four more."""
    open_page(page, one_url)
    choose(page, [school(n, "group") for n in (1, 2, 3)] + [school(n) for n in range(11, 17)])
    page.locator("[data-group-form] button").click()
    assert page.locator("[data-group-error]").inner_text() == "Geef de groep een naam."
    make_group(page, "Noord", ["School 1", "School 2", "school-11-2026-2027.json"])
    make_group(page, "Zuid", [f"school-{n}-2026-2027.json" for n in (11, 12)])
    make_group(page, "Oost", ["School 3"])
    go(page, "beeld")
    said = {}
    for name in (ALL, "Noord", "Zuid", "Oost"):
        choice(page, "group", name)
        said[name] = page.locator("#beeld [data-fill]").inner_text()
    assert said[ALL].startswith("9 scholen tellen mee.")
    assert said["Noord"].startswith("2 scholen tellen mee.") and "alleen de scholen met naam" in said["Noord"]
    assert said["Zuid"].startswith("Er zijn te weinig scholen") and "2" not in said["Zuid"]
    assert said["Oost"].startswith("1 school telt mee.")
    go(page, "bestanden")
    page.get_by_role("button", name="Verwijder – Oost").click()
    assert page.locator('[data-choose="group"]').input_value() == "all"


def test_story_and_lines_are_those_of_the_closed_edition(looked_at, closed_site):
    """The same files, counted by the builder and in the browser; a link of either leads to the aspect it speaks of."""
    go(looked_at, "beeld")
    main = site_dom.parse(closed_site / "resultaten/2026-2027/po-alle.html").one("main")

    def told(item):
        for numbers in item.with_class("story-numbers"):
            numbers.children.clear()
        return " ".join(item.text.split())

    lines = [[told(item) for item in main.with_class(name)[0].all("li")] for name in ("story-list", "overview-themes")]
    found = [looked_at.locator(f"#beeld .{name} li").all_text_contents() for name in ("story-list", "overview-themes")]
    assert [[" ".join(text.split()) for text in part] for part in found] == lines and len(lines[0]) >= 3
    drawn = [svg.with_class("bars")[0]["d"] for svg in main.with_class("spread")]
    assert looked_at.locator("#beeld .spread .bars").evaluate_all("bars => bars.map((bar) => bar.getAttribute('d'))") == drawn
    for link in (looked_at.locator("#beeld .story a").first, looked_at.locator("#beeld .overview a").last):
        title = link.inner_text()
        link.click()
        assert looked_at.evaluate("() => document.activeElement.textContent") == title


def test_heat_table(looked_at):
    go(looked_at, "tabel")
    results = {r["school"]["name"]: r for r in (json.loads(f.read_text()) for f in demonstration())
               if r["round"] == "2026-2027" and r["school"]["sector"] == "po" and r["sharing"] == "group"}
    names = looked_at.locator("#tabel thead th").all_text_contents()[1:]
    assert sorted(names) == names and set(names) <= set(results) and len(names) == 6 and len(results) == 10
    signs = {"answered": None, "unknown": "?", "notApplicable": "n.v.t.", "notDiscussed": "–"}
    data = json.loads(looked_at.locator("#compare-data").text_content())
    ids = [aspect["id"] for aspect in data["scans"][0]["aspects"]]
    for aspect, row in zip(ids, rows(looked_at, "#tabel"), strict=True):
        for name, cell in zip(names, row[1:], strict=True):
            answer = results[name]["answers"].get(aspect, {"state": "notDiscussed"})
            assert cell == (signs[answer["state"]] or str(answer["current"])), (aspect, name)


def test_years_of_one_school_lead_to_looking_back(page, one_url):
    """A group says nothing of one school; the page of its scan lays its years beside each other."""
    open_page(page, one_url)
    part = page.locator("[data-one-school]")
    choose(page, [school(1, "group", "2026-2027")])
    expect(part).to_be_hidden()
    choose(page, [school(1, "group", "2025-2026")])
    expect(part).to_contain_text("verschillende jaren van één school")
    assert part.locator("a").get_attribute("href").endswith("po.html#terugkijken")
    assert "hetzelfde als" not in page.locator("[data-list]").inner_text()
    choose(page, [school(2, "group", "2025-2026")])
    expect(part).to_be_hidden()


def test_learning_and_rounds(page, one_url):
    """Small enough to say beforehand what must come out."""
    open_page(page, one_url)
    none = {"attention": "", "nextSteps": [], "priority": False, "offer": False, "target": None}

    def of(number, round, sharing="group", **own):
        answers = {"gedeelde-visie": {**none, "state": "answered", **own}}
        return school(number, sharing, round, answers=answers)
    choose(page, [
        of(1, "2026-2027", current=1, target=3, priority=True), of(2, "2026-2027", current=3, offer=True),
        of(3, "2026-2027", current=1, target=2), of(1, "2025-2026", current=2), of(2, "2025-2026", current=2), of(4, "2025-2026", current=4)])
    go(page, "leren")
    text = page.locator("#leren").inner_text()
    assert "jullie willen van fase 1 naar fase 3 en maken er een prioriteit van. School 2 staat in fase 3" in text
    assert re.search(r"vanuit fase 1: School 1 en School 3\.", text)
    go(page, "rondes")
    assert "Van 2025-2026 naar 2026-2027: 2 scholen" in page.locator("#rondes").inner_text()
    table = rows(page, "#rondes")
    assert table[0][1:] == ["1", "0", "1", "0"] and all(row[1:] == ["0", "0", "0", "2"] for row in table[1:])


def test_sectors_are_never_added_up(compared):
    go(compared, "sectoren")
    text = compared.locator("#sectoren").text_content()
    assert "nooit bij elkaar opgeteld" in text and "Niet naast elkaar te leggen" in text
    themes = compared.locator("#sectoren .compare-theme")
    assert themes.count() == 24
    titles = themes.nth(0).locator("h4, .sector-name").all_text_contents()
    assert titles == list(scan_titles(compared).values())
    go(compared, "bestanden")
    compared.get_by_role("button", name="Alles weghalen").click()
    choose(compared, [school(1, "group")])
    expect(compared.locator("[data-sectors-link]")).to_be_hidden()


def test_framework_and_agenda(looked_at):
    go(looked_at, "kader")
    assert looked_at.locator("#kader .safeguard").count() == 4
    assert looked_at.locator("#kader .prompt").count() == 4
    assert looked_at.locator("#kader .safeguard-aspect").count() >= 25
    go(looked_at, "gesprek")
    items = looked_at.locator("#gesprek .agenda-item")
    assert 2 <= items.count() <= 4
    for question in items.locator(".agenda-question").all_text_contents():
        assert question.endswith("?")


def test_addresses_titles_and_the_way_back(looked_at):
    go(looked_at, "beeld")
    assert looked_at.title().startswith("Beeld – ")
    assert looked_at.evaluate("document.activeElement.textContent") == "Beeld"
    go(looked_at, "tabel")
    assert looked_at.locator("#beeld [data-fill] > *").count() == 0
    looked_at.go_back()
    looked_at.locator("#beeld .aspect-row").first.wait_for()
    assert looked_at.locator('.compare-nav [aria-current="page"]').inner_text() == "Beeld"
    assert looked_at.title().startswith("Beeld – ") and looked_at.locator("#tabel").is_hidden()


def test_by_keyboard(page, site_url):
    """From the files to the export without a mouse."""
    open_page(page, site_url)
    choose(page, [school(n, "group") for n in range(1, 4)])

    def tab_to(selector):
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(f"no way to {selector} by keyboard")
    page.locator("[data-files]").focus()
    tab_to("[data-remove]")
    page.keyboard.press("Enter")
    assert len(states(page)) == 2
    tab_to("[data-group-name]")
    page.keyboard.type("Noord")
    tab_to("[data-group-schools] input")
    page.keyboard.press("Space")
    tab_to("[data-group-form] button")
    page.keyboard.press("Enter")
    assert "Noord" in page.locator("[data-said]").inner_text()
    page.locator(".skip-link").focus()
    tab_to('.compare-nav a[href="#tabel"]')
    page.keyboard.press("Enter")
    page.locator("#tabel table").wait_for()
    tab_to(".table-wrap")
    page.locator(".skip-link").focus()
    tab_to('.compare-nav a[href="#beeld"]')
    page.keyboard.press("Enter")
    tab_to("[data-export='schools']")
    with page.expect_download():
        page.keyboard.press("Enter")


def test_csv_of_the_group(looked_at):
    go(looked_at, "beeld")
    table = rows(looked_at, "#beeld .count-table")
    name, found = download(looked_at, "group")
    assert name == "groepsbeeld_2026-2027.csv"
    now = [row for row in found if row["wat"] == "fase nu"]
    assert len(now) == 4 * len(table) and {row["groep"] for row in found} == {"alle scholen"}
    by_aspect = {}
    for row in now:
        by_aspect.setdefault(row["aspect"], []).append(row["aantal"])
    assert by_aspect == {row[0]: row[1:5] for row in table}


def test_csv_of_schools(page, site_url):
    """Only named schools, their texts only when they share those; a formula stays text."""
    open_page(page, site_url)
    first = school(1, "group", shareNotes=True)
    first[1]["answers"]["gedeelde-visie"]["attention"] = '=HYPERLINK("http://x")'
    first[1]["school"]["name"] = "+School"
    second = school(2, "group")
    second[1]["answers"]["gedeelde-visie"]["attention"] = "Blijft binnen"
    choose(page, [first, second, *[school(n) for n in range(3, 9)], school(9, "none")])
    go(page, "beeld")
    _, found = download(page, "schools")
    assert {row["schoolcode"] for row in found} == {"91ZA01", "91ZA02"} and len(found) == 50
    visions = [row for row in found if row["aspect-id"] == "gedeelde-visie"]
    assert [row["aandachtspunten"] for row in visions] == ["'=HYPERLINK(\"http://x\")", ""]
    assert visions[0]["school"] == "'+School"


@pytest.mark.parametrize("kind", ["group", "schools"])
def test_columns_are_those_of_the_command(page, base_url_http, binary, tmp_path, kind):
    open_page(page, base_url_http)
    choose(page, [school(1, "group")])
    go(page, "beeld")
    _, found = download(page, kind)
    audience = {"group": (), "schools": CLOSED}[kind]
    command = [binary, "results", "export", "--format", "csv", *audience, "--content", ROOT / "content"]
    exported = subprocess.run(command, capture_output=True, check=True, encoding="utf-8-sig").stdout
    assert list(found[0]) == next(csv.reader(exported.splitlines(), delimiter=";"))


def test_nothing_is_stored_or_sent(page, site_url):
    """The watch of every test refuses requests beyond the site; here also nothing of the site is asked."""
    open_page(page, site_url)
    choose(page, demonstration())
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for screen in SCREENS:
        go(page, screen)
    kept = page.evaluate("""async () => [localStorage.length, sessionStorage.length, document.cookie.length,
      (await indexedDB.databases()).length]""")
    assert kept == [0, 0, 0, 0]
    # A browser may look for the icon of the site again when the address changes.
    assert [url for url in asked if not re.search(r"/assets/icon\.\w+\.svg$", url)] == []
    page.reload()
    page.locator("#compare").wait_for()
    assert states(page) == {}


@pytest.mark.parametrize("screen", ["beeld", "tabel", "gesprek"])
def test_on_paper(looked_at, tmp_path, screen):
    go(looked_at, screen)
    said = ":is(h3, h4, td, th[scope=row], .aspect-words p, .agenda-question)"
    parts = looked_at.locator(f"#{screen} {said}").all_text_contents()
    paper = letters(printed(looked_at, tmp_path))
    missing = [part for part in parts if letters(part) not in paper]
    assert len(parts) > 4 and not missing, missing[:5]
    assert letters("Druk dit scherm af") not in paper and letters("Kies de bestanden") not in paper


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_has_no_remarks(new_context, base_url_http, width):
    page = new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce").new_page()
    open_page(page, base_url_http)
    choose(page, [*demonstration(), ("kapot.json", "{"), ("een-heel-lange-bestandsnaam-zonder-spaties-die-nergens-past-" * 3 + ".json", "{}")])
    make_group(page, "Een groep met een eenheelergraaglangwoordzonderspatiesinhaarnaam", ["De Appelschuit"])
    found = []
    for screen in SCREENS:
        go(page, screen)
        for look in in_every_look(page):
            found += [f"{screen}, {look}: {remark}" for remark in axe_remarks(page, shown_only=True)]
            assert_fits(page, width)
    choice(page, "group", "Een groep met een eenheelergraaglangwoordzonderspatiesinhaarnaam")
    for look in in_every_look(page):
        found += [f"group, {look}: {remark}" for remark in axe_remarks(page)]
    assert found == []


def test_without_a_script(new_context, base_url_http):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(base_url_http + "vergelijken.html")
    assert "JavaScript" in page.locator("noscript").inner_text() and page.locator("#compare").is_hidden()
