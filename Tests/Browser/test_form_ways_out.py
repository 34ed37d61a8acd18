"""Leaving the form while answers stand nowhere but in this tab, and what a tab keeps when it is loaded again."""

import re

import pytest
from form_helpers import aspect_ids, choose, choose_file, go, open_form, result_file, scan_data, wait_for_later, write_json
from form_keeping import allow_keeping, would_warn
from form_team import add_files, team_of_three
from playwright.sync_api import expect


@pytest.fixture
def in_memory(page, base_url_http):
    """A form with an answer that is only in memory, as on a shared computer."""
    open_form(page, base_url_http)
    page.locator("[data-off-switch]").check()
    choose(page, aspect_ids(page)[0], 2)
    page.locator("[data-said]", has_text="geheugen").wait_for()
    wait_for_later(page)
    return page


def reading(page):
    return page.locator(".reading a").first


def test_reading_opens_beside_a_form_that_is_only_in_memory(in_memory):
    expect(reading(in_memory)).to_have_attribute("target", "_blank")
    expect(reading(in_memory)).to_contain_text("(opent in een nieuw tabblad)")


def test_reading_opens_in_its_place_when_everything_is_kept(page, base_url_http):
    open_form(page, base_url_http)
    choose(page, aspect_ids(page)[0], 2)
    wait_for_later(page)
    page.locator("[data-stored]", has_text="opgeslagen").wait_for()
    expect(reading(page)).not_to_have_attribute("target", "_blank")
    expect(reading(page)).not_to_contain_text("nieuw tabblad")


def leave(page):
    page.locator(".site-nav a").first.click()
    return page.locator("[data-leaving]")


def test_another_link_asks_first(in_memory):
    dialog = leave(in_memory)
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("alleen in dit tabblad")
    assert "scans/po.html" in in_memory.url


def test_who_stays_has_everything(in_memory):
    leave(in_memory).get_by_role("button", name="Blijf hier").click()
    expect(in_memory.locator("[data-leaving]")).to_be_hidden()
    expect(in_memory.locator("[data-said]")).to_contain_text("1 van 25")


def test_who_downloads_first_can_go(in_memory):
    dialog = leave(in_memory)
    with in_memory.expect_download():
        dialog.get_by_role("button", name="Download eerst").click()
    with in_memory.expect_navigation():
        in_memory.locator(".site-nav a").first.click()


def test_who_goes_anyway_is_not_asked_twice(in_memory):
    asked = []
    in_memory.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    dialog = leave(in_memory)
    with in_memory.expect_navigation():
        dialog.get_by_role("button", name="Ga toch weg").click()
    assert asked == []


def test_nobody_is_asked_when_everything_is_kept(page, base_url_http):
    open_form(page, base_url_http)
    choose(page, aspect_ids(page)[0], 2)
    page.locator("[data-stored]", has_text="opgeslagen").wait_for()
    with page.expect_navigation():
        page.locator(".site-nav a").first.click()


def with_colleagues(page, base_url):
    open_form(page, base_url)
    allow_keeping(page)
    go(page, "#team")
    add_files(page, *team_of_three(scan_data(page)))
    expect(page.locator("[data-team-people] li")).to_have_count(3)


def test_colleagues_are_still_there_after_a_reload(page, site_url):
    with_colleagues(page, site_url)
    page.reload()
    expect(page.locator("[data-team-people] li")).to_have_count(3)
    expect(page.locator("[data-team-message]")).to_contain_text("staan er nog")


def test_colleagues_go_with_the_tab(page, context, base_url_http):
    with_colleagues(page, base_url_http)
    other = open_form(context.new_page(), base_url_http, "#team")
    wait_for_later(other)
    expect(other.locator("[data-team-people] li")).to_have_count(0)


def test_on_a_shared_computer_colleagues_are_not_kept_and_the_page_asks(page, base_url_http):
    with_colleagues(page, base_url_http)
    go(page, "#start")
    page.locator("[data-off-switch]").check()
    assert would_warn(page)
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.includes('team'))") == []


REFUSED = {
    "overzicht.csv": (b"\xef\xbb\xbf\"schoolcode\";\"school\"\r\n", "overzicht voor Excel"),
    "verslag.md": (b"# Verslag\n\n- School: x\n", "verslag als tekst"),
    "verslag.pdf": (b"%PDF-1.7\n", "PDF"),
    "lijst.xlsx": (b"PK\x03\x04rest", "Word, Excel of een ander programma"),
    "pagina.html": (b"<!doctype html><title>x</title>", "webpagina"),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_a_file_is_instead_is_said(page, base_url_http, name):
    content, words = REFUSED[name]
    open_form(page, base_url_http)
    choose_file(page, content, name)
    message = page.locator("[data-open-message]")
    expect(message).to_have_attribute("data-kind", "refusal")
    expect(message).to_contain_text(words)
    expect(message).to_contain_text("Er is niets veranderd")


def test_a_file_of_another_scan_leads_to_its_page(page, base_url_http):
    open_form(page, base_url_http)
    file = result_file(scan_data(page))
    file["scan"]["id"] = "samen-opleiden-vo"
    choose_file(page, write_json(file))
    way = page.locator("[data-open-message] a")
    expect(way).to_have_text("Naar de pagina van: Scan Samen Opleiden in de school (vo)")
    expect(way).to_have_attribute("href", re.compile("vo.html$"))
    file["scan"]["id"] = "scan-van-elders"
    choose_file(page, write_json(file))
    expect(way).to_have_text("Naar alle scans")
    expect(way).to_have_attribute("href", re.compile("(^|/)index.html$"))


def test_a_file_of_a_newer_release_offers_to_load_the_page_again(page, base_url_http):
    open_form(page, base_url_http)
    choose_file(page, write_json(result_file(scan_data(page), formatVersion=99)))
    with page.expect_navigation():
        page.locator("[data-open-message] button").click()


def test_success_and_refusal_differ_by_more_than_a_colour(page, base_url_http):
    open_form(page, base_url_http)
    before = "element => [getComputedStyle(element, '::before').content, getComputedStyle(element).borderTopStyle]"
    message = page.locator("[data-open-message]")
    choose_file(page, "niets", "x.json")
    expect(message).to_have_attribute("data-kind", "refusal")
    refused = message.evaluate(before)
    choose_file(page, result_file(scan_data(page)))
    expect(message).to_have_attribute("data-kind", "done")
    done = message.evaluate(before)
    assert "Niet gelukt" in refused[0] and "✓" in done[0]
    assert refused[1] != done[1]
