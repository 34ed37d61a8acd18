"""The year after: earlier files as a reference that stays closed until this year's choice, and what changed since."""

import json
import re

import pytest
from form_helpers import (
    answer, aspect_ids, choose, choose_file, content_of, download, go, open_form, result_file, scan_data, wait_for_later,
    write_json)
from playwright.sync_api import expect
from site_access import assert_fits, axe_remarks

STEP = {"what": "Rooster maken", "who": "teamleider", "when": "", "signal": "", "state": "done", "note": "vier keer"}


def file_of(data, round, stages, number=1, **changes):
    """Of one school year: `stages` by the place of their aspect, or whole answers."""
    ids = [aspect["id"] for aspect in data["aspects"]]
    answers = {ids[place]: value if isinstance(value, dict) else answer(value) for place, value in stages.items()}
    return result_file(data, answers, id=f"0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e{number:02d}", round=round, **changes)


def last_year(data, **changes):
    stages = {0: answer(2, 3, next_steps=[STEP]), 1: 3, 2: 1}
    return file_of(data, "2025-2026", stages, completedThemes=["visie"], **changes)


def add_years(page, *files):
    go(page, "#terugkijken")
    page.locator("[data-year-files]").set_input_files([
        {"name": f"jaar-{number}.json", "mimeType": "application/json", "buffer": write_json(file).encode()}
        for number, file in enumerate(files, 1)])
    expect(page.locator("[data-year-message]")).to_contain_text("Nu geopend")


def open_years(page, site_url, *make):
    open_form(page, site_url, "#terugkijken")
    wait_for_later(page, "year")
    data = scan_data(page)
    add_years(page, *(one(data) for one in make))
    return data


def look_back(page, place):
    return page.locator(f"#{aspect_ids(page)[place]} > [data-look-back-at]")


def said(page):
    return page.locator("[data-year-words]")


def test_a_new_year_begins_from_last_years_file_and_takes_only_the_school(page, site_url):
    open_form(page, site_url)
    choose_file(page, last_year(scan_data(page), sharing="group"))
    page.locator(".scan-body [data-new-year]").click()
    message = page.locator("[data-open-message]")
    expect(message).to_contain_text("Het bestand van 2025-2026 ligt klaar om op terug te kijken")
    expect(message).to_be_focused()
    kept = json.loads(content_of(page))
    assert kept["school"]["code"] == "90XA00"
    assert (kept["round"], kept["answers"], kept["sharing"]) == ("2026-2027", {}, "none")
    assert "completedThemes" not in kept and "basedOn" not in kept
    assert kept["id"] != last_year(scan_data(page))["id"]


def test_what_was_said_stays_closed_until_there_is_a_choice(page, site_url):
    open_years(page, site_url, last_year)
    first = aspect_ids(page)[0]
    go(page, f"#{first}")
    part = look_back(page, 0)
    expect(part).to_contain_text("Nog dicht")
    assert "Rooster maken" not in page.locator(f"#{first}").text_content()
    choose(page, first, 3)
    expect(part).to_contain_text("2025-2026: Fase 2: Opbouwen. Ambitie: Fase 3: Verankeren.")
    expect(part).to_contain_text("Rooster maken (teamleider); gedaan: vier keer")
    expect(part.locator("[data-strip]")).to_have_attribute("data-has-target", "")
    expect(part.locator(".look-back-closed")).to_be_hidden()
    page.locator(f"#{first} [data-clear]").click()
    expect(part.locator(".look-back-closed")).to_be_visible()
    assert "Rooster maken" not in part.text_content()
    choose(page, first, "notDiscussed")
    expect(part.locator(".look-back-closed")).to_be_visible()
    choose(page, first, "unknown")
    expect(part).to_contain_text("Rooster maken")


def test_a_conversation_shows_it_on_the_cards_after_the_choice(page, base_url_http):
    open_years(page, base_url_http, last_year)
    first, other = aspect_ids(page)[0], aspect_ids(page)[3]
    go(page, f"#gesprek/{first}")
    panel = page.locator("[data-talk-dots]")
    expect(page.locator("[data-talk-desk]")).to_be_visible()
    expect(panel).to_be_hidden()
    page.keyboard.press("4")
    said = "2025-2026: Fase 2: Opbouwen. Ambitie: Fase 3: Verankeren."
    expect(page.locator("[data-talk-said]")).to_have_text(re.compile(f"Gekozen: Fase 4: .*{said}", re.DOTALL))
    expect(panel.locator("[data-talk-before]")).to_have_text(said)
    expect(panel.locator('[data-dots="2"]')).to_have_text("2025-2026")
    expect(panel.locator('[data-dots="3"]')).to_have_text("ambitie 2025-2026")
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    page.keyboard.press("0")
    expect(panel).to_be_hidden()
    expect(panel.locator("[data-earlier]")).to_have_count(0)
    # By the mouse too; and what nobody answered last year is said without a place.
    go(page, f"#gesprek/{other}")
    page.locator(f"#{other} .stage").first.click()
    expect(panel.locator("[data-talk-before]")).to_have_text("2025-2026: nog open.", ignore_case=True)
    expect(panel.locator("[data-earlier]")).to_have_count(0)


