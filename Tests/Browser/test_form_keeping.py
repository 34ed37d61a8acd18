"""What is filled in stays: after a reload, without storage, with a full one, and beside another tab."""

import json

import pytest
from form_helpers import aspect_ids, choose, content_of, download, fill_details, go, open_form
from form_keeping import WAIT, allow_keeping, drafts, expect_state, start, stored, wait_kept, would_warn, write
from playwright.sync_api import expect
from site_access import assert_fits, axe_remarks

BLOCKED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
REFUSED = "Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); };"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };"


def test_a_reload_keeps_everything(page, site_url):
    start(page, site_url)
    first, second = aspect_ids(page)[:2]
    choose(page, first, 3)
    page.locator(f"#{first} [data-attention]").fill("Een half woord, een code zonder einde")
    page.locator(f"#{first} [data-what]").fill("Een plan")
    choose(page, second, "unknown")
    write(page, "De Koperen Kikker")
    page.locator("#school-code").fill("90X")  # No code yet, and no school year: a draft may lack them.
    wait_kept(page, "90X")
    expect_state(page, "opgeslagen op deze computer")
    before = content_of(page)
    assert not would_warn(page)
    page.reload()
    expect(page.locator("#school-code")).to_have_value("90X")
    assert content_of(page) == before
    expect_state(page, "2 van 25 aspecten ingevuld · nog niet in een bestand")
    expect(page.locator(f'#{first} [data-current][value="3"]')).to_be_checked()
    assert len(stored(page)) == 1


def test_what_was_typed_last_is_stored_when_the_page_is_left(page, base_url_http):
    start(page, base_url_http)
    write(page, "Tot de laatste letter")
    page.goto(base_url_http + "index.html")
    open_form(page, base_url_http, "#gegevens")
    expect(page.locator("#school-name")).to_have_value("Tot de laatste letter")


def test_a_reload_knows_which_file_it_stands_in(page, base_url_http):
    start(page, base_url_http)
    fill_details(page)
    download(page)
    # Whether it arrived the page cannot know.
    expect_state(page, "download gestart")
    page.reload()
    expect_state(page, "download gestart")
    write(page, "Veranderd")
    expect_state(page, "nog niet in een bestand")


def test_the_line_is_read_out_without_its_time(page, base_url_http):
    start(page, base_url_http, "De Koperen Kikker")
    expect_state(page, "opgeslagen op deze computer")
    spoken = page.locator(".scan-state [role=status]")
    expect(spoken).to_have_text("0 van 25 aspecten ingevuld · nog niet in een bestand")
    page.evaluate("""() => {
        window.spoken = 0;
        new MutationObserver(() => { window.spoken += 1; }).observe(
            document.querySelector('.scan-state [role=status]'), { childList: true, characterData: true, subtree: true });
    }""")
    write(page, "Een langere naam")
    wait_kept(page, "Een langere naam")
    assert page.evaluate("window.spoken") == 0


@pytest.mark.parametrize("script", [BLOCKED, REFUSED], ids=["getter", "setter"])
def test_without_storage_everything_works_in_memory(page, base_url_http, script):
    page.add_init_script(script)
    start(page, base_url_http)
    write(page, "De Koperen Kikker")
    expect_state(page, "alleen in het geheugen van dit tabblad")
    assert would_warn(page)
    go(page, "#start")
    page.locator("[data-keep=new]").click()
    write(page, "De Zilveren Reiger")
    expect(drafts(page)).to_have_count(2)
    drafts(page).filter(has_text="De Koperen Kikker").locator("[data-keep=open]").click()
    expect(page.locator("#school-name")).to_have_value("De Koperen Kikker")
    fill_details(page)
    download(page)
    # The other draft is in no file yet.
    assert would_warn(page)
    drafts(page).filter(has_text="De Zilveren Reiger").locator("[data-keep=remove]").click()
    assert not would_warn(page)


