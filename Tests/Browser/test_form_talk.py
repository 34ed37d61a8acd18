"""A conversation around a beamer: one aspect at a time, its address, its keys, and what is left out of the picture."""

import json
import re

import pytest
from form_helpers import answer, aspect_ids, content_of, go, open_form, scan_data, wait_for_later
from form_team import add_files, team_of_three
from playwright.sync_api import expect
from site_access import axe_remarks, in_every_look

ARROWS = {"ArrowRight": 1, "ArrowLeft": -1, "PageDown": 1, "PageUp": -1}


def open_talk(page, site_url, aspect=None):
    open_form(page, site_url, f"#gesprek/{aspect}" if aspect else "#gesprek")
    expect(page.locator("[data-talk-place]")).to_contain_text(" van ")
    return scan_data(page)


def expect_aspect(page, aspect):
    """This one is shown, alone, and the address says so."""
    expect(page.locator("[data-aspect]:visible")).to_have_count(1)
    expect(page.locator(f"#{aspect}")).to_be_visible()
    expect(page).to_have_url(re.compile(f"#gesprek/{aspect}$"))


def with_team(page, site_url):
    """The conversation about the aspect with the largest spread, as a team gets there."""
    open_form(page, site_url, "#team")
    data = scan_data(page)
    add_files(page, *team_of_three(data))
    page.locator("[data-to-talk]").first.click()
    expect(page.locator("[data-talk-place]")).to_contain_text(" van ")
    return data


def step(page, name):
    page.get_by_role("button", name=name, exact=True).click()


def test_one_aspect_is_shown_with_its_place_and_without_the_rest(page, one_url):
    data = open_talk(page, one_url)
    ids = aspect_ids(page)
    theme = data["themes"][0]["title"]
    expect(page.locator("[data-aspect]:visible")).to_have_count(1)
    expect(page.locator(f"#{ids[0]}")).to_be_visible()
    expect(page.locator(".talk-place")).to_have_text(f"1 van {len(ids)} · {theme}: {data['aspects'][0]['title']}")
    for left_out in (".site-header", ".site-footer", ".scan-nav", ".theme-introduction", ".theme-done",
                     f"#{ids[0]} [data-attention]", f"#{ids[0]} [data-next-steps]", "[data-talk-dots]"):
        expect(page.locator(left_out).first).to_be_hidden()
    page.get_by_label("Ambitie, aandachtspunten en vervolgstappen").check()
    expect(page.locator(f"#{ids[0]} [data-attention]")).to_be_visible()
    questions = page.locator(f"#{ids[0]} .questions li").first
    expect(questions).to_be_hidden()
    page.get_by_label("Gespreksvragen").check()
    expect(questions).to_be_visible()
    step(page, "Volgende")
    expect(page.locator(f"#{ids[1]} .questions li").first).to_be_visible()
    expect(page.locator(f"#{ids[1]} [data-attention]")).to_be_visible()


