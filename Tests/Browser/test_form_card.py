"""One card at a time: an aspect alone, its stage and ambition, what unfolds, the ways between the cards, and the end."""

import json
import re

import pytest
from form_helpers import (
    answer, aspect_ids, choose_file, content_of, go, open_form, result_file, scan_data, wait_for_later)
from form_keeping import WAIT
from playwright.sync_api import expect
from site_access import assert_fits, axe_remarks, in_every_look
from test_form_focus import COVERED


def open_card(page, site_url, aspect=None, short=False):
    """By the button that begins, or by the address of a card."""
    if aspect:
        open_form(page, site_url, f"#kaart/{aspect}")
    else:
        open_form(page, site_url)
        page.locator(f".start-first [data-keep={'short' if short else 'new'}]").click()
    wait_for_later(page)
    expect(page.locator("[data-card-foot]")).to_be_visible()
    return scan_data(page)


def expect_card(page, aspect):
    """This one is shown, alone, with its title and its address."""
    expect(page.locator("[data-aspect]:visible")).to_have_count(1)
    expect(page.locator(f"#{aspect}")).to_be_visible()
    expect(page).to_have_url(re.compile(f"#kaart/{aspect}$"))
    expect(page.locator("#kaart h2")).to_have_text(page.locator(f"#{aspect} .aspect-title").text_content())
    expect(page.locator("#kaart h2")).to_be_focused()


def press_stage(page, aspect, number):
    page.locator(f"#{aspect} .stage").nth(number - 1).locator(".stage-name").click()


def kept(page, aspect):
    return json.loads(content_of(page))["answers"][aspect]


def part(page, name):
    return page.locator("[data-alone] .unfold button").filter(has_text=name)


def test_a_card_shows_its_aspect_and_its_place(page, one_url):
    data = open_card(page, one_url)
    ids = aspect_ids(page)
    expect_card(page, ids[0])
    theme = data["themes"][0]
    total = sum(aspect["theme"] == theme["id"] for aspect in data["aspects"])
    expect(page.locator("#kaart-plek")).to_have_text(f"{theme['title']} · 1 van {total}")
    expect(page).to_have_title(re.compile(f"^{data['aspects'][0]['title']} – "))
    for left_out in (".theme-introduction", ".theme-done", f"#thema-{theme['id']} > h2"):
        expect(page.locator(left_out).first).to_be_hidden()


def test_the_ways_lead_over_every_card_to_the_end(page, base_url_http):
    open_card(page, base_url_http)
    ids = aspect_ids(page)
    expect(page.locator("[data-card-before]")).to_be_hidden()
    for aspect in ids[1:]:
        page.locator("[data-card-after]").click()
        expect_card(page, aspect)
    page.locator("[data-card-before]").click()
    expect_card(page, ids[-2])
    page.locator("[data-card-after]").click()
    expect(page.locator("[data-card-after]")).to_have_text("Naar het slot")
    page.locator("[data-card-after]").click()
    expect(page.locator("#nog-niet h2")).to_be_focused()
    expect(page.locator("[data-card-foot]")).to_be_hidden()


def test_back_and_a_reload_come_to_the_same_card(page, site_url):
    open_card(page, site_url)
    ids = aspect_ids(page)
    for aspect in ids[1:3]:
        page.locator("[data-card-after]").click()
        expect_card(page, aspect)
    page.go_back()
    expect_card(page, ids[1])
    page.reload()
    expect(page.locator(f"#{ids[1]}")).to_be_visible()
    expect(page.locator("[data-aspect]:visible")).to_have_count(1)
    expect(page.locator("#kaart h2")).to_have_text(scan_data(page)["aspects"][1]["title"])
    expect(page.locator("[data-card-after]")).to_have_attribute("href", f"#kaart/{ids[2]}")


def test_a_stage_asks_for_the_ambition_and_both_are_kept(page, site_url):
    open_card(page, site_url)
    first = aspect_ids(page)[0]
    ambition = page.get_by_role("group", name="Welke fase is jullie ambitie?")
    expect(ambition).to_be_hidden()
    press_stage(page, first, 2)
    expect(ambition).to_be_visible()
    ambition.get_by_role("radio", name="Fase 3").check()
    answered = kept(page, first)
    assert (answered["current"], answered["target"]) == (2, 3)
    expect(page.locator(f"#{first} [data-target]")).to_have_value("3")
    expect(part(page, "Ambitie")).to_contain_text("Fase 3: Verankeren")
    ambition.get_by_role("radio", name="Fase 2").check()
    expect(page.locator(f"#{first} [data-target]")).to_have_value("keep")
    press_stage(page, first, 4)  # Keeping it as it is follows the stage of now.
    assert (kept(page, first)["current"], kept(page, first)["target"]) == (4, 4)
    expect(ambition.get_by_role("radio", name="Fase 4")).to_be_checked()
    ambition.get_by_role("button", name="Wis de ambitie").click()
    assert kept(page, first)["target"] is None
    expect(ambition.get_by_role("radio", checked=True)).to_have_count(0)
    expect(ambition.get_by_role("radio").first).to_be_focused()