def test_a_full_storage_is_said_and_tried_again(page, base_url_http):
    page.add_init_script(f"window.setItem = Storage.prototype.setItem; {FULL}")
    start(page, base_url_http)
    write(page, "De Koperen Kikker")
    expect_state(page, "opslag van deze browser is vol")
    assert would_warn(page)
    page.evaluate("() => { Storage.prototype.setItem = window.setItem; }")
    write(page, "De Koperen Kikker 2")
    wait_kept(page, "De Koperen Kikker 2")
    expect_state(page, "opgeslagen op deze computer")
    assert not would_warn(page)


def test_a_storage_that_is_cleared_meanwhile_is_not_filled_again_unasked(page, base_url_http):
    start(page, base_url_http, "De Koperen Kikker")
    page.evaluate("localStorage.clear()")
    write(page, "Nog een letter")
    expect(page.locator("[data-conflict]")).to_contain_text("Ze staat alleen nog in dit tabblad", timeout=WAIT)
    expect_state(page, "gewist in een ander tabblad of door de browser")
    assert stored(page) == {} and would_warn(page)
    page.locator("[data-keep=own]").click()
    expect(page.locator("[data-conflict]")).to_be_hidden()
    wait_kept(page, "Nog een letter")
    assert not would_warn(page)


def two_tabs(context, site_url):
    """Two tabs with the same draft, both with something of their own since."""
    one, other = context.new_page(), context.new_page()
    start(one, site_url, "Van ons samen")
    start(other, site_url)
    drafts(other).locator("[data-keep=open]").click()
    expect(other.locator("#school-name")).to_have_value("Van ons samen")
    go(one, "#gegevens")
    one.locator("#school-name").focus()
    write(other, "Van het andere tabblad")
    wait_kept(other, "Van het andere tabblad")
    expect(one.locator("[data-conflict]")).to_be_visible(timeout=WAIT)
    expect(one.locator("#school-name")).to_be_focused()
    expect_state(one, "gewijzigd in een ander tabblad")
    return one, other


def names(page):
    return sorted(json.loads(draft["text"])["school"]["name"] for draft in stored(page).values())


def test_two_tabs_keep_both_versions(context, site_url):
    one, other = two_tabs(context, site_url)
    write(one, "Van dit tabblad")
    one.evaluate("Scandossier['scan/keeping.js'].store()")  # The moment to store, whatever the clock says.
    assert names(one) == ["Van het andere tabblad"]
    assert would_warn(one)
    one.locator("[data-keep=own]").click()
    expect(one.locator("[data-conflict]")).to_be_hidden()
    assert names(one) == ["Van dit tabblad", "Van het andere tabblad"]
    expect(one.locator("#school-name")).to_have_value("Van dit tabblad")
    expect(other.locator("[data-conflict]")).to_be_hidden()
    one.reload()
    expect(one.locator("#school-name")).to_have_value("Van dit tabblad")


def test_two_tabs_take_over_the_other_version(context, site_url):
    one, other = two_tabs(context, site_url)
    one.locator("[data-keep=theirs]").click()
    expect(one.locator("[data-conflict]")).to_be_hidden()
    expect(one.locator("#school-name")).to_have_value("Van het andere tabblad")
    assert names(one) == ["Van het andere tabblad"]  # There was nothing of its own to keep.
    write(one, "Verder in dit tabblad")
    wait_kept(one, "Verder in dit tabblad")
    expect(other.locator("[data-conflict]")).to_be_visible(timeout=WAIT)
    write(other, "Ook hier nog iets")
    other.locator("[data-keep=theirs]").click()
    expect(other.locator("#school-name")).to_have_value("Verder in dit tabblad")
    assert names(other) == ["Ook hier nog iets", "Verder in dit tabblad"]


def test_a_draft_that_another_tab_removed_does_not_come_back_unasked(context, site_url):
    one, other = context.new_page(), context.new_page()
    start(one, site_url, "Van ons samen")
    start(other, site_url)
    drafts(other).locator("[data-keep=remove]").click()
    expect(one.locator("[data-conflict]")).to_be_visible(timeout=WAIT)
    write(one, "Toch nog iets")
    one.evaluate("Scandossier['scan/keeping.js'].store()")
    assert stored(one) == {}
    one.locator("[data-keep=theirs]").click()
    expect(one.locator("#school-name")).to_have_value("")
    assert names(one) == ["Toch nog iets"]  # What was only here stands in the list now.
    expect(drafts(one)).to_have_count(1)


