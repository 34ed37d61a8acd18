"""The evening of a team on a beamer: everything in one picture, the round of the manual with its clock, what colleagues
wrote, what is parked, and nothing lost."""

import json
import re

import pytest
from form_helpers import answer, aspect_ids, content_of, download, go, open_form, scan_data, wait_for_later, write_json
from form_team import add_files, colleague
from playwright.sync_api import expect
from result_contract import CONTRACT
from site_access import axe_remarks, in_every_look

ROLES = [["schoolleider"], ["schoolopleider", "werkplekbegeleider"], ["startende leraar"], ["aanstaande leraar"],
         ["intern begeleider of zorgcoördinator"]]
# As long as those of the demonstration.
NOTES = [
    "Nieuwe collega's horen pas na een paar maanden dat wij een opleidingsschool zijn. In groep 5 wist de student het eerder.",
    "Bij ons in de bovenbouw plannen we elke donderdag een halfuur om met de student terug te kijken op een les. Dat lukt de "
    "ene week beter dan de andere, maar het staat in het rooster.",
    "Ik heb dit jaar nog niemand van de opleiding in mijn klas gezien.",
    "Het programma voor studenten is vol. Soms is er te weinig tijd om iets te oefenen.",
    "De criteria liggen vaak naast een les, maar nog niet in elke bouw.",
]
FITS = "document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"

# The size of the cards' text in pixels, where the last dot ends, and whether all words of the line can be seen.
PICTURE = """async () => {
    // What fits is measured in the frame after the window changed.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const words = document.querySelector('[data-talk-words]');
    return {
        text: parseFloat(getComputedStyle(shown('.stage')[0]).fontSize),
        bottom: shown('[data-talk-dots] .dots-people .dot').at(-1).getBoundingClientRect().bottom,
        words: words.scrollHeight <= words.clientHeight + 1,
    };
}"""


def five(data, stages, **changes):
    """Files of five people, who all gave the same answers to all aspects: one each."""
    places = range(len(data["aspects"]))
    files = []
    for number, stage in enumerate(stages):
        def said(place, number=number, stage=stage):
            note = NOTES[(number + place) % 5]
            return answer(stage if isinstance(stage, int) else None, attention=note,
                          state=None if isinstance(stage, int) else stage)
        school = {"code": "90XA00", "name": "De Koperen Kikker", "sector": data["scan"]["sector"]}
        files.append((f"scan_{number}.json", colleague(
            data, number, {place: said(place) for place in places}, ROLES[number],
            **{"shareNotes": True, "school": school, **changes})))
    return files


def open_evening(page, site_url, *files, scan="po"):
    """The conversation, as a team begins it; `files` makes them of the data of the page."""
    page.goto(f"{site_url}scans/{scan}.html#team")
    data = scan_data(page)
    add_files(page, *files[0](data))
    page.get_by_role("button", name="Begin het gesprek").click()
    expect(page.locator("[data-talk-desk]")).to_be_visible()
    return data


def line(page):
    return page.locator("[data-talk-line]")


def put(*stages):
    return lambda data: five(data, stages)


SIZES = [(1280, 720), (1920, 1080)]


@pytest.mark.parametrize("scan", ["po", "vo", "mbo"])
def test_every_aspect_fits_in_one_picture(page, base_url_http, scan):
    """With five people, their roles and what they wrote: nobody at a beamer can scroll."""
    data = open_evening(page, base_url_http, put(1, 2, 4, 2, 3), scan=scan)
    for kind, stages in (("far", None), ("all on one card", (2, 2, 2, 2, 2))):
        if stages:
            go(page, "#team")
            add_files(page, *five(data, stages))
            page.get_by_role("button", name="Begin het gesprek").click()
        for place in range(len(data["aspects"])):
            expect(page.locator("[data-talk-place]")).to_contain_text(f"{place + 1} van")
            for width, height in SIZES if place % 2 == 0 else SIZES[::-1]:
                page.set_viewport_size({"width": width, "height": height})
                found = page.evaluate(PICTURE)
                assert page.evaluate(FITS), (kind, page.url, width)
                assert found["text"] >= width / 80, (kind, page.url, width, found)
                assert found["bottom"] <= height and found["words"], (kind, page.url, width, found)
            page.keyboard.press("PageDown")