def test_buttons_and_keys_step_through_all_aspects(page, base_url_http):
    open_talk(page, base_url_http)
    ids = aspect_ids(page)
    before, after = (page.get_by_role("button", name=name, exact=True) for name in ("Vorige", "Volgende"))
    expect(before).to_have_attribute("aria-disabled", "true")
    before.click(force=True)
    expect(page.locator(f"#{ids[0]}")).to_be_visible()
    for aspect in ids[1:]:
        after.click()
        expect_aspect(page, aspect)
        expect(after).to_be_focused()
    expect(after).to_have_attribute("aria-disabled", "true")
    expect(before).to_have_attribute("aria-disabled", "false")
    place = len(ids) - 1
    for key in ("ArrowRight", "ArrowLeft", "PageUp", "ArrowRight", "PageDown", "PageDown", "PageUp"):
        page.keyboard.press(key)
        place = min(place + ARROWS[key], len(ids) - 1)
        expect_aspect(page, ids[place])
    page.keyboard.press("Control+ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    expect_aspect(page, ids[place])


def test_keys_do_nothing_else_in_a_field(page, base_url_http):
    ids = [open_talk(page, base_url_http)["aspects"][place]["id"] for place in range(2)]
    page.get_by_label("Ambitie, aandachtspunten en vervolgstappen").check()
    root = page.locator(f"#{ids[0]}")
    for field in (root.locator("[data-target]"), root.locator("[data-attention]"), root.locator("[data-what]").first):
        field.focus()
        for key in [*ARROWS, "1", "0"]:
            page.keyboard.press(key)
        expect(field).to_be_visible()
        expect(page.locator(f"#{ids[1]}")).to_be_hidden()
    expect(root.locator("[data-current]:checked")).to_have_count(0)
    expect(root.locator("[data-attention]")).to_have_value("10")


@pytest.mark.parametrize("focus", ["[data-current]", "[data-priority]", "[data-clear]"])
def test_arrows_page_whatever_has_the_focus(page, base_url_http, focus):
    ids = [open_talk(page, base_url_http)["aspects"][place]["id"] for place in range(2)]
    page.get_by_label("Ambitie, aandachtspunten en vervolgstappen").check()
    page.locator(f"#{ids[0]} {focus}").first.focus()
    page.keyboard.press("ArrowRight")
    expect_aspect(page, ids[1])
    expect(page.locator(f"#{ids[0]} [data-current]:checked")).to_have_count(0)


def test_arrows_page_just_after_a_stage_was_chosen(page, base_url_http):
    ids = [open_talk(page, base_url_http)["aspects"][place]["id"] for place in range(2)]
    page.locator(f"#{ids[0]} .stage").nth(1).click()
    page.keyboard.press("ArrowRight")
    expect_aspect(page, ids[1])
    expect(page.locator(f'#{ids[0]} [data-current][value="2"]')).to_be_checked()


def test_a_digit_chooses_a_stage_and_zero_takes_it_back(page, base_url_http):
    first = open_talk(page, base_url_http)["aspects"][0]["id"]
    page.keyboard.press("3")
    expect(page.locator(f'#{first} [data-current][value="3"]')).to_be_checked()
    said = page.locator("[data-talk-said]")
    expect(said).to_have_text("Gekozen: Fase 3: Verankeren.")
    page.keyboard.press("9")  # There is no such stage.
    expect(page.locator(f'#{first} [data-current][value="3"]')).to_be_checked()
    page.keyboard.press("0")
    expect(page.locator(f"#{first} [data-current]:checked")).to_have_count(0)
    expect(said).to_have_text("De keuze is gewist.")


def test_keys_of_one_sign_can_be_turned_off(page, base_url_http):
    """For who works by voice (WCAG 2.1.4): paging goes on."""
    ids = [open_talk(page, base_url_http)["aspects"][place]["id"] for place in range(2)]
    page.get_by_label("Cijfertoetsen kiezen een fase").uncheck()
    page.keyboard.press("3")
    expect(page.locator(f"#{ids[0]} [data-current]:checked")).to_have_count(0)
    page.keyboard.press("PageDown")
    expect_aspect(page, ids[1])


def test_the_keys_are_said_on_the_screen(page, base_url_http):
    open_talk(page, base_url_http)
    expect(page.locator(".talk-keys")).to_contain_text("een cijfer om die fase te kiezen, 0 om de keuze te wissen")


def test_opening_it_by_its_link_puts_the_focus_on_its_heading(page, base_url_http):
    open_form(page, base_url_http)
    page.locator('.scan-nav a[href="#gesprek"]').click()
    wait_for_later(page)
    expect(page.locator("#gesprek-titel")).to_be_focused()


def test_a_presenter_goes_on_just_after_a_choice(page, base_url_http):
    ids = [open_talk(page, base_url_http)["aspects"][place]["id"] for place in range(2)]
    page.locator(f"#{ids[0]} [data-current]").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("PageDown")
    expect_aspect(page, ids[1])
    expect(page.locator(f"#{ids[0]} [data-current]").first).to_be_checked()


def test_the_address_opens_reloads_and_makes_no_history(page, site_url):
    open_form(page, site_url, "#themas")
    ids = aspect_ids(page)
    page.locator('.scan-nav a[href="#gesprek"]').click()
    expect(page.locator("#gesprek h2")).to_be_focused()
    for _ in range(6):
        step(page, "Volgende")
    expect_aspect(page, ids[6])
    page.reload()
    expect_aspect(page, ids[6])
    page.go_back()
    expect(page.locator("#themas")).to_be_visible()
    expect(page.locator("#gesprek")).to_be_hidden()
    open_talk(page, site_url, ids[9])
    expect_aspect(page, ids[9])
    open_talk(page, site_url, "bestaat-niet")
    expect(page.locator(f"#{ids[0]}")).to_be_visible()


def test_stop_leads_back_and_leaves_the_theme_as_it_was(page, base_url_http):
    open_form(page, base_url_http, "#overzicht")
    data = scan_data(page)
    ids = aspect_ids(page)
    go(page, f"#gesprek/{ids[1]}")
    page.get_by_label("Gespreksvragen").check()
    page.get_by_role("link", name="Stop").click()
    expect(page.locator("#overzicht")).to_be_visible()
    expect(page.locator("#gesprek")).to_be_hidden()
    expect(page.locator(".site-header")).to_be_visible()
    theme = data["themes"][0]["id"]
    go(page, f"#thema-{theme}")
    inside = [aspect["id"] for aspect in data["aspects"] if aspect["theme"] == theme]
    expect(page.locator("[data-aspect]:visible")).to_have_count(len(inside))
    expect(page.locator(".theme-done:visible")).to_have_count(1)
    expect(page.locator(f"#{ids[1]} [data-attention]")).to_be_visible()
    expect(page.locator(f"#{ids[1]} .questions summary")).to_be_visible()


def test_choosing_in_a_conversation_is_answering(page, base_url_http):
    open_talk(page, base_url_http)
    ids = aspect_ids(page)
    page.locator(f"#{ids[0]} .stage").nth(2).click()
    step(page, "Volgende")
    expect_aspect(page, ids[1])
    assert json.loads(content_of(page))["answers"] == {ids[0]: answer(3)}


def test_a_team_sees_its_dots_and_its_own_order(page, one_url):
    data = with_team(page, one_url)
    ids = aspect_ids(page)
    expect_aspect(page, ids[2])
    dots = page.locator("[data-talk-dots]")
    expect(dots).to_be_hidden()
    page.get_by_label("Stippen van collega’s").check()
    expect(dots.locator('[data-dots="4"] .dot')).to_have_text(["2", "3"])
    expect(dots.locator("[data-team-answers] li").first).to_contain_text(f"schoolleider: Fase 1: {data['stages'][0]}")
    shown = page.locator(f"#{ids[2]} .stage").last.bounding_box()
    assert dots.bounding_box()["y"] >= shown["y"] + shown["height"], "the dots stand under the stages"
    page.get_by_label("Grootste verschil eerst").check()
    expect(page.locator("[data-talk-place]")).to_contain_text(f"1 van {len(ids)}")
    for place in (0, 1, 3, 4):
        step(page, "Volgende")
        expect_aspect(page, ids[place])
    expect(dots.locator(".dots-people .dot")).to_have_count(0)
    page.get_by_label("Grootste verschil eerst").uncheck()
    expect(page.locator("[data-talk-place]")).to_contain_text(f"5 van {len(ids)}")
    for _ in range(2):
        step(page, "Vorige")
    page.locator(f"#{ids[2]} .stage").nth(1).click()
    page.get_by_role("link", name="Stop").click()
    row = page.locator(f"#team-{ids[2]}")
    expect(row).to_be_in_viewport()
    expect(row.locator('[data-agreed][value="2"]')).to_be_checked()
    expect(dots).to_be_hidden()
    page.reload()
    expect(page.locator("#team")).to_be_visible()


def test_without_files_there_is_nothing_to_choose_about_a_team(page, base_url_http):
    open_talk(page, base_url_http)
    expect(page.get_by_label("Gespreksvragen")).to_be_visible()
    expect(page.get_by_label("Stippen van collega’s")).to_be_hidden()
    expect(page.get_by_label("Grootste verschil eerst")).to_be_hidden()


def test_it_is_large_on_a_beamer_and_fits(new_context, base_url_http):
    page = new_context(viewport={"width": 1920, "height": 1080}).new_page()
    open_talk(page, base_url_http)
    for aspect in aspect_ids(page):
        expect(page.locator(f"#{aspect}")).to_be_visible()
        stages = page.locator(f"#{aspect} .stage")
        assert all(float(size) >= 24 for size in stages.evaluate_all(
            "stages => stages.map((stage) => parseFloat(getComputedStyle(stage).fontSize))"))
        last = stages.last.bounding_box()
        assert last["y"] + last["height"] <= 1080, aspect
        page.keyboard.press("ArrowRight")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1920


def test_a_conversation_works_with_the_keyboard_alone(page, base_url_http):
    open_form(page, base_url_http, "#themas")
    ids = aspect_ids(page)
    page.locator('.scan-nav a[href="#gesprek"]').focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-talk-place]")).to_contain_text("1 van")
    expect(page.locator("#gesprek h2")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect_aspect(page, ids[1])
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Volgende", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect_aspect(page, ids[2])
    stop = page.get_by_role("link", name="Stop")
    for _ in range(2):
        page.keyboard.press("Tab")
        if stop.evaluate("link => link === document.activeElement"):
            break
    expect(stop).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#themas")).to_be_visible()
    expect(page.locator('.scan-nav a[href="#gesprek"]')).to_be_focused()


def test_axe_has_no_remarks_on_a_conversation(new_context, base_url_http):
    page = new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()
    with_team(page, base_url_http)
    for boxes in ([], ["Stippen van collega’s", "Gespreksvragen", "Ambitie, aandachtspunten en vervolgstappen"]):
        for name in boxes:
            page.get_by_label(name).check()
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            for look in in_every_look(page):
                assert axe_remarks(page, shown_only=width == 320) == [], look
                assert page.evaluate("document.documentElement.scrollWidth") <= width