def test_the_ambition_of_one_card_is_not_that_of_the_next(page, base_url_http):
    open_card(page, base_url_http)
    first, second = aspect_ids(page)[:2]
    press_stage(page, first, 1)
    page.locator("[data-alone] .ambition input").nth(3).check()
    page.locator("[data-card-after]").click()
    expect_card(page, second)
    press_stage(page, second, 3)
    expect(page.locator("[data-alone] .ambition input:checked")).to_have_count(0)
    expect(page.locator("[data-alone] .ambition [data-now]")).to_have_count(1)
    page.go_back()
    expect(page.locator("[data-alone] .ambition input").nth(3)).to_be_checked()
    assert (kept(page, first)["target"], kept(page, second)["target"]) == (4, None)


def test_what_belongs_to_a_card_unfolds_and_says_what_is_in_it(page, one_url):
    open_card(page, one_url)
    first, second = aspect_ids(page)[:2]
    field = page.locator(f"#{first} [data-attention]")
    expect(field).to_be_hidden()
    part(page, "Aandachtspunten").click()
    expect(part(page, "Aandachtspunten")).to_have_attribute("aria-expanded", "true")
    field.fill("Onze lio liep een dag mee")
    expect(part(page, "Aandachtspunten")).to_contain_text("Onze lio liep een dag mee")
    page.locator("[data-card-after]").click()
    expect_card(page, second)
    expect(page.locator(f"#{second} [data-attention]")).to_be_visible()  # As it was left on the card before.
    part(page, "Aandachtspunten").click()
    expect(page.locator(f"#{second} [data-attention]")).to_be_hidden()
    go(page, f"#{first}")
    expect(page.locator("[data-part-said]:visible")).to_have_count(0)
    expect(field).to_be_visible()
    expect(field).to_have_value("Onze lio liep een dag mee")
    expect(page.locator(f"#{first} select[data-target]")).to_be_visible()


def test_a_card_and_a_whole_theme_are_a_choice_that_the_tab_remembers(page, one_url):
    data = open_card(page, one_url)
    theme = data["themes"][1]["id"]
    ids = [aspect["id"] for aspect in data["aspects"] if aspect["theme"] == theme]
    page.locator(".card-foot a[href='#themas']").click()
    expect(page.locator("#themas h2")).to_be_focused()
    expect(page.get_by_label("Eén kaart tegelijk")).to_be_checked()
    page.locator(f'[data-task="{theme}"] a').click()
    expect_card(page, ids[0])
    page.locator("[data-card-whole]").click()
    expect(page.locator(f"#{ids[1]}")).to_be_visible()
    expect(page.locator(f"#{ids[0]}")).to_be_focused()
    go(page, "#themas")
    expect(page.get_by_label("Een heel thema onder elkaar")).to_be_checked()
    page.get_by_label("Eén kaart tegelijk").check()
    page.reload()
    expect(page.get_by_label("Eén kaart tegelijk")).to_be_checked()
    page.locator(f'[data-task="{theme}"] a').click()
    expect_card(page, ids[0])


def test_now_short_asks_only_the_stage(page, one_url):
    open_card(page, one_url, short=True)
    first = aspect_ids(page)[0]
    press_stage(page, first, 2)
    for hidden in (".unfold", ".ambition", "[data-attention]", "[data-next-steps]", ".questions"):
        expect(page.locator(f"#{first} {hidden}").locator("visible=true")).to_have_count(0)
    page.get_by_role("link", name="Ook ambitie en stappen").click()
    expect(page.get_by_role("group", name="Welke fase is jullie ambitie?")).to_be_visible()
    assert kept(page, first)["current"] == 2