def test_the_dots_stand_on_the_cards_by_role_and_without_names(page, base_url_http):
    data = open_evening(page, base_url_http, put(1, 2, 4, 2, "unknown"))
    cards = page.locator(f"#{aspect_ids(page)[0]} .stage")
    for stage, roles in {1: ["schoolleider"], 2: ["schoolopleider, werkplekbegeleider", "aanstaande leraar"], 3: [],
                         4: ["startende leraar"]}.items():
        foot = page.locator(f'[data-talk-dots] .dots-column:has([data-dots="{stage}"])')
        expect(foot.locator(".talk-role")).to_have_text(roles)
        card, box = cards.nth(stage - 1).bounding_box(), foot.bounding_box()
        assert abs(card["x"] - box["x"]) < 1 and abs(card["width"] - box["width"]) < 1
        assert abs(card["y"] + card["height"] - box["y"]) < 2, "the foot is part of the card"
    others = page.locator("[data-talk-dots] [data-team-answers] > li:not([data-on-card])")
    expect(others).to_have_text(["5intern begeleider of zorgcoördinator: Dat weten we nog niet"])
    page.locator("[data-talk-settings] summary").click()
    page.get_by_label("Rollen bij de stippen").uncheck()
    expect(page.locator(".talk-role:visible, [data-talk-dots] [data-team-answers]:visible")).to_have_count(0)
    assert len(data["stages"]) == 4


def test_the_screen_says_what_to_ask_now_for_each_pile(page, base_url_http):
    def files(data):
        said = [[1, 2, 4, 2, 3], [2] * 5, [2, 3, 2, 3, 3], [1, 3, 3, 3, 3], ["unknown"] * 4 + [2],
                [2, 2, "notApplicable", 2, 3]]
        return [colleague(data, number, {place: one[number] for place, one in enumerate(said)}, ROLES[number])
                for number in range(5)]
    open_evening(page, base_url_http, files)
    ids = aspect_ids(page)
    for place, kind, time, sentence in [
            (0, "Praten, stap 1 van 5:", "8:00", "We zien stippen in fase 1 tot en met 4."),
            (1, "Overslaan:", "0:45", "Bijna iedereen koos fase 2."),
            (2, "Kort, stap 1 van 2:", "2:00", "Wie heeft een voorbeeld bij fase 3?"),
            (3, "Praten, stap 1 van 5:", "8:00", "Eén stip ligt ver van de andere."),
            (4, "Overslaan:", "0:45", "Wie vraagt het na, en bij wie?"),
            (5, "Overslaan:", "0:45", "Lees de reden voor."),
            (6, "Praten, stap 1 van 5:", "8:00", "Een halve minuut stilte.")]:
        go(page, f"#gesprek/{ids[place]}")
        expect(page.locator("[data-talk-kind]")).to_have_text(kind)
        expect(page.locator("[data-talk-time]")).to_have_text(time)
        expect(line(page)).to_contain_text(sentence)
    go(page, f"#gesprek/{ids[1]}")
    page.get_by_role("button", name="Toch praten").click()
    expect(page.locator("[data-talk-kind]")).to_have_text("Praten, stap 1 van 5:")
    expect(page.locator("[data-talk-time]")).to_have_text("8:00")
    expect(page.get_by_role("button", name="Start de klok")).to_be_focused()


