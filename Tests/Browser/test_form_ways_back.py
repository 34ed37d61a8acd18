"""Every way back to the form: what the fields show is what is kept, and no way begins a second draft unasked."""

import pytest
from form_helpers import aspect_ids, content_of, go, open_form, wait_for_later
from form_keeping import drafts, expect_state, start, stored, wait_kept, write
from playwright.sync_api import expect

# As WebKit does on the way back to a page that it kept: the fields are emptied, after it said that the page is there.
LEAVE = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))"
COME_BACK = """() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.getElementById('scan-form').reset();
}"""


def fill_aspect(page, text="Wat ik al had"):
    """An answer with a text; its aspect."""
    aspect = aspect_ids(page)[0]
    go(page, f"#{aspect}")
    page.locator(f"#{aspect} .stage").nth(1).click()
    page.locator(f"#{aspect} [data-attention]").fill(text)
    wait_for_later(page)
    return aspect


def test_emptied_fields_show_what_is_kept_again(page, base_url_http):
    start(page, base_url_http)
    aspect = fill_aspect(page)
    write(page, "De Koperen Kikker")
    page.evaluate(LEAVE)
    page.evaluate(COME_BACK)
    expect(page.locator(f"#{aspect} [data-attention]")).to_have_value("Wat ik al had")
    expect(page.locator(f'#{aspect} [data-current][value="2"]')).to_be_checked()
    expect(page.locator("#school-name")).to_have_value("De Koperen Kikker")


def test_typing_before_that_adds_to_what_is_kept(page, base_url_http):
    start(page, base_url_http)
    aspect = fill_aspect(page)
    field = page.locator(f"#{aspect} [data-attention]")
    field.focus()
    page.evaluate(LEAVE)
    page.evaluate("document.getElementById('scan-form').reset()")
    page.keyboard.type("!")
    expect(field).to_have_value("Wat ik al had!")
    assert "Wat ik al had!" in content_of(page)


def test_the_tick_of_a_shared_computer_shows_what_holds(page, base_url_http):
    open_form(page, base_url_http)
    page.locator("[data-off-switch]").check()
    page.evaluate(LEAVE)
    page.evaluate(COME_BACK)
    expect(page.locator("[data-off-switch]")).to_be_checked()


def test_back_from_another_page_shows_what_is_kept(page, base_url_http):
    start(page, base_url_http)
    aspect = fill_aspect(page)
    page.goto(base_url_http + "index.html")
    page.go_back()
    expect(page.locator(f"#{aspect} [data-attention]")).to_have_value("Wat ik al had")


def test_a_reload_shows_what_is_kept(page, base_url_http):
    start(page, base_url_http)
    aspect = fill_aspect(page)
    page.reload()
    expect(page.locator(f"#{aspect} [data-attention]")).to_have_value("Wat ik al had")


def test_a_reload_after_wiping_shows_nothing(page, base_url_http):
    """A browser puts the fields back by itself; what was wiped has to stay away."""
    start(page, base_url_http)
    aspect = fill_aspect(page)
    go(page, "#bewaren")
    page.locator('[data-keep="wipe"]').click()
    page.locator('[data-keep="yes"]').click()
    page.reload()
    page.wait_for_timeout(300)  # A browser may put fields back late.
    assert page.locator(f"#{aspect} [data-attention]").input_value() == ""
    expect_state(page, "Nog niets ingevuld")
    assert not stored(page)


def test_what_was_typed_before_the_scripts_ran_is_kept(page, base_url_http):
    waiting = []
    page.route("**/assets/scan.*.js", lambda route: waiting.append(route))
    page.goto(base_url_http + "scans/po.html#gegevens", wait_until="commit")
    page.locator("#school-name").fill("Vroeg getypt")
    page.wait_for_function("() => document.readyState === 'interactive'")
    waiting[0].continue_()
    wait_kept(page, "Vroeg getypt")
    expect(page.locator("#school-name")).to_have_value("Vroeg getypt")


@pytest.mark.parametrize("address", ["#_inhoud", "#bestaat-niet", "#onderdelen", "#%E0%A4%A"])
def test_an_address_of_no_screen_is_start(page, base_url_http, address):
    open_form(page, base_url_http, address)
    expect(page.locator("[data-screen]:visible")).to_have_count(1)
    expect(page.locator("#start")).to_be_visible()


def test_the_skip_link_stays_on_the_screen_also_after_a_reload(page, base_url_http):
    open_form(page, base_url_http, "#gegevens")
    expect(page.locator("#gegevens")).to_be_visible()
    page.locator(".skip-link").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#_inhoud")).to_be_focused()
    page.reload()
    expect(page.locator("[data-screen]:visible")).to_have_count(1)
    expect(page.locator("#gegevens")).to_be_visible()


def bookmark(context, base_url_http):
    """A visitor with a draft who opens a bookmark of a theme in a new tab."""
    start(context.new_page(), base_url_http, "De Zilveren Reiger")
    page = context.new_page()
    theme = page.context.pages[0].evaluate("Scandossier['scan/data.js'].data.themes[0].id")
    return open_form(page, base_url_http, f"#thema-{theme}"), theme


def test_a_bookmark_offers_to_go_on_with_the_draft(context, base_url_http):
    page, theme = bookmark(context, base_url_http)
    offer = page.locator(".resume button")
    expect(offer).to_contain_text("Verder met De Zilveren Reiger")
    offer.click()
    expect(page.locator("#school-name")).to_have_value("De Zilveren Reiger")
    expect(page.locator(f"#thema-{theme}")).to_be_visible()
    expect(page.locator(f"#{theme}")).to_be_focused()
    expect(offer).to_be_hidden()


def test_going_on_from_a_bookmark_makes_no_second_draft(context, base_url_http):
    page, _ = bookmark(context, base_url_http)
    page.locator(".resume button").click()
    aspect = aspect_ids(page)[0]
    page.locator(f"#{aspect} [data-attention]").fill("Erbij")
    wait_kept(page, "Erbij")
    assert len(stored(page)) == 1


def test_the_offer_goes_once_something_is_filled_in(context, base_url_http):
    page, _ = bookmark(context, base_url_http)
    page.locator(f"#{aspect_ids(page)[0]} [data-attention]").fill("Toch nieuw")
    expect(page.locator(".resume")).to_be_hidden()


def test_drafts_without_a_school_are_told_apart(page, base_url_http):
    start(page, base_url_http)
    for role in ("schoolleider", "schoolopleider"):
        go(page, "#start")
        page.locator("[data-keep=new]").click()
        go(page, "#gegevens")
        page.locator(f'[data-role][value="{role}"]').check()
        wait_kept(page, role)
    items = drafts(page)
    expect(items).to_have_count(2)
    expect(items.filter(has_text="schoolleider")).to_have_count(1)
    names = [item.locator("[data-keep=remove]").get_attribute("aria-label") for item in items.all()]
    assert len(set(names)) == 2