def test_a_card_shows_it_too_and_nu_kort_does_not(page, site_url):
    open_years(page, site_url, last_year)
    first = aspect_ids(page)[0]
    go(page, f"#kaart/{first}")
    expect(look_back(page, 0)).to_contain_text("Nog dicht")
    page.locator(f"#{first} .stage").nth(1).locator(".stage-name").click()
    expect(look_back(page, 0).locator("[data-old-steps]")).to_be_visible()
    assert page.locator("[data-alone] .unfold button").filter(has_text="Terugkijken").count() == 0
    go(page, "#start")
    page.locator(".start-first [data-keep=short]").click()
    expect(look_back(page, 0)).to_be_hidden()


def test_it_survives_a_reload_and_can_be_removed(page, base_url_http):
    open_years(page, base_url_http, last_year)
    expect(page.locator("[data-year-kept]")).to_contain_text("tot je dit tabblad sluit")
    page.reload()
    wait_for_later(page, "year")
    expect(page.locator("[data-year-list] > li")).to_have_count(1)
    go(page, f"#{aspect_ids(page)[0]}")
    expect(look_back(page, 0)).to_be_visible()
    go(page, "#terugkijken")
    page.locator("[data-remove-year]").click()
    expect(page.locator("[data-year-message]")).to_contain_text("Weggehaald: 2025-2026")
    assert look_back(page, 0).count() == 0
    page.reload()
    wait_for_later(page)
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('scandossier-years'))") == []


def test_where_nothing_is_stored_the_page_says_so(page, site):
    open_years(page, f"{site.as_uri()}/", last_year)
    expect(page.locator("[data-year-kept]")).to_contain_text("Laad je deze pagina opnieuw, kies de bestanden dan weer")
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('scandossier-years'))") == []


def test_wiping_takes_the_earlier_years_along(page, base_url_http):
    open_years(page, base_url_http, last_year)
    go(page, "#bewaren")
    page.locator('[data-keep="wipe"]').click()
    page.locator('[data-keep="yes"]').click()
    go(page, "#terugkijken")
    expect(page.locator("[data-year-list-part]")).to_be_hidden()


def test_nothing_of_an_earlier_year_comes_into_the_new_file(page, base_url_http):
    open_years(page, base_url_http, last_year)
    choose(page, aspect_ids(page)[0], 3)
    value = json.loads(download(page)[1])
    assert list(value["answers"]) == [aspect_ids(page)[0]]
    assert value["answers"][aspect_ids(page)[0]]["nextSteps"] == []
    assert "basedOn" not in value


def test_what_changed_in_words_picture_and_table(page, site_url):
    open_years(
        page, site_url, lambda data: file_of(data, "2024-2025", {0: 1, 1: 3, 2: 2, 3: 2}, 2),
        lambda data: file_of(data, "2025-2026", {0: 2, 1: 3, 2: 1, 4: 2}, 3))
    expect(page.locator("[data-year-closed-text]")).to_contain_text("Alle aspecten zijn nog dicht")
    expect(page.locator("[data-year-compared]")).to_be_hidden()
    page.locator("[data-year-open]").click()
    expect(page.locator("#terugkijken-woorden")).to_be_focused()
    expect(said(page)).to_contain_text(
        "Jullie kozen 1 keer een latere fase, 1 keer dezelfde fase en 1 keer een eerdere fase.")
    expect(said(page)).to_contain_text("Een eerdere fase is geen slecht nieuws: kijken jullie scherper?")
    assert not any(word in page.locator("[data-year-changed]").inner_text() for word in ("beter", "slechter", "vooruit"))
    rows = page.locator("[data-year-picture] .picture-row:not(.picture-head)")
    expect(rows).to_have_count(3)
    expect(rows.first.locator(".year-dot")).to_have_count(2)
    assert rows.first.locator(".year-way").get_attribute("d").count("L") == 1
    cells = page.locator("[data-year-rows] tr")
    expect(cells).to_have_count(25)
    expect(cells.nth(0)).to_contain_text("latere fase")
    expect(cells.nth(2)).to_contain_text("eerdere fase")
    expect(cells.nth(3)).to_contain_text("nu geen fase")
    expect(cells.nth(4)).to_contain_text("eerder geen fase")