def test_the_clock_goes_by_hand_and_forces_nothing(page, base_url_http):
    page.clock.install()
    data = open_evening(page, base_url_http, put(1, 2, 4, 2, 3))
    time, said = page.locator("[data-talk-time]"), page.locator("[data-talk-said]")
    assert page.locator("[data-talk-time]").get_attribute("role") == "timer"
    page.clock.run_for(5_000)
    expect(time).to_have_text("8:00")
    page.get_by_role("button", name="Start de klok").click()
    page.clock.run_for(61_000)
    expect(time).to_have_text("6:59")
    expect(line(page)).to_contain_text("Wie heeft een voorbeeld dat bij een latere fase past?")
    page.get_by_role("button", name="Pauze").click()
    page.clock.run_for(60_000)
    expect(time).to_have_text("6:59")
    # The question before and after, and the clock goes with them.
    page.get_by_role("button", name="Volgende vraag").click()
    expect(line(page)).to_contain_text("Iemand leest twee fasen hardop.")
    expect(time).to_have_text("3:00")
    for _ in range(2):
        page.get_by_role("button", name="Volgende vraag").click()
    expect(page.get_by_role("button", name="Volgende vraag")).to_have_attribute("aria-disabled", "true")
    page.get_by_role("button", name="Vorige vraag").click()
    expect(line(page)).to_contain_text("Welke fase horen we?")
    page.keyboard.press("2")
    expect(line(page)).to_contain_text("Ik hoor fase 2.")
    # Nothing is said aloud while it runs, and one thing when it is over.
    page.clock.run_for(1_000)  # The draft is stored, which is said as well.
    page.get_by_role("button", name="Start de klok").click()
    page.evaluate("""() => {
        window.heard = [];
        for (const place of document.querySelectorAll('[role="status"]')) {
            new MutationObserver(() => heard.push(place.textContent)).observe(
                place, { childList: true, subtree: true, characterData: true });
        }
    }""")
    page.clock.run_for(119_000)
    assert page.evaluate("heard") == []
    page.clock.run_for(9_000)
    expect(time).to_have_text("0:00")
    expect(said).to_have_text("De tijd is om. Jullie mogen doorgaan.")
    assert page.evaluate("heard") == ["De tijd is om. Jullie mogen doorgaan."]
    page.get_by_role("button", name="Nog een minuut").click()
    expect(said).to_be_empty()
    page.clock.run_for(2_000)
    expect(time).to_have_text("0:58")
    # Every aspect has its own time; a running clock goes on with the next one.
    page.keyboard.press("PageDown")
    page.clock.run_for(3_000)
    expect(time).to_have_text("7:57")
    page.keyboard.press("PageUp")
    expect(time).to_have_text("0:58")
    assert len(data["aspects"]) > 1


def test_a_laptop_that_slept_has_not_talked(page, base_url_http):
    page.clock.install()
    open_evening(page, base_url_http, put(1, 2, 4, 2, 3))
    page.get_by_role("button", name="Start de klok").click()
    page.clock.run_for(10_000)
    page.clock.fast_forward(3_600_000)
    expect(page.locator("[data-talk-time]")).to_have_text("7:50")
    expect(page.get_by_role("button", name="Start de klok")).to_be_visible()
    expect(page.locator("[data-talk-said]")).to_have_text("De computer sliep. De klok staat stil.")


def test_a_reload_loses_nothing_of_the_evening(page, base_url_http):
    open_evening(page, base_url_http, put(1, 2, 4, 2, 3))
    ids = aspect_ids(page)
    page.get_by_role("button", name="Parkeer dit aspect").click()
    expect(page).to_have_url(re.compile(f"#gesprek/{ids[1]}$"))
    page.get_by_role("button", name="Volgende vraag").click()
    page.keyboard.press("3")
    page.get_by_label("Aandachtspunten: één zin met een voorbeeld").fill("In elke bouw anders.")
    page.locator("[data-talk-settings] summary").click()
    page.get_by_label("Cijfertoetsen kiezen een fase").uncheck()
    page.locator("[data-talk-settings] summary").click()
    page.reload()
    expect(page.locator("[data-talk-dots] .dots-people .dot")).to_have_count(5)
    expect(page.locator("[data-talk-place]")).to_contain_text("1 van")
    expect(page.locator("[data-talk-time]")).to_have_text("7:00")
    expect(page.get_by_label("Cijfertoetsen kiezen een fase")).to_be_hidden()
    assert not page.locator("[data-talk-digits]").is_checked()
    expect(page.locator("[data-talk-parked-count]")).to_have_text("Geparkeerd (1)")
    expect(page.get_by_label("Aandachtspunten: één zin met een voorbeeld")).to_have_value("In elke bouw anders.")
    assert json.loads(content_of(page))["answers"] == {ids[1]: answer(3, attention="In elke bouw anders.")}