def test_the_end_names_what_was_not_talked_about(page, one_url):
    data = open_card(page, one_url, short=True)
    ids = aspect_ids(page)
    state = "notDiscussed"
    choose_file(page, result_file(data, {
        **{aspect: answer(2) for aspect in ids[:-2]}, ids[-2]: answer(state=state), ids[-3]: answer(state="unknown")}))
    go(page, "#nog-niet")
    expect(page.locator("[data-not-yet-said]")).to_contain_text(f"2 van {len(ids)} aspecten")
    links = page.locator("[data-not-yet-list] a")
    expect(links).to_have_text([data["aspects"][place]["title"] for place in (-2, -1)])
    links.last.click()
    expect_card(page, ids[-1])
    press_stage(page, ids[-1], 1)
    page.locator("[data-card-after]").click()
    expect(page.locator("[data-not-yet-said]")).to_contain_text("Eén van")
    expect(links).to_have_count(1)
    expect(page.get_by_role("link", name="Kies nu ook ambities en stappen")).to_be_visible()
    page.get_by_role("link", name="Kies je rol bij Gegevens").click()
    expect(page.locator("#gegevens h2")).to_be_focused()


def test_a_card_works_with_the_keyboard_alone(page, base_url_http):
    open_card(page, base_url_http)
    first, second = aspect_ids(page)[:2]

    def tab_to(selector):
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(f"no Tab leads to {selector}")

    tab_to(f"#{first} [data-current]")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    tab_to("[data-alone] .ambition input")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    tab_to("[data-alone] .unfold button")
    page.keyboard.press("Enter")
    tab_to(f"#{first} [data-attention]")
    page.keyboard.type("Getypt")
    tab_to("[data-card-after]")
    page.keyboard.press("Enter")
    expect_card(page, second)
    found = kept(page, first)
    assert (found["current"], found["target"], found["attention"]) == (2, 3, "Getypt")


@pytest.mark.parametrize("width, height", [(320, 640), (1280, 720)])
def test_the_focus_is_never_behind_the_foot_of_a_card(new_context, base_url_http, width, height):
    page = new_context(viewport={"width": width, "height": height}).new_page()
    open_card(page, base_url_http)
    press_stage(page, aspect_ids(page)[0], 2)
    for name in ("Aandachtspunten", "Vervolgstappen"):
        part(page, name).click()
    found = []
    for key in ["Tab"] * 30 + ["Shift+Tab"] * 30:
        page.keyboard.press(key)
        found.append(page.evaluate(COVERED))
    assert [one for one in found if one] == []


@pytest.mark.parametrize("width", [320, 390, 820, 1280])
def test_axe_and_the_edge_in_every_state(new_context, base_url_http, width):
    page = new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce").new_page()
    open_card(page, base_url_http)
    first = aspect_ids(page)[0]
    found = []

    def check(where):
        page.evaluate("scrollTo(0, 0)")  # What is half behind the foot would count as too small.
        for look in in_every_look(page):
            found.extend(f"{where}, {look}: {remark}" for remark in axe_remarks(page, shown_only=True))
            assert_fits(page, width)

    check("empty")
    press_stage(page, first, 2)
    page.locator("[data-alone] .ambition input").nth(2).check()
    for name in ("Aandachtspunten", "Vervolgstappen", "Verder lezen"):
        part(page, name).click()
    page.locator(f"#{first} [data-attention]").fill("x" * 200)
    check("unfolded")
    go(page, "#nog-niet")
    check("the end")
    go(page, "#start")
    page.locator("[data-keep=short]").click()
    check("short")
    assert found == []


def test_a_card_is_usable_before_the_later_script_is_there(new_context, watch, base_url_http):
    watch.expect("Failed to load resource", "the later script is not there")
    page = new_context(service_workers="block").new_page()
    watch.expect("Service Worker registration blocked", "that is what makes it a first visit")
    page.route("**/scan-later.*", lambda route: route.abort())
    open_form(page, base_url_http)
    page.locator(".start-first [data-keep=new]").click()
    first = aspect_ids(page)[0]
    expect(page.locator("[data-aspect]:visible")).to_have_count(1)
    press_stage(page, first, 3)
    expect(page.locator("[data-said]")).to_contain_text("1 van", timeout=WAIT)
    expect(page.locator(f"#{first} [data-attention]")).to_be_visible()


def test_paper_shows_the_scan_also_from_a_card(page, base_url_http):
    open_card(page, base_url_http)
    page.emulate_media(media="print")
    page.evaluate("document.documentElement.dataset.print = 'worksheet'")
    for hidden in (".ambition", ".unfold", ".card-foot", "#kaart"):
        expect(page.locator(hidden).first).to_be_hidden()
    expect(page.locator("[data-aspect]:visible")).to_have_count(len(aspect_ids(page)))
