"""From what was said to a plan: examples and questions with their consent, steps that move, choosing, and the plan."""

import json
import re

from playwright.sync_api import expect

from form_helpers import (answer, aspect_ids, choose, choose_file, download, fill_details, go, open_form, result_file, scan_data,
                          wait_for_later)


def filled(page, site_url):
    open_form(page, site_url)
    ids = aspect_ids(page)
    choose(page, ids[0], 2)
    wait_for_later(page)
    page.locator(f"#{ids[0]} [data-target]").select_option("3")
    return ids


def test_an_example_a_question_and_a_story_are_kept_with_their_consent(page, site_url):
    first, *_ = filled(page, site_url)
    for key, text in {"example": "Starters vertellen het zelf", "question": "Hoe doen jullie dat?", "story": "Ons rooster"}.items():
        page.locator(f"#{first} [data-more={key}] summary").click()
        page.get_by_label(re.compile({"example": "^Een voorbeeld$", "question": "^Onze vraag", "story": "^Wat wij"}[key])).locator(
            "visible=true").fill(text)
    page.locator(f"#{first} [data-shared=question]").check()
    fill_details(page)
    _, content = download(page)
    found = json.loads(content)["answers"][first]
    assert [found["example"], found["question"], found["story"]] == ["Starters vertellen het zelf", "Hoe doen jullie dat?", "Ons rooster"]
    assert found["shared"] == ["question"]
    page.goto("about:blank")
    open_form(page, site_url)
    go(page, "#start")
    page.locator('[data-keep="new"]').click()
    choose_file(page, content)
    go(page, f"#{first}")
    expect(page.locator(f"#{first} [data-more=question]")).to_have_attribute("open", "")
    expect(page.locator(f"#{first} [data-story]")).to_have_value("Ons rooster")
    expect(page.locator(f"#{first} [data-shared=question]")).to_be_checked()
    expect(page.locator(f"#{first} [data-shared=story]")).not_to_be_checked()


def test_steps_move_and_go_and_say_how_they_went(page, one_url):
    first, *_ = filled(page, one_url)
    root = page.locator(f"#{first}")
    for number, text in enumerate(["Een", "Twee", "Drie"]):
        if number:
            root.locator("[data-add-step]").click()
        root.locator("[data-what]").nth(number).fill(text)
    root.locator("[data-signal]").nth(1).fill("Het valt op")
    root.locator("[data-step-state]").nth(1).select_option("busy")
    root.locator("[data-note]").nth(1).fill("nog twee klassen")
    root.get_by_role("group", name="Vervolgstap 2").get_by_role("button", name="Omhoog").click()
    expect(root.locator('[data-remark="steps"]')).to_have_text("Verplaatst: nu stap 1 van 3.")
    expect(root.locator("[data-note]").first).to_have_value("nog twee klassen")
    expect(root.locator("[data-move-step='-1']").first).to_be_focused()
    root.locator("[data-remove-step]").nth(2).click()
    expect(root.locator("[data-what]")).to_have_count(2)
    expect(root.locator("[data-what]").nth(1)).to_be_focused()
    fill_details(page)
    _, content = download(page)
    steps = json.loads(content)["answers"][first]["nextSteps"]
    assert steps == [
        {"what": "Twee", "who": "", "when": "", "signal": "Het valt op", "state": "busy", "note": "nog twee klassen"},
        {"what": "Een", "who": "", "when": ""},
    ]


def test_an_idea_is_taken_over_once_and_without_its_prefix(page, one_url):
    first, *_ = filled(page, one_url)
    root = page.locator(f"#{first}")
    idea = root.locator("[data-idea]:visible").first
    expect(idea.locator(".idea-label")).to_have_text("Van fase 2 naar 3:")
    expect(idea.locator("[data-idea-text]")).not_to_contain_text("fase 2")
    for _ in range(2):
        idea.locator("[data-take-idea]").click()
        expect(root.locator("[data-what]").first).to_be_focused()
    expect(root.locator("[data-what]")).to_have_count(1)
    text = root.locator("[data-what]").input_value()
    assert text[0].isupper() and not text.startswith("Van fase")
    expect(root.locator('[data-remark="steps"]')).to_have_text("Deze stap staat al in jullie plan.")


