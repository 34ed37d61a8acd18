"""A team lays its files side by side, sees where it differs, and agrees: nothing of one person gets any further."""

import json
import re

from form_helpers import (answer, aspect_ids, choose, choose_file, content_of, download, fill_details, go, open_form,
                          result_file, scan_data, write_json)
from form_hostile import hostile_files
from form_team import add_files, colleague, open_team, people, team_of_three
from playwright.sync_api import expect
from site_access import axe_remarks, in_every_look

EVERYTHING_KEPT = """() => [localStorage, sessionStorage].map((store) =>
    Object.keys(store).map((key) => key + store.getItem(key)).join()).join()"""
KEPT_BESIDE_THE_TAB = "() => Object.entries(localStorage).flat().join()"


def rows(page):
    return page.locator("[data-team-aspects] > li")


def test_files_are_listed_with_what_they_are(page, site_url):
    data = open_team(page, site_url)
    expect(page.locator("[data-team-list]")).to_be_hidden()
    add_files(page, *team_of_three(data))
    expect(people(page)).to_have_count(3)
    expect(page.get_by_role("heading", name="Geopende bestanden")).to_be_focused()
    expect(page.locator("[data-team-message]")).to_have_text("Nu geopend: 3.")
    total = len(data["aspects"])
    expect(people(page).nth(0)).to_contain_text("schoolleider")
    expect(people(page).nth(0)).to_contain_text(f"4 van {total} aspecten")
    expect(people(page).nth(1)).to_contain_text("schoolopleider, werkplekbegeleider")
    expect(people(page).nth(1)).to_contain_text(f"3 van {total} aspecten")
    expect(people(page).nth(2)).to_contain_text("rol onbekend")
    page.get_by_role("button", name="Haal weg – schoolopleider, werkplekbegeleider").click()
    expect(people(page)).to_have_count(2)
    expect(page.get_by_role("heading", name="Geopende bestanden")).to_be_focused()
    for _ in range(2):
        people(page).first.get_by_role("button").click()
    expect(page.locator("[data-team-list]")).to_be_hidden()
    expect(page.locator("[data-team-files]")).to_be_focused()


def test_the_largest_spread_comes_first_in_dots_and_in_words(page, base_url_http):
    data = open_team(page, base_url_http)
    titles = [aspect["title"] for aspect in data["aspects"]]
    add_files(page, *team_of_three(data))
    expect(page.locator("[data-team-aspects] h4")).to_have_text([titles[2], titles[0], titles[1], titles[3]])
    expect(page.locator("[data-spread]:visible")).to_have_text([
        "3 van 3 kozen een fase, van fase 1 tot en met 4.", "3 van 3 kozen een fase, van fase 2 tot en met 3.",
        "3 van 3 kozen een fase, allemaal fase 3.", "Niemand koos een fase."])
    expect(page.locator("[data-team-left]")).to_contain_text(f"Bij {len(titles) - 4} aspecten")
    first = rows(page).first
    for stage, dots in {1: ["1"], 2: [], 3: [], 4: ["2", "3"]}.items():
        expect(first.locator(f'[data-dots="{stage}"] .dot')).to_have_text(dots)
    stages = data["stages"]
    expect(first.locator("[data-team-answers] li")).to_have_text([
        f"1schoolleider: Fase 1: {stages[0]}", f"2schoolopleider, werkplekbegeleider: Fase 4: {stages[3]}",
        f"3rol onbekend: Fase 4: {stages[3]}"])
    expect(rows(page).nth(3).locator("[data-team-answers] li")).to_have_text([
        "1schoolleider: Dat weten we nog niet", "2schoolopleider, werkplekbegeleider: Nog niet besproken",
        "3rol onbekend: nog open"])
    middles = [box["x"] + box["width"] / 2 for box in (
        first.locator(f'[data-dots="{stage}"]').bounding_box() for stage in range(1, 5))]
    dot = first.locator('[data-dots="1"] .dot').bounding_box()
    assert middles == sorted(middles) and abs(dot["x"] + dot["width"] / 2 - middles[0]) < 1
    text = page.locator(f"#{data['aspects'][2]['id']} [data-stage-text]").first.text_content()
    expect(first.get_by_text(text)).to_be_hidden()
    first.locator("summary").click()
    expect(first.get_by_text(text)).to_be_visible()