def test_the_largest_difference_still_comes_first_after_a_reload(page, base_url_http):
    open_evening(page, base_url_http, lambda data: [colleague(data, n, {0: 2, 4: n}) for n in (1, 4)])
    aspect = aspect_ids(page)[4]
    for _ in range(2):
        expect(page).to_have_url(re.compile(f"#gesprek/{aspect}$"))
        expect(page.locator("[data-talk-place]")).to_contain_text("1 van")
        expect(page.get_by_role("button", name="Vorige", exact=True)).to_have_attribute("aria-disabled", "true")
        page.reload()


def test_a_clock_that_ran_goes_on_after_a_reload(page, base_url_http):
    page.clock.install()
    open_evening(page, base_url_http, put(1, 2, 4, 2, 3))
    page.get_by_role("button", name="Start de klok").click()
    page.clock.run_for(30_000)
    page.reload()
    expect(page.get_by_role("button", name="Pauze")).to_be_visible()
    page.clock.run_for(5_000)
    expect(page.locator("[data-talk-time]")).to_have_text(re.compile("7:2[3-5]"))


def test_what_is_parked_waits_at_the_end_and_is_listed(page, one_url):
    data = open_evening(page, one_url, put(1, 2, 4, 2, 3))
    ids, total = aspect_ids(page), len(data["aspects"])
    title = data["aspects"][0]["title"]
    page.get_by_role("button", name="Parkeer dit aspect").click()
    expect(page).to_have_url(re.compile(f"#gesprek/{ids[1]}$"))
    expect(page.get_by_role("button", name="Parkeer dit aspect")).to_be_focused()
    expect(page.locator("[data-talk-said]")).to_have_text(f"Geparkeerd voor het eind: {title}.")
    expect(page.locator("[data-talk-place]")).to_contain_text(f"1 van {total}")
    page.locator("[data-talk-parked] summary").click()
    history = page.evaluate("history.length")
    page.locator("[data-talk-parked-list] a").click()
    expect(page).to_have_url(re.compile(f"#gesprek/{ids[0]}$"))
    assert page.evaluate("history.length") == history
    expect(page.locator("[data-talk-place]")).to_contain_text(f"{total} van {total}")
    expect(page.get_by_role("button", name="Volgende", exact=True)).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("2")
    page.keyboard.press("PageUp")
    expect(page.locator("[data-talk-parked]")).to_be_hidden()
    page.keyboard.press("PageDown")
    page.get_by_role("button", name="Niet meer parkeren").click()
    expect(page.locator("[data-talk-place]")).to_contain_text(f"1 van {total}")
    page.get_by_role("link", name="Afronden").click()
    expect(page.locator("#kiezen, #overzicht").first).to_be_visible()


@pytest.mark.parametrize("key", [text["key"] for text in CONTRACT["ANSWER_TEXTS"] if text["key"] in ("attention", "example")])
def test_colleagues_are_quoted_without_their_role_and_only_when_they_let_it(page, base_url_http, key):
    isAsked = next(text.get("hasConsent", False) for text in CONTRACT["ANSWER_TEXTS"] if text["key"] == key)
    secret, open_ones = "Dit is alleen voor mij.", ["Zeker weten.", "Alle studenten\nzaten erbij."]

    def files(data):
        made = []
        for number, text in enumerate([open_ones[0], secret, open_ones[1], ""]):
            allowed = text in open_ones
            said = answer(1 + number % 4, **{key: text})
            if isAsked:
                said["shared"] = [key] if allowed else []
            made.append(colleague(data, number, {0: said}, ROLES[number], shareNotes=not isAsked and allowed))
        return made
    open_evening(page, base_url_http, files)
    quote, title = page.locator("[data-talk-words]"), page.locator("[data-talk-quotes-title]")
    expect(title).to_have_text("Een collega schreef (1 van 2)")
    # In the order of the letters, which says nothing about who wrote what.
    expect(quote).to_have_text(open_ones[1])
    page.get_by_role("button", name="Volgend citaat").click()
    expect(quote).to_have_text(open_ones[0])
    expect(page.get_by_role("button", name="Volgend citaat")).to_have_attribute("aria-disabled", "true")
    expect(page.locator("[data-talk-closed]")).to_contain_text("Eén collega schreef iets op dat alleen voor die collega is.")
    go(page, "#team")
    row = page.locator("[data-team-aspects] > li").first
    expect(row.locator("blockquote")).to_have_text([open_ones[1], open_ones[0]])
    for role in ROLES:
        expect(row.locator("[data-quotes-part]")).not_to_contain_text(role[0])
    expect(page.locator("#team, [data-talk-desk]").first).not_to_contain_text(secret)
    assert all(text not in content_of(page) for text in [secret, *open_ones])