def test_choosing_leads_from_what_was_said_to_the_plan(page, site_url):
    first, second, third, *_ = filled(page, site_url)
    page.locator(f"#{first} [data-what]").fill("Bespreken")
    page.locator(f"#{first} [data-when]").fill("12 maart")
    choose(page, second, 3)
    page.locator(f"#{second} [data-attention]").fill("Nieuwe collega’s kennen dit niet.")
    choose(page, third, 4)
    go(page, "#gegevens")
    page.locator("#round").select_option("2026-2027")
    page.get_by_label("Waar willen jullie deze scan voor gebruiken?").fill("Elke student een rijke werkplek.")
    go(page, "#kiezen")
    expect(page.locator("[data-choose-goal]")).to_have_text("Jullie doel: Elke student een rijke werkplek.")
    rows = page.locator("[data-choose-list] > li")
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("Jullie willen verder dan nu.")
    expect(rows.nth(1)).to_contain_text("Aandachtspunt: Nieuwe collega’s kennen dit niet.")
    expect(page.locator("[data-choose-rest] > li")).to_have_count(len(aspect_ids(page)) - 2)
    rows.nth(0).get_by_role("checkbox").check()
    expect(page.locator("[data-choose-count]")).to_have_text("Gekozen: 1. Twee of drie werkt het best.")
    expect(page.locator(f"#{first} [data-priority]")).to_be_checked()
    page.get_by_label("Wat laten jullie dit jaar rusten?").fill("Onderzoek wacht.")
    page.get_by_label("Wanneer kijken jullie terug?").select_option(label="juni 2027")
    page.get_by_role("link", name="Naar jullie plan").click()
    plan = page.get_by_role("region", name="Prioriteiten en vervolgstappen")
    expect(plan).to_contain_text("Bespreken (12 maart)")
    expect(plan).to_contain_text("Dit rust dit jaar: Onderzoek wacht.")
    expect(plan).to_contain_text("Jullie kijken terug in juni 2027.")
    top = page.evaluate("() => ['#plan-titel', '#beeld-titel'].map((id) => document.querySelector(id).getBoundingClientRect().top)")
    assert top[0] < top[1], "the plan stands first"
    with page.expect_download() as waiting:
        plan.get_by_role("button", name="Zet de data in je agenda").click()
    with open(waiting.value.path(), newline="", encoding="utf-8") as file:
        text = file.read()
    assert waiting.value.suggested_filename.endswith(".ics")
    assert re.findall(r"DTSTART;VALUE=DATE:(\d+)", text) == ["20270312", "20270601"]
    expect(page.locator("[data-plan-said]")).to_contain_text("met 2 data")
    fill_details(page)
    _, content = download(page)
    found = json.loads(content)
    assert (found["goal"], found["rests"], found["lookBack"]) == ("Elke student een rijke werkplek.", "Onderzoek wacht.", "2027-06")


def test_a_plan_without_dates_gives_no_calendar(page, one_url):
    filled(page, one_url)
    go(page, "#overzicht")
    page.get_by_role("button", name="Zet de data in je agenda").click()
    expect(page.locator("[data-plan-said]")).to_contain_text("Er staat nog geen dag of maand")


def test_what_is_not_known_stands_apart_in_the_picture(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    ids = [aspect["id"] for aspect in data["aspects"]]
    choose_file(page, result_file(data, {ids[0]: answer(2, 3), ids[1]: answer(state="unknown"), ids[2]: answer(state="notApplicable")}))
    go(page, "#overzicht")
    words = [page.locator(f'[data-picture-row="{one}"] [data-picture-open]').text_content() for one in ids[:4]]
    assert words == ["", "Dat weten we nog niet", "Dit is bij ons niet van toepassing", "nog open"]


def test_the_plan_alone_comes_on_one_page(page, one_url):
    page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'));")
    first, *_ = filled(page, one_url)
    page.locator(f"#{first} [data-priority]").check()
    page.locator(f"#{first} [data-what]").fill("Bespreken")
    go(page, "#overzicht")
    page.locator("#overzicht [data-print-plan]").click()
    page.emulate_media(media="print")
    expect(page.locator("[data-report-plan]")).to_be_visible()
    for other in (".report-picture-part", "[data-report-themes]", ".report-table", "[data-report-cards]", ".scan-form"):
        expect(page.locator(other)).to_be_hidden()