def test_a_shared_computer_keeps_nothing(page, base_url_http):
    start(page, base_url_http, "De Koperen Kikker")
    go(page, "#start")
    page.locator("[data-off-switch]").check()
    assert stored(page) == {}
    expect_state(page, "alleen in het geheugen")
    write(page, "De Zilveren Reiger")
    page.evaluate("Scandossier['scan/keeping.js'].store()")
    assert page.evaluate("localStorage.length") == 0 and would_warn(page)
    expect(page.locator("#school-name")).to_have_value("De Zilveren Reiger")
    page.reload()
    expect(page.locator("[data-off-switch]")).to_be_checked()
    expect_state(page, "Nog niets ingevuld")
    write(page, "De Gouden Snoek")
    go(page, "#start")
    page.locator("[data-off-switch]").uncheck()
    wait_kept(page, "De Gouden Snoek")
    other = page.context.new_page()
    open_form(other, base_url_http)
    expect(other.locator("[data-off-switch]")).not_to_be_checked()


def test_from_disk_nothing_is_kept_until_asked(page, file_url):
    open_form(page, file_url)
    expect(page.locator("[data-off-switch]")).to_be_checked()
    expect(page.locator("[data-local-file]")).to_contain_text("vanaf een schijf")
    write(page, "De Koperen Kikker")
    expect_state(page, "alleen in het geheugen")
    assert page.evaluate("localStorage.length") == 0 and would_warn(page)
    allow_keeping(page)
    wait_kept(page, "De Koperen Kikker")
    assert not would_warn(page)
    page.reload()
    expect(page.locator("#school-name")).to_have_value("De Koperen Kikker")


def test_on_the_web_the_explanation_about_disks_is_hidden(page, base_url_http):
    open_form(page, base_url_http)
    expect(page.locator("[data-off-switch]")).not_to_be_checked()
    expect(page.locator("[data-local-file]")).to_be_hidden()


def test_after_twenty_minutes_in_no_file_the_page_says_so(page, base_url_http):
    page.clock.install()
    start(page, base_url_http)
    fill_details(page)
    page.clock.fast_forward("19:00")
    reminder = page.locator("[data-reminder]")
    expect(reminder).to_be_hidden()
    page.locator("#school-name").focus()
    page.clock.fast_forward("01:30")
    expect(reminder).to_be_visible()
    expect(page.locator("#school-name")).to_be_focused()
    reminder.locator("a").click()
    expect(page.locator("#bewaren")).to_be_visible()
    download(page)
    expect(reminder).to_be_hidden()
    page.clock.fast_forward("30:00")
    expect(reminder).to_be_hidden()


def test_an_empty_form_and_an_unchanged_one_never_warn(page, site_url):
    open_form(page, site_url)
    assert not would_warn(page)
    fill_details(page)
    download(page)
    assert not would_warn(page)


@pytest.mark.parametrize("width", [320, 1280])
def test_what_the_page_says_about_keeping_is_accessible(new_context, base_url_http, width):
    context = new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    one, _ = two_tabs(context, base_url_http)
    one.evaluate("document.querySelector('[data-reminder]').hidden = false")
    found = axe_remarks(one, shown_only=True)
    assert_fits(one, width)
    one.locator("[data-keep=own]").click()
    go(one, "#bewaren")
    one.locator("[data-keep=wipe]").click()
    expect(one.locator("[data-wipe-choice]")).to_be_focused()
    found += axe_remarks(one, shown_only=True)
    assert_fits(one, width)
    one.locator("[data-keep=yes]").click()
    expect(one.locator("[data-keep=undo]")).to_be_visible()
    found += axe_remarks(one, shown_only=True)
    expect(drafts(one)).to_have_count(1)
    found += axe_remarks(one)
    assert_fits(one, width)
    assert found == []