def test_a_long_text_of_a_colleague_stays_in_its_place(page, base_url_http):
    page.set_viewport_size({"width": 1280, "height": 720})
    open_evening(page, base_url_http, lambda data: [
        colleague(data, number, {0: answer(number, attention="Een lang verhaal. " * 200)}, shareNotes=True)
        for number in (1, 3)])
    assert page.evaluate(FITS)
    words = page.locator("[data-talk-words]")
    expect(words).to_have_attribute("tabindex", "0")
    words.focus()
    page.keyboard.press("End")
    page.wait_for_function("() => document.querySelector('[data-talk-words]').scrollTop > 0")


def test_school_year_and_roles_come_from_the_files(page, base_url_http):
    open_form(page, base_url_http, "#team")
    data = scan_data(page)
    add_files(page, *five(data, (1, 2, 4, 2, 3)))
    expect(page.locator("[data-team-draft]")).to_contain_text("De Koperen Kikker, 2026-2027")
    assert json.loads(content_of(page))["respondents"] == []
    page.get_by_role("button", name="Begin het gesprek").click()
    expect(page.locator("[data-talk-desk]")).to_be_visible()
    everybody = [role for roles in ROLES for role in roles]
    found = json.loads(content_of(page))
    assert found["respondents"] == everybody
    assert (found["school"]["code"], found["round"]) == ("90XA00", "2026-2027")
    # Somebody comes late.
    go(page, "#team")
    add_files(page, ("zes.json", colleague(data, 9, {0: 1}, ["bestuurslid"])))
    expect(page.locator("[data-team-people] > li")).to_have_count(6)
    assert json.loads(content_of(page))["respondents"] == [*everybody, "bestuurslid"]
    go(page, "#gegevens")
    expect(page.locator("#school-code")).to_have_value("90XA00")
    expect(page.locator("[data-role]:checked")).to_have_count(len(everybody) + 1)


def test_files_that_do_not_agree_and_a_draft_that_says_something_leave_it_as_it_is(page, base_url_http):
    open_form(page, base_url_http, "#team")
    data = scan_data(page)
    other = {"code": "90XB00", "name": "Elders", "sector": "po"}
    year = json.loads(content_of(page))["round"]
    add_files(page, colleague(data, 1, {0: 1}), colleague(data, 2, {0: 2}, school=other, round="2024-2025"))
    expect(page.locator("[data-team-people] > li")).to_have_count(2)
    found = json.loads(content_of(page))
    assert (found["school"]["code"], found["round"]) == ("", year)
    go(page, "#gegevens")
    page.locator("#school-name").fill("Onze school")
    go(page, "#team")
    add_files(page, colleague(data, 3, {0: 3}))
    expect(page.locator("[data-team-people] > li")).to_have_count(3)
    assert json.loads(content_of(page))["school"]["name"] == "Onze school"


