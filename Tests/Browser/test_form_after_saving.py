"""After saving: whom the file goes to, and a text to send with it that says what it tells; and slips to count on."""

from urllib.parse import parse_qs, urlsplit

from form_helpers import aspect_ids, choose, download, fill_details, go, open_form
from playwright.sync_api import expect
from site_access import axe_remarks


def saved(page, sharing="none", notes=False):
    fill_details(page)
    page.locator(f'[data-sharing][value="{sharing}"]').check()
    page.locator("[data-share-notes]").set_checked(notes)
    choose(page, aspect_ids(page)[0], 2)
    download(page)
    return page.locator("[data-next]")


def mail_of(page):
    link = urlsplit(page.locator("[data-next-open]").get_attribute("href"))
    return link.path, {key: values[0] for key, values in parse_qs(link.query).items()}


def test_a_file_for_the_own_team_goes_to_nobody(page, site_url):
    open_form(page, site_url)
    go(page, "#bewaren")
    expect(page.locator("[data-next]")).to_be_hidden()
    part = saved(page)
    expect(part).to_contain_text("Dit bestand is voor jullie zelf.")
    to, mail = mail_of(page)
    assert to == ""
    assert "telt nergens mee" in mail["body"] and "alles wat we invulden" in mail["body"]
    assert axe_remarks(page) == []


def test_a_file_for_others_goes_to_the_office_and_says_what_it_tells(page, site_url):
    open_form(page, site_url)
    part = saved(page, "group")
    office = "Demonstratiepartnerschap Samen Opleiden: redactie@voorbeeld.example"
    expect(part).to_contain_text(f"Stuur het bestand naar {office}")
    to, mail = mail_of(page)
    assert to == "redactie@voorbeeld.example"
    assert "90XA00" in mail["subject"] or "Koperen Kikker" in mail["subject"]
    text = page.locator("[data-next-mail]").input_value()
    assert mail["body"].replace("\r\n", "\n") == text
    assert "mogen ons resultaat met onze naam zien" in text and "zijn niet voor anderen" in text
    go(page, "#gegevens")
    page.locator('[data-sharing][value="anonymous"]').check()
    page.locator("[data-share-notes]").check()
    go(page, "#bewaren")
    expect(part).to_be_hidden()
    page.locator("[data-download]").click()
    text = page.locator("[data-next-mail]").input_value()
    assert "Onze naam staat daar niet bij, maar wel in dit bestand." in text and "mogen zij ook lezen" in text


def test_the_text_can_be_copied(page, base_url_http):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_form(page, base_url_http)
    saved(page)
    page.locator("[data-next-copy]").click()
    expect(page.locator("[data-next-copied]")).to_have_text("De tekst is gekopieerd.")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("[data-next-mail]").input_value()


def test_slips_to_count_on_are_printed_and_nothing_else(page, base_url_http):
    page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'));")
    open_form(page, base_url_http)
    choose(page, aspect_ids(page)[0], 2)
    go(page, "#team")
    page.locator("[data-print-tally]").click()
    page.emulate_media(media="print")
    slips = page.locator("[data-report-tally]")
    expect(slips).to_be_visible()
    expect(slips.locator("tbody tr")).to_have_count(len(aspect_ids(page)))
    expect(slips.locator("tbody tr").first.locator("td")).to_have_count(6)
    expect(page.locator("[data-report-themes]")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    go(page, "#bewaren")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(slips).to_be_hidden()
