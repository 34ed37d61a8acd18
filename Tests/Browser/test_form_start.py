"""The start of a scan: how near the first answer is, what stands first for whoever was here before, the school year,
and where somebody goes on."""

import datetime
import time

import pytest
from form_helpers import (
    answer, aspect_ids, choose, choose_file, content_of, go, open_form, result_file, scan_data, wait_for_later)
from form_keeping import WAIT, drafts, start, wait_kept
from playwright.sync_api import expect

SIZES = [(1280, 720), (820, 1180), (390, 844)]
BEGIN = ".start-first [data-keep=new]"


def school_year(day):
    first = day.year - (day.month < 8)
    return f"{first}-{first + 1}"


def expect_whole(page, element):
    """In the window, whole, without scrolling, and nothing over it."""
    expect(element).to_be_in_viewport(ratio=1)
    assert element.evaluate("""element => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return element.contains(found);
    }""")


@pytest.mark.parametrize("width, height", SIZES)
def test_the_first_answer_is_two_presses_away(new_context, site_url, width, height):
    page = new_context(viewport={"width": width, "height": height}).new_page()
    open_form(page, site_url)
    expect_whole(page, page.locator(BEGIN))
    page.locator(BEGIN).click()
    first = aspect_ids(page)[0]
    expect(page.locator("#kaart h2")).to_be_focused()
    expect_whole(page, page.locator("#kaart h2"))
    stage = page.locator(f"#{first} .stage").first
    expect_whole(page, stage)
    stage.locator(".stage-name").click()
    expect(page.locator("[data-said]")).to_contain_text("1 van", timeout=WAIT)


def test_the_keyboard_reaches_the_beginning_within_eight_tabs(page, one_url):
    open_form(page, one_url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # To the content.
    for pressed in range(2, 9):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", BEGIN):
            break
    assert pressed <= 8
    expect(page.locator(BEGIN)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#kaart h2")).to_be_focused()


def test_the_introduction_folds_and_opens(page, one_url):
    open_form(page, one_url)
    text = page.locator(".about .prose p").first
    expect(text).to_be_hidden()
    page.locator(".about summary").click()
    expect(text).to_be_visible()


def test_nothing_moves_when_the_scripts_come(new_context, base_url_http):
    page = new_context(viewport={"width": 390, "height": 844}).new_page()
    page.add_init_script("""window.moved = 0;
        new PerformanceObserver(list => { for (const one of list.getEntries()) moved += one.value; })
            .observe({ type: 'layout-shift', buffered: true });""")
    open_form(page, base_url_http)
    page.locator(BEGIN).wait_for()
    page.wait_for_timeout(300)
    assert page.evaluate("moved") <= 0.01


def test_a_draft_stands_first_for_whoever_comes_back(context, base_url_http):
    start(context.new_page(), base_url_http, "De Zilveren Reiger")
    page = open_form(context.new_page(), base_url_http)
    page.set_viewport_size({"width": 390, "height": 844})
    offer = page.locator(".start-first [data-continue] button")
    expect(offer).to_contain_text("Verder met De Zilveren Reiger")
    expect_whole(page, offer)
    assert offer.evaluate("button => !document.querySelector('.begin').querySelector('button, a[href]') "
                          "|| document.querySelector('.begin button') === button")
    assert offer.evaluate("button => getComputedStyle(button).backgroundColor") != page.locator(BEGIN).evaluate(
        "button => getComputedStyle(button).backgroundColor")


def test_the_school_year_is_filled_in_and_makes_no_draft(page, one_url):
    today = school_year(datetime.date.today())
    start(page, one_url)
    go(page, "#gegevens")
    expect(page.locator("#round")).to_have_value(today)
    expect(page.locator("[data-state]")).to_contain_text("Nog niets ingevuld")
    page.locator("#round").select_option("")
    page.locator("#round").select_option(today)
    page.wait_for_timeout(700)
    expect(page.locator("[data-state]")).to_contain_text("Nog niets ingevuld")
    expect(drafts(page)).to_have_count(0)


@pytest.mark.parametrize("moment, year", [
    ("2027-07-31T23:30:00+02:00", "2026-2027"), ("2027-08-01T00:30:00+02:00", "2027-2028")])
def test_a_school_year_begins_on_the_first_of_august(page, base_url_http, moment, year):
    page.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))
    open_form(page, base_url_http, "#gegevens")
    expect(page.locator("#round")).to_have_value(year)