def test_this_year_stands_beside_the_others_as_far_as_it_is_chosen(page, site_url):
    open_years(page, site_url, last_year, lambda data: file_of(data, "2024-2025", {0: 1, 1: 1}, 2))
    choose(page, aspect_ids(page)[0], 3)
    go(page, "#terugkijken")
    expect(page.locator("[data-year-closed-text]")).to_contain_text(
        "24 aspecten zijn nog dicht, tot jullie voor 2026-2027 kiezen")
    expect(page.locator("[data-year-rows] tr")).to_have_count(1)
    expect(said(page)).to_contain_text("Van 2025-2026 naar 2026-2027")
    expect(said(page)).to_contain_text("Van 2024-2025 naar 2025-2026")
    expect(page.locator("[data-year-steps]")).to_contain_text("2025-2026: Rooster maken (teamleider); gedaan: vier keer")


def test_only_aspects_with_the_same_texts_are_compared(page, site_url):
    data = scan_data(open_form(page, site_url))
    [earlier] = data["editions"]
    changed = earlier["changed"][0]
    old = result_file(data, {changed: answer(1), data["aspects"][0]["id"]: answer(1)}, round="2025-2026",
                      scan={"id": data["scan"]["id"], "version": earlier["version"], "digest": earlier["digest"]})
    add_years(page, old)
    choose(page, changed, 2)
    expect(page.locator(f"#{changed} > [data-look-back-at]")).to_contain_text("zijn sindsdien veranderd")
    go(page, "#terugkijken")
    expect(page.locator("[data-year-rows] tr").first).to_contain_text("andere teksten")
    expect(said(page)).to_contain_text("Er is geen aspect met een fase in beide jaren.")


def test_files_of_one_id_and_another_year_are_two(page, site_url):
    one = lambda data: file_of(data, "2024-2025", {0: 1})  # noqa: E731
    open_years(page, site_url, last_year, one, one)
    expect(page.locator("[data-year-list] > li")).to_have_count(2)
    expect(page.locator("[data-year-message]")).to_contain_text("jaar-3.json was al geopend.")


def test_another_school_takes_no_part(page, site_url):
    other = {"school": {"code": "90XB00", "name": "De Andere", "sector": "po"}}
    open_years(page, site_url, lambda data: file_of(data, "2024-2025", {0: 1}, 2, **other), last_year)
    choose(page, aspect_ids(page)[0], 2)
    go(page, "#terugkijken")
    expect(page.locator("[data-file-remark]:visible")).to_have_count(1)
    expect(page.locator("[data-file-remark]:visible")).to_contain_text("een andere school")


def test_a_file_that_is_opened_beside_answers_can_be_looked_back_on_only(page, base_url_http):
    data = scan_data(open_form(page, base_url_http))
    choose(page, aspect_ids(page)[0], 2)
    choose_file(page, last_year(data))
    page.locator("[data-open-reference]").click()
    expect(page.locator("[data-open-message]")).to_contain_text("ligt klaar om op terug te kijken")
    assert list(json.loads(content_of(page))["answers"]) == [aspect_ids(page)[0]]
    go(page, f"#{aspect_ids(page)[0]}")
    expect(look_back(page, 0)).to_contain_text("Rooster maken")


def test_a_file_of_this_year_offers_no_new_year(page, site_url):
    data = scan_data(open_form(page, site_url))
    choose_file(page, {**last_year(data), "round": "2026-2027"})
    expect(page.locator("[data-open-message]")).to_contain_text("is geopend")
    assert page.locator("[data-new-year]:visible").count() == 0


def test_the_report_and_the_paper_have_it(page, base_url_http):
    page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'));")
    open_years(page, base_url_http, last_year)
    choose(page, aspect_ids(page)[0], 3)
    go(page, "#terugkijken")
    page.locator("[data-print-years]").click()
    page.emulate_media(media="print")
    section = page.locator("[data-report-years]")
    expect(section).to_be_visible()
    expect(section).to_contain_text("Jullie kozen 1 keer een latere fase.")
    expect(section).to_contain_text("Rooster maken")
    expect(page.locator("[data-report-themes]")).to_be_hidden()


@pytest.mark.parametrize("look", ["", "dark"])
def test_the_screen_is_for_everybody(page, base_url_http, look):
    open_years(page, base_url_http, last_year)
    for place in (0, 1):
        choose(page, aspect_ids(page)[place], 3)
    page.emulate_media(color_scheme="dark" if look else "light")
    for address in ("#terugkijken", f"#{aspect_ids(page)[0]}"):
        go(page, address)
        assert axe_remarks(page) == []
        page.set_viewport_size({"width": 320, "height": 640})
        assert_fits(page, 320)
        page.set_viewport_size({"width": 1280, "height": 720})