def test_dots_of_a_full_team_stay_in_their_column(page, base_url_http):
    page.set_viewport_size({"width": 320, "height": 700})
    data = open_team(page, base_url_http)
    add_files(page, *(colleague(data, number, {0: 2}) for number in range(31)))
    expect(people(page)).to_have_count(30)
    expect(page.locator("[data-team-message]")).to_contain_text(
        "collega-31.json is niet geopend: meer dan 30 bestanden naast elkaar kan niet.")
    column = rows(page).first.locator('[data-dots="2"]')
    expect(column.locator(".dot")).to_have_count(30)
    outside = column.evaluate("""column => {
        const box = column.getBoundingClientRect();
        return [...column.children].filter((dot) => {
            const { left, right, top, bottom } = dot.getBoundingClientRect();
            return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
        }).length;
    }""")
    assert outside == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_is_agreed_lands_in_the_draft_and_in_the_file_and_nothing_else_does(page, site_url):
    data = open_team(page, site_url)
    ids = aspect_ids(page)
    total = len(ids)
    add_files(page, *team_of_three(data))
    expect(page.locator("[data-team-summary]")).to_have_text(f"0 van {total} aspecten afgesproken.")
    first, second = rows(page).nth(0), rows(page).nth(1)
    first.get_by_role("radio", name="Fase 3: ").check()
    first.get_by_role("textbox").fill("Samen gekozen")
    second.get_by_role("radio", name="Dat weten we nog niet").check()
    expect(page.locator("[data-team-summary]")).to_have_text(f"2 van {total} aspecten afgesproken.")
    second.get_by_role("button", name="Wis deze keuze").click()
    expect(second.locator("[data-agreed]:checked")).to_have_count(0)
    expect(page.locator("[data-team-summary]")).to_have_text(f"1 van {total} aspecten afgesproken.")
    expect(page.locator(f'#{ids[2]} [data-current][value="3"]')).to_be_checked()
    expect(page.locator(f"#{ids[2]} [data-attention]")).to_have_value("Samen gekozen")
    fill_details(page)
    _, file = download(page)
    found = json.loads(file)
    assert found["answers"] == {ids[2]: answer(3, attention="Samen gekozen")}
    assert found["respondents"] == []
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")
    # The files themselves stay in this tab alone, and only where a draft may be kept.
    kept = page.evaluate(EVERYTHING_KEPT if site_url.startswith("file:") else KEPT_BESIDE_THE_TAB)
    for secret in ("Alleen van mij", "werkplekbegeleider", "2f6d1c7a8e01", "collega-1"):
        assert secret not in file.decode() and secret not in kept, secret
    page.reload()
    go(page, "#team")
    expect(people(page)).to_have_count(0 if site_url.startswith("file:") else 3)


def test_the_agreement_shows_what_the_draft_has_already(page, base_url_http):
    open_form(page, base_url_http)
    data = scan_data(page)
    ids = aspect_ids(page)
    choose(page, ids[0], 4)
    page.locator(f"#{ids[0]} [data-attention]").fill("Stond er al")
    page.locator(f"#{ids[0]} [data-target]").select_option("keep")
    go(page, "#team")
    draft = page.locator("[data-team-draft]")
    expect(draft).to_contain_text(f"Daarin hebben 1 van {len(ids)} aspecten al een antwoord")
    add_files(page, *team_of_three(data))
    row = rows(page).nth(1)
    expect(row.get_by_role("radio", name="Fase 4: ")).to_be_checked()
    expect(row.get_by_role("textbox")).to_have_value("Stond er al")
    row.get_by_role("radio", name="Fase 2: ").check()
    answers = json.loads(content_of(page))["answers"]
    assert answers == {ids[0]: answer(2, 2, attention="Stond er al")}
    choose(page, ids[0], 1)
    go(page, "#team")
    expect(row.get_by_role("radio", name="1 ")).to_be_checked()