def test_a_file_without_a_year_stays_without(page, one_url):
    open_form(page, one_url)
    choose_file(page, result_file(scan_data(page), round=""))
    expect(page.locator("[data-open-message]")).to_contain_text("geopend")
    expect(page.locator("#round")).to_have_value("")
    assert '"round": ""' in content_of(page)


def test_an_opened_file_leads_on_to_where_it_was_left(page, site_url):
    open_form(page, site_url)
    ids = aspect_ids(page)
    given = {ids[place]: answer(2) for place in (0, 2, 3)}
    choose_file(page, result_file(scan_data(page), given))
    title = scan_data(page)["aspects"][4]["title"]
    on = page.locator(".go-on a")
    expect(on).to_have_text(f"Ga verder bij {title}")
    expect(on).to_be_in_viewport()
    on.click()
    expect(page.locator("#kaart h2")).to_have_text(title)
    expect(page.locator("#kaart h2")).to_be_focused()
    expect(page.locator(f"#{ids[4]}")).to_be_visible()
    go(page, "#start")
    expect(page.locator(".go-on a")).to_be_hidden()
    expect(page.locator(".start-first [data-go-on]")).to_have_text(f"Ga verder bij {title}")


def test_who_has_everything_goes_on_with_the_overview(page, base_url_http):
    open_form(page, base_url_http)
    choose_file(page, result_file(scan_data(page), {aspect: answer(2) for aspect in aspect_ids(page)}))
    page.locator(".go-on a").click()
    expect(page.locator("#overzicht h2")).to_be_focused()


def test_the_end_of_the_scan_leads_back_to_what_was_passed_over(page, base_url_http):
    open_form(page, base_url_http)
    last = aspect_ids(page)[-1]
    choose(page, last, 3)
    wait_for_later(page)
    go(page, "#start")
    first = scan_data(page)["aspects"][0]["title"]
    expect(page.locator(".start-first [data-go-on]")).to_have_text(f"Ga verder bij {first}")


def test_beginning_anew_keeps_the_draft(page, base_url_http):
    start(page, base_url_http, "De Koperen Kikker")
    wait_kept(page, "De Koperen Kikker")
    go(page, "#start")
    page.locator(BEGIN).click()
    expect(page.locator("#kaart h2")).to_be_focused()
    expect(drafts(page)).to_have_count(1)


def test_nothing_jumps_when_the_form_starts(new_context, base_url_http, watch):
    """On a tablet, where the links of the form stand in its first screen; the script comes after the first picture."""
    watch.expect("Service Worker registration blocked", "else it would have the script already")
    page = new_context(viewport={"width": 820, "height": 1180}, service_workers="block").new_page()
    page.add_init_script("""window.moved = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; })
            .observe({ type: 'layout-shift', buffered: true });""")
    waits = []

    def late(route):
        time.sleep(0.4)
        waits.append(route.request.url)
        route.continue_()

    page.route("**/assets/scan.*.js", late)
    open_form(page, base_url_http)
    expect(page.locator("#scan-form.has-script")).to_be_visible()
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert len(waits) == 1
    assert page.evaluate("window.moved") <= 0.01


def test_a_form_whose_script_does_not_come_can_be_read(new_context, base_url_http, watch):
    watch.expect("Failed to load resource", "there is no script")
    page = new_context(viewport={"width": 820, "height": 1180}, service_workers="block").new_page()
    page.route("**/assets/scan.*.js", lambda route: route.abort())
    open_form(page, base_url_http)
    page.evaluate("() => { for (const animation of document.getAnimations()) animation.finish(); }")
    for part in (".scan-nav ol", ".stage-text"):
        expect(page.locator(part).first).to_be_visible()
