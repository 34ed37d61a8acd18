"""Several drafts side by side: the list, copies, removing and taking that back, expiry, and records that went wrong."""

import datetime
import json
import random
import re

from form_helpers import answer, aspect_ids, choose_file, content_of, fill_details, download, go, open_form, result_file, scan_data
from form_keeping import PREFIX, WAIT, drafts, expect_state, put, start, stored, wait_kept, would_warn, write
from playwright.sync_api import expect

FOREIGN = {
    "scandossier:samen-opleiden-po-oud:x": "van een andere scan",
    "scandossier:samen-opleiden:x": '{"v":1}',
    "iets-anders": "van een andere pagina",
}


def record(data, days=0, **changes):
    """A draft as the page stores it, last changed so many days ago."""
    moment = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days)
    text = json.dumps(result_file(data, modifiedAt="", **changes), indent=2) + "\n"
    return {"v": 1, "text": text, "isSaved": False, "savedAt": None, "storedAt": moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")}


def test_a_draft_is_offered_first_and_goes_on_where_it_was(context, site_url):
    start(context.new_page(), site_url, "De Zilveren Reiger")
    page = start(context.new_page(), site_url)
    expect_state(page, "Nog niets ingevuld")
    offer = page.locator(".start-first [data-continue] button")
    expect(offer).to_contain_text(
        re.compile(r"Verder met De Zilveren Reiger, \d{4}-\d{4} \(0 van 25 aspecten, vandaag"))
    assert page.locator(".start-first button").first.evaluate("(button) => button.dataset.keep") == "open"
    item = drafts(page)
    expect(item).to_contain_text("0 van 25 aspecten ingevuld")
    # No date: some browsers keep nothing for so long.
    expect(item.locator("[data-facts]")).not_to_contain_text(str(datetime.date.today().year + 1))
    expect(item).to_contain_text("opgeslagen in deze browser")
    offer.first.click()
    expect(page.locator("#themas")).to_be_visible()
    expect(page.locator("#school-name")).to_have_value("De Zilveren Reiger")
    go(page, "#start")
    expect(page.locator("[data-continue]").first).to_be_hidden()


def test_drafts_stand_side_by_side(page, site_url):
    start(page, site_url, "De Koperen Kikker")
    go(page, "#start")
    page.locator("[data-keep=new]").click()
    expect(page.locator("#school-name")).to_have_value("")
    write(page, "De Zilveren Reiger")
    wait_kept(page, "De Zilveren Reiger")
    expect(drafts(page)).to_have_count(2)
    expect(drafts(page).first).to_contain_text("De Zilveren Reiger")
    expect(drafts(page).first.locator("[data-open-now]")).to_be_visible()
    expect(drafts(page).first.locator("[data-keep=open]")).to_be_hidden()
    before = content_of(page)
    drafts(page).nth(1).get_by_role("button", name="Open: De Koperen Kikker").click()
    expect(page.locator("#school-name")).to_have_value("De Koperen Kikker")
    drafts(page).filter(has_text="De Zilveren Reiger").locator("[data-keep=open]").click()
    expect(page.locator("#school-name")).to_have_value("De Zilveren Reiger")
    assert content_of(page) == before


def test_new_answers_can_keep_the_details(page, base_url_http):
    start(page, base_url_http)
    fill_details(page)
    page.locator('[data-sharing][value="group"]').check()
    first = content_of(page)
    page.evaluate("Scandossier['scan/keeping.js'].startNew(true)")
    expect(page.locator("#school-code")).to_have_value("90XA00")
    expect(page.locator("#round")).to_have_value("2026-2027")
    expect(page.locator('[data-sharing][value="group"]')).to_be_checked()
    assert json.loads(content_of(page))["id"] != json.loads(first)["id"]
    assert first in [draft["text"] for draft in stored(page).values()]


def test_a_copy_is_a_result_of_its_own(page, site_url):
    start(page, site_url, "De Koperen Kikker")
    drafts(page).locator("[data-keep=copy]").click()
    expect(page.locator("[data-open-message]")).to_be_focused()
    expect(page.locator("[data-open-message]")).to_have_text(
        re.compile(r"^Er staat nu een kopie van De Koperen Kikker, \d{4}-\d{4} in de lijst\.$"))
    expect(drafts(page)).to_have_count(2)
    one, other = [json.loads(draft["text"]) for draft in stored(page).values()]
    assert one.pop("id") != other.pop("id")
    one.pop("createdAt"), other.pop("createdAt")
    assert one == other


def test_a_removed_draft_can_be_put_back(page, site_url):
    start(page, site_url, "De Koperen Kikker")
    before, records = content_of(page), stored(page)
    drafts(page).get_by_role("button", name="Verwijder: De Koperen Kikker").click()
    expect(page.locator("[data-open-message]")).to_be_focused()
    expect(page.locator("#school-name")).to_have_value("")
    expect_state(page, "Nog niets ingevuld")
    assert stored(page) == {}
    page.locator("[data-keep=undo]").click()
    expect(page.locator("#school-name")).to_have_value("De Koperen Kikker")
    assert (content_of(page), stored(page)) == (before, records)
    expect(page.locator("[data-open-undo]")).to_be_hidden()


def test_wiping_asks_first_says_what_gets_lost_and_can_be_undone(page, site_url):
    start(page, site_url)
    for key, value in FOREIGN.items():
        put(page, key, value)
    fill_details(page)
    go(page, "#bewaren")
    page.locator("[data-keep=wipe]").click()
    choice = page.locator("[data-wipe-choice]")
    expect(choice).to_be_focused()
    expect(choice).to_contain_text("nog niet in een bestand")
    page.locator("[data-keep=no]").click()
    expect(choice).to_be_hidden()
    expect(page.locator("[data-keep=wipe]")).to_be_focused()
    download(page)
    page.locator("[data-keep=wipe]").click()
    expect(choice).to_contain_text("Alle antwoorden staan in een bestand")
    page.locator("[data-keep=no]").click()
    go(page, "#start")
    page.locator("[data-keep=new]").click()
    write(page, "De Zilveren Reiger")
    go(page, "#bewaren")
    page.locator("[data-keep=wipeAll]").click()
    expect(choice).to_contain_text("op deze computer: 2. Daarvan met wijzigingen in geen bestand: 1.")
    records = stored(page)
    page.locator("[data-keep=yes]").click()
    expect(page.locator("[data-open-message]")).to_be_focused()
    expect_state(page, "Nog niets ingevuld")
    assert stored(page) == {}
    assert FOREIGN.items() <= dict(page.evaluate("Object.entries(localStorage)")).items()
    page.locator("[data-keep=undo]").click()
    expect(page.locator("#school-name")).to_have_value("De Zilveren Reiger")
    assert stored(page) == records


def test_a_draft_expires_after_ninety_days(page, site_url):
    open_form(page, site_url)
    data = scan_data(page)
    put(page, PREFIX + "oud", record(data, days=91))
    put(page, PREFIX + "jong", record(data, days=89, round="2025-2026"))
    put(page, PREFIX + "stuk", "{" + json.dumps(record(data, days=400)))
    for key, value in FOREIGN.items():
        put(page, key, value)
    page.reload()
    expect(drafts(page)).to_have_count(2)
    expect(drafts(page).first).to_contain_text("De Koperen Kikker, 2025-2026")
    expect(drafts(page).last).to_contain_text("die deze pagina niet kan lezen")
    keys = page.evaluate("Object.keys(localStorage).sort()")
    assert keys == sorted([PREFIX + "jong", PREFIX + "stuk", *FOREIGN])


def test_a_browser_that_forgets_is_told_of_in_time(page, site_url):
    """Safari wipes after seven days without a visit, so whoever comes back before is asked for a file."""
    open_form(page, site_url)
    data = scan_data(page)
    put(page, PREFIX + "jong", record(data, days=3))
    page.reload()
    told = page.locator("[data-forgets]:visible")
    expect(drafts(page)).to_have_count(1)
    expect(told).to_have_count(0)
    put(page, PREFIX + "jong", record(data, days=5))
    page.reload()
    expect(told).to_contain_text("al 5 dagen alleen in deze browser")
    expect(drafts(page)).to_contain_text("al 5 dagen alleen in deze browser")
    go(page, "#thema-visie")
    expect(told).to_contain_text("download het bestand")
    page.locator("[data-continue]:visible button").click()
    expect(told).to_have_count(0)
    put(page, PREFIX + "jong", {**record(data, days=5), "isSaved": True})
    page.reload()
    expect(drafts(page)).to_have_count(1)
    expect(told).to_have_count(0)


def test_records_that_went_wrong_are_listed_kept_and_never_shown_as_answers(page, base_url_http):
    open_form(page, base_url_http)
    data = scan_data(page)
    dice = random.Random(7)
    whole = record(data)
    texts = ["", "null", "[]", "{}", '"x"', "{" * 5_000, json.dumps({**whole, "v": 2}), json.dumps({**whole, "text": 3}),
             json.dumps({**whole, "storedAt": "x"}), json.dumps({**whole, "savedAt": {}}),
             json.dumps({**whole, "text": '{"__proto__": {"polluted": 1}}'}),
             json.dumps({**whole, "text": whole["text"].replace("scandossier-result", "x")}),
             json.dumps({**whole, "text": whole["text"].replace("samen-opleiden-po", "samen-opleiden-vo")}),
             json.dumps({**whole, "text": whole["text"].replace('"formatVersion": 2', '"formatVersion": 99')}),
             json.dumps({**whole, "text": whole["text"].replace('"round": "2026-2027"', '"round": "vorig jaar"')})]
    while len(texts) < 50:
        text = json.dumps(whole)
        cut = dice.randrange(len(text) - 2)
        texts.append(text[:cut])
    for number, text in enumerate(texts):
        put(page, f"{PREFIX}{number}", text)
    before = dict(page.evaluate("Object.entries(localStorage)"))
    # Also as the draft that this tab had open.
    page.evaluate("prefix => sessionStorage.setItem(prefix, JSON.stringify({ key: '7' }))", PREFIX)
    page.reload()
    expect(drafts(page)).to_have_count(len(texts))
    expect(drafts(page).filter(has_text="die deze pagina niet kan lezen")).to_have_count(len(texts))
    expect(page.locator('[data-draft-list] [data-keep="open"]:visible')).to_have_count(0)
    expect_state(page, "Nog niets ingevuld")
    assert page.evaluate("({}).polluted") is None
    assert dict(page.evaluate("Object.entries(localStorage)")) == before
    drafts(page).first.locator("[data-keep=remove]").click()
    assert page.evaluate("localStorage.length") == len(texts) - 1
    page.locator("[data-keep=undo]").click()
    assert dict(page.evaluate("Object.entries(localStorage)")) == before


def test_an_opened_file_can_stand_beside_what_was_there(page, site_url):
    start(page, site_url, "Van de pagina zelf")
    data = scan_data(page)
    first = aspect_ids(page)[0]
    choose_file(page, result_file(data, {first: answer(4)}))
    page.locator("[data-open-both]").click()
    expect(page.locator("[data-open-message]")).to_be_focused()
    expect(page.locator(f'#{first} [data-current][value="4"]')).to_be_checked()
    expect(drafts(page)).to_have_count(2)
    drafts(page).filter(has_text="Van de pagina zelf").locator("[data-keep=open]").click()
    expect(page.locator("#school-name")).to_have_value("Van de pagina zelf")
    expect(page.locator(f"#{first} [data-current]:checked")).to_have_count(0)


def test_a_file_of_the_same_result_says_how_it_compares(page, base_url_http):
    start(page, base_url_http)
    data = scan_data(page)
    first = aspect_ids(page)[0]
    summary = page.locator("[data-open-summary]")
    choose_file(page, result_file(data, {first: answer(4)}))
    wait_kept(page, "De Koperen Kikker")
    for changes, sentence in [({}, "Dezelfde antwoorden staan al bij Start."),
                              ({"round": "2027-2028"}, "Dit bestand is ouder."),
                              ({"round": "2027-2028", "modifiedAt": "2199-01-01T00:00:00Z"}, "Dit bestand is nieuwer.")]:
        choose_file(page, result_file(data, {first: answer(4)}, **changes))
        expect(summary).to_contain_text(sentence, timeout=WAIT)
    choose_file(page, result_file(data, {first: answer(4)}, id="1b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55"))
    expect(page.locator("[data-open-choice]")).to_be_focused()
    expect(summary).not_to_contain_text("bij Start")


def test_texts_of_a_draft_stay_text(page, base_url_http):
    open_form(page, base_url_http)
    data = scan_data(page)
    school = {"code": "90XA00", "name": "<img src=x onerror=alert(1)>", "sector": "po"}
    put(page, PREFIX + "x", record(data, school=school))
    page.reload()
    expect(drafts(page)).to_contain_text("<img src=x onerror=alert(1)>")
    expect(page.locator("[data-continue]").last).to_contain_text("<img src=x onerror=alert(1)>")
    expect(page.locator("main img[src=x]")).to_have_count(0)
    assert not would_warn(page)