def test_the_open_draft_can_count_as_a_colleague(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    ids = aspect_ids(page)
    expect(page.locator("[data-team-self]")).to_be_hidden()
    fill_details(page)
    choose(page, ids[0], 4)
    go(page, "#team")
    add_files(page, colleague(data, 1, {0: 1}))
    page.get_by_role("button", name="Tel deze invulling mee als collega").click()
    expect(people(page)).to_have_count(2)
    expect(page.locator("[data-team-message]")).to_contain_text("Er staat een lege invulling klaar")
    expect(page.locator("[data-team-draft]")).to_contain_text("Die is nog leeg.")
    expect(page.locator("[data-team-self]")).to_be_hidden()
    row = rows(page).first
    expect(row.locator('[data-dots="4"] .dot')).to_have_text(["2"])
    expect(row.locator("[data-agreed]:checked")).to_have_count(0)
    row.get_by_role("radio", name="2 ").check()
    expect(row.locator('[data-dots="4"] .dot')).to_have_text(["2"])
    found = json.loads(content_of(page))
    assert found["answers"] == {ids[0]: answer(2)}
    assert found["round"] == "2026-2027" and found["school"]["code"] == "90XA00"


def test_a_file_of_another_school_or_year_or_the_open_draft_gets_a_remark(page, base_url_http):
    open_form(page, base_url_http)
    data = scan_data(page)
    mine = result_file(data)
    choose_file(page, mine)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    go(page, "#team")
    other = colleague(data, 2, {0: 1}, round="2025-2026")
    other["school"] = {"code": "90XB00", "name": "<b>Elders</b>", "sector": "po"}
    add_files(page, colleague(data, 1, {0: 1}), other, mine)
    remarks = page.locator("[data-person-remark]")
    expect(remarks.nth(0)).to_be_hidden()
    expect(remarks.nth(1)).to_have_text("Let op: andere school (<b>Elders</b>). Let op: ander schooljaar (2025-2026).")
    expect(remarks.nth(2)).to_contain_text("Dit is ook de invulling die nu open is.")


def test_the_same_file_twice_counts_once(page, base_url_http):
    data = open_team(page, base_url_http)
    add_files(page, colleague(data, 1, {0: 1}), colleague(data, 2, {0: 4}))
    expect(people(page)).to_have_count(2)
    add_files(page, ("nog-eens.json", colleague(data, 1, {0: 3})))
    expect(page.locator("[data-team-message]")).to_contain_text("nog-eens.json was al geopend. De laatste versie telt.")
    expect(people(page)).to_have_count(2)
    expect(rows(page).first.locator('[data-dots="3"] .dot')).to_have_text(["1"])
    expect(rows(page).first.locator('[data-dots="1"] .dot')).to_have_count(0)


def test_files_that_cannot_be_read_get_a_sentence_and_change_nothing(page, one_url):
    data = open_team(page, one_url)
    add_files(page, colleague(data, 1, {0: 1}))
    expect(people(page)).to_have_count(1)
    before = content_of(page)
    files = hostile_files(data)
    message = page.locator("[data-team-message]")
    names = list(files)
    for start in range(0, len(names), 20):
        batch = {f"{name}.json": files[name] for name in names[start:start + 20]}
        add_files(page, *((name, content) for name, (content, _) in batch.items()))
        for name, (_, sentence) in batch.items():
            expect(message, name).to_contain_text(re.compile(f"{re.escape(name)}: .*{sentence}"))
        expect(message).not_to_contain_text("⟦")
        expect(people(page)).to_have_count(1)
    assert content_of(page) == before
    assert page.evaluate("[Object.keys(Object.prototype), ({}).polluted]") == [[], None]
    add_files(page, ("goed.json", colleague(data, 2, {0: 2})), ("kapot.json", "{"))
    expect(people(page)).to_have_count(2)
    expect(message).to_contain_text("kapot.json: ")
    expect(message).not_to_contain_text("goed.json")


def test_texts_of_a_file_stay_text(page, base_url_http):
    data = open_team(page, base_url_http)
    roles = ["<img src=x onerror=alert(1)>", "\u202egnol"]
    add_files(page, ("<b>naam</b>\u202e.json", colleague(data, 1, {0: 1}, roles)))
    expect(people(page).first).to_contain_text("<img src=x onerror=alert(1)>, gnol")
    expect(people(page).first).to_contain_text("<b>naam</b>.json")
    expect(page.locator("#team img, #team b")).to_have_count(0)


def test_files_can_be_dropped(page, base_url_http):
    data = open_team(page, base_url_http)
    page.locator("#team").evaluate("""(screen, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'gesleept.json', { type: 'application/json' }));
        for (const type of ['dragover', 'drop']) {
            const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
            screen.querySelector('p').dispatchEvent(event);
            if (!event.defaultPrevented) throw new Error(`${type} leaves the page`);
        }
    }""", write_json(colleague(data, 1, {0: 1})))
    expect(people(page)).to_have_count(1)
    expect(people(page).first).to_contain_text("gesleept.json")


def test_a_team_works_with_the_keyboard_alone(page, base_url_http):
    data = open_team(page, base_url_http)
    add_files(page, *team_of_three(data))
    expect(page.get_by_role("heading", name="Geopende bestanden")).to_be_focused()
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(people(page).nth(2).get_by_role("button")).to_be_focused()
    row = rows(page).first
    page.keyboard.press("Tab")
    expect(row.get_by_role("link", name="Bespreek op groot scherm")).to_be_focused()
    for _ in range(2):
        page.keyboard.press("Tab")
    expect(row.locator("summary")).to_be_focused()
    page.keyboard.press("Tab")
    expect(row.locator("[data-agreed]").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(row.locator('[data-agreed][value="2"]')).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Afgesproken")
    answers = json.loads(content_of(page))["answers"]
    assert answers == {aspect_ids(page)[2]: answer(2, attention="Afgesproken")}


def test_the_names_that_a_screen_reader_hears(page, base_url_http):
    data = open_team(page, base_url_http)
    add_files(page, *team_of_three(data))
    title = data["aspects"][2]["title"]
    expect(page.get_by_label("Kies de bestanden van je collega’s")).to_be_visible()
    group = page.get_by_role("group", name=f"Wat spreken jullie af? – {title}")
    expect(group.get_by_role("radio")).to_have_count(len(data["stages"]) + 2)
    expect(group.get_by_role("textbox", name=f"Aandachtspunten – {title}")).to_be_visible()
    expect(page.get_by_role("link", name=f"Bespreek op groot scherm – {title}")).to_be_visible()
    expect(page.get_by_role("list", name="Geopende bestanden").get_by_role("listitem")).to_have_count(3)


def test_axe_has_no_remarks_on_the_team(new_context, base_url_http):
    page = new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()
    data = open_team(page, base_url_http)
    for files in ([], [*team_of_three(data), "kapot"]):
        if files:
            add_files(page, *files)
            expect(people(page)).to_have_count(3)
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            for look in in_every_look(page):
                assert axe_remarks(page, shown_only=width == 320) == [], look
                assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_colleagues_with_one_role_are_told_apart_by_their_number(page, base_url_http):
    data = open_team(page, base_url_http)
    add_files(page, *[colleague(data, number, {0: number}, ["schoolleider"]) for number in (1, 2)],
              colleague(data, 3, {0: 3}, ["schoolopleider"]))
    expect(people(page).locator("strong")).to_have_text(
        ["schoolleider (nummer 1)", "schoolleider (nummer 2)", "schoolopleider"])
    buttons = people(page).get_by_role("button")
    expect(buttons.nth(1)).to_have_accessible_name("Haal weg – schoolleider (nummer 2)")


def test_two_years_of_one_school_are_two_beside_each_other(page, one_url):
    """Also when they have one id, as when a file of last year was filled in further under a new year."""
    data = open_team(page, one_url)
    add_files(page, colleague(data, 1, {0: 2}, round="2025-2026"), colleague(data, 1, {0: 3}, round="2026-2027"))
    expect(page.locator("[data-team-message]")).to_have_text("Nu geopend: 2.")
    expect(people(page).nth(0)).to_contain_text("schoolleider, 2025-2026")
    expect(people(page).nth(1)).to_contain_text("schoolleider, 2026-2027")
    expect(page.locator("[data-team-aspects] .dots .dot")).to_have_count(2)