def test_a_file_dropped_on_the_conversation_joins_it(page, base_url_http):
    data = open_evening(page, base_url_http, put(1, 2, 4, 2, 3))
    page.keyboard.press("2")
    late = write_json(colleague(data, 9, {0: 3}, ["bestuurslid"], shareNotes=True))
    page.locator("#gesprek").evaluate("""(screen, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'zes.json', { type: 'application/json' }));
        for (const type of ['dragover', 'drop']) {
            const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
            screen.dispatchEvent(event);
            if (!event.defaultPrevented) throw new Error(`${type} leaves the page`);
        }
    }""", late)
    expect(page.locator("[data-talk-dots] .dots-people .dot")).to_have_count(6)
    expect(page.locator("[data-talk-said]")).to_have_text("Nu geopend: 6.")
    expect(page.locator(f'#{aspect_ids(page)[0]} [data-current][value="2"]')).to_be_checked()


def test_an_evening_ends_in_a_file_with_what_was_agreed_and_nothing_else(page, site_url):
    open_evening(page, site_url, put(1, 2, 4, 2, 3))
    first, second = aspect_ids(page)[:2]
    page.keyboard.press("2")
    page.get_by_label("Aandachtspunten: één zin met een voorbeeld").fill("Samen opgeschreven 1")
    page.get_by_role("button", name="Parkeer dit aspect").focus()
    page.keyboard.press("PageDown")
    expect(page.get_by_label("Aandachtspunten: één zin met een voorbeeld")).to_have_value("")
    page.keyboard.press("4")
    page.get_by_role("link", name="Stop").click()
    expect(page.locator(f"#team-{second}")).to_be_in_viewport()
    file = download(page)[1]
    assert json.loads(file)["answers"] == {first: answer(2, attention="Samen opgeschreven 1"), second: answer(4)}
    assert all(note not in file.decode() for note in NOTES)


def test_what_is_wiped_is_gone_from_the_tab(page, base_url_http):
    open_evening(page, base_url_http, put(1, 2, 4, 2, 3))
    page.get_by_role("button", name="Parkeer dit aspect").click()
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => /team|talk/.test(key)).length") == 2
    go(page, "#bewaren")
    page.get_by_role("button", name="Wis alle invullingen van deze scan").click()
    page.get_by_role("button", name="Ja, wis").click()
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => /team|talk/.test(key))") == []
    # Nor does this page remember it.
    go(page, "#team")
    expect(page.locator("[data-team-list]")).to_be_hidden()
    expect(page.locator("[data-team-people] > li")).to_have_count(0)
    go(page, "#gesprek")
    expect(page.get_by_role("button", name="Parkeer dit aspect")).to_be_visible()
    expect(page.locator("[data-talk-parked]")).to_be_hidden()
    expect(page.locator("[data-talk-dots]")).to_be_hidden()


@pytest.mark.parametrize("kept", ["null", "[]", '{"parked":5,"times":[1],"boxes":null}', "{",
                                  '{"parked":["__proto__","bestaat-niet"],"times":{"x":[-1,"y"],"__proto__":[1,2]}}'])
def test_a_damaged_memory_of_the_tab_is_no_obstacle(page, base_url_http, kept):
    open_form(page, base_url_http)
    data = scan_data(page)
    page.evaluate("([id, text]) => sessionStorage.setItem(`scandossier-talk:${id}`, text)", [data["scan"]["id"], kept])
    open_form(page, base_url_http, "#gesprek")
    page.reload()
    expect(page.locator("[data-talk-place]")).to_contain_text("1 van")
    expect(page.locator("[data-talk-time]")).to_have_text("8:00")
    expect(page.locator("[data-talk-parked]")).to_be_hidden()


def test_axe_has_no_remarks_on_the_evening(new_context, base_url_http):
    page = new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce").new_page()
    open_evening(page, base_url_http, put(1, 2, 4, 2, "unknown"))
    page.get_by_role("button", name="Parkeer dit aspect").click()
    page.locator("[data-talk-parked] summary").click()
    page.locator("[data-talk-settings] summary").click()
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")  # Stored now: axe sets aside the line that says so.
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 720})
        for look in in_every_look(page):
            assert axe_remarks(page, shown_only=width == 320) == [], look
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    wait_for_later(page)
