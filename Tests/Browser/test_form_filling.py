"""A school fills in the scan: with the mouse, and with nothing but a keyboard."""

import datetime
import json
import re
import zoneinfo

from form_helpers import aspect_ids, choose, download, fill_details, open_form, scan_data
from playwright.sync_api import expect


def test_fills_in_with_the_mouse_and_downloads_the_file(page, site_url):
    open_form(page, site_url)
    ids = aspect_ids(page)
    expect(page.locator("[data-state]")).to_have_text("Nog niets ingevuld")
    fill_details(page)
    page.locator("[data-role]").nth(0).check()
    page.locator("[data-role]").nth(2).check()
    page.locator('[data-sharing][value="group"]').check()
    page.locator("[data-share-notes]").check()
    for number, aspect in enumerate(ids):
        choose(page, aspect, number % 4 + 1)
    first = page.locator(f"#{ids[0]}")
    first.locator("[data-target]").select_option("3")
    first.locator("[data-attention]").fill("De visie is er.\n\nNiet iedereen kent haar 🙂")
    first.locator("[data-what]").fill("Visie bespreken")
    first.locator("[data-who]").fill("schoolopleider")
    first.locator("[data-when]").fill("voor mei")
    first.locator("[data-add-step]").click()
    expect(first.locator("[data-what]").nth(1)).to_be_focused()
    page.keyboard.type("Poster maken")
    first.locator("[data-add-step]").click()
    first.locator("[data-priority]").check()
    first.locator("[data-offer]").check()
    choose(page, ids[1], "unknown")
    page.locator(f"#{ids[2]} [data-clear]").click()
    page.locator(f"#{ids[3]} [data-clear]").click()
    page.locator(f"#{ids[3]} [data-attention]").fill("Alleen een notitie")
    expect(page.locator("[data-state]")).to_have_text(
        f"{len(ids) - 2} van {len(ids)} aspecten ingevuld · nog niet in een bestand")

    name, content = download(page)
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()
    assert name == f"scan_90XA00_2026-2027_{today}.json"
    assert content.endswith(b"}\n") and json.dumps(json.loads(content), indent=2, ensure_ascii=False).encode() + b"\n" == content
    result = json.loads(content)
    data = scan_data(page)
    assert list(result) == ["format", "formatVersion", "id", "createdAt", "modifiedAt", "scan", "school", "round",
                            "respondents", "sharing", "shareNotes", "answers"]
    assert (result["format"], result["formatVersion"]) == ("scandossier-result", 1)
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", result["id"])
    for key in ("createdAt", "modifiedAt"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", result[key])
    assert result["scan"] == {key: data["scan"][key] for key in ("id", "version", "digest")}
    assert result["school"] == {"code": "90XA00", "name": "De Koperen Kikker", "sector": "po"}
    assert result["respondents"] == ["schoolleider", "schoolopleider"]
    assert (result["round"], result["sharing"], result["shareNotes"]) == ("2026-2027", "group", True)
    assert list(result["answers"]) == [aspect for aspect in ids if aspect != ids[2]]
    assert result["answers"][ids[0]] == {
        "current": 1, "target": 3, "state": "answered",
        "attention": "De visie is er.\n\nNiet iedereen kent haar 🙂",
        "nextSteps": [{"what": "Visie bespreken", "who": "schoolopleider", "when": "voor mei"},
                      {"what": "Poster maken", "who": "", "when": ""}],
        "priority": True, "offer": True}
    assert list(result["answers"][ids[0]]) == ["current", "target", "state", "attention", "nextSteps", "priority", "offer"]
    assert (result["answers"][ids[1]]["state"], result["answers"][ids[1]]["current"]) == ("unknown", None)
    assert (result["answers"][ids[3]]["state"], result["answers"][ids[3]]["current"]) == ("notDiscussed", None)
    expect(page.locator("[data-state]")).to_have_text(
        re.compile(rf"^{len(ids) - 2} van {len(ids)} aspecten ingevuld · staat in het bestand van \d\d:\d\d$"))
    expect(page.locator("[data-save-message]")).to_contain_text(name)


def test_fills_in_with_only_the_keyboard(page, site_url):
    open_form(page, site_url)
    ids = aspect_ids(page)

    def tab_to(selector):
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(f"no Tab leads to {selector}")

    tab_to("#school-code")
    page.keyboard.type("90xa00")
    tab_to("#round")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    tab_to("[data-role]")
    page.keyboard.press("Space")
    tab_to("[data-sharing]")
    page.keyboard.press("ArrowDown")
    for number, aspect in enumerate(ids):
        tab_to(f"#{aspect} [data-current]")
        page.keyboard.press("Space")
        for _ in range(number % 7):
            page.keyboard.press("ArrowDown")
        if number == 0:
            tab_to(f"#{aspect} [data-target]")
            page.keyboard.press("ArrowDown")
            tab_to(f"#{aspect} [data-attention]")
            page.keyboard.type("Getypt")
            tab_to(f"#{aspect} [data-what]")
            page.keyboard.type("Eerste stap")
            tab_to(f"#{aspect} [data-add-step]")
            page.keyboard.press("Enter")
            page.keyboard.type("Tweede stap")
            tab_to(f"#{aspect} [data-priority]")
            page.keyboard.press("Space")
    tab_to("[data-download]")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    with open(waiting.value.path(), "rb") as file:
        result = json.load(file)
    assert result["school"] == {"code": "90XA00", "name": "De Koperen Kikker", "sector": "po"}
    assert (result["round"], result["respondents"], result["sharing"]) == ("2026-2027", ["schoolleider"], "anonymous")
    order = [("answered", stage) for stage in (1, 2, 3, 4)] + [(state, None) for state in ("unknown", "notApplicable", "notDiscussed")]
    assert [(item["state"], item["current"]) for item in result["answers"].values()] == [
        order[number % 7] for number in range(len(ids))]
    first = result["answers"][ids[0]]
    assert (first["target"], first["attention"], first["priority"]) == (1, "Getypt", True)
    assert [step["what"] for step in first["nextSteps"]] == ["Eerste stap", "Tweede stap"]


def test_odd_combinations_get_a_remark_and_no_refusal(page, site_url):
    open_form(page, site_url)
    ids = aspect_ids(page)
    remark = page.locator(f'#{ids[0]} [data-remark="target"]')
    choose(page, ids[0], 3)
    expect(remark).to_be_hidden()
    page.locator(f"#{ids[0]} [data-target]").select_option("3")
    expect(remark).to_have_text("Houden zo: jullie ambitie is de fase van nu.")
    page.locator(f"#{ids[0]} [data-target]").select_option("1")
    expect(remark).to_contain_text("ligt onder de fase van nu")
    choose(page, ids[0], "unknown")
    expect(remark).to_be_hidden()
    for aspect in ids[:3]:
        page.locator(f"#{aspect} [data-priority]").check()
    expect(page.locator('[data-remark="priority"]:visible')).to_have_count(0)
    page.locator(f"#{ids[3]} [data-priority]").check()
    expect(page.locator(f'#{ids[3]} [data-remark="priority"]')).to_have_text(
        "4 prioriteiten gekozen; twee of drie werkt het best.")
    expect(page.locator("[data-state]")).to_contain_text("4 prioriteiten gekozen")
    page.locator(f"#{ids[0]} [data-priority]").uncheck()
    expect(page.locator('[data-remark="priority"]:visible')).to_have_count(0)


def test_school_code_gets_a_remark_or_the_name_from_the_register(page, site_url):
    open_form(page, site_url)
    code, name, remark = page.locator("#school-code"), page.locator("#school-name"), page.locator("#school-code-remark")

    def type_code(text):
        code.fill(text)
        code.blur()

    type_code("12AB")
    expect(remark).to_contain_text("ontbreken de laatste twee cijfers")
    expect(code).to_have_attribute("aria-invalid", "true")
    type_code("0XA00")
    expect(remark).to_contain_text("00XA00")
    type_code("a/b")
    expect(remark).to_contain_text("andere vorm dan verwacht")
    type_code("con")
    expect(remark).to_contain_text("Kies een andere code")
    type_code("12ab00")
    expect(remark).to_be_hidden()
    expect(code).to_have_value("12AB00")
    expect(name).to_have_value("")
    type_code(" 90xa00 ")
    expect(code).to_have_value("90XA00")
    expect(remark).to_have_text("De Koperen Kikker, Wielmerdam")
    expect(name).to_have_value("De Koperen Kikker")
    type_code("90XB00")
    expect(name).to_have_value("Het Knikkerpad")
    name.fill("Onze eigen naam")
    type_code("90XA00")
    expect(name).to_have_value("Onze eigen naam")


def test_progress_and_overview_follow_the_answers(page, site_url):
    open_form(page, site_url)
    data = scan_data(page)
    first = data["aspects"][0]
    total = sum(aspect["theme"] == first["theme"] for aspect in data["aspects"])
    progress = page.locator(f'[data-progress="{first["theme"]}"]')
    row = page.locator(f'[data-overview="{first["id"]}"]')
    expect(progress).to_have_text(f"0 van {total}")
    expect(row.locator("[data-now]")).to_have_text("nog open")
    choose(page, first["id"], 2)
    page.locator(f"#{first['id']} [data-target]").select_option("4")
    page.locator(f"#{first['id']} [data-priority]").check()
    expect(progress).to_have_text(f"1 van {total}")
    expect(row.locator("[data-now]")).to_have_text("2 Opbouwen")
    expect(row.locator("[data-target]")).to_have_text("4 Uitbouwen en delen")
    expect(row.locator("[data-priority]")).to_have_text("ja")
    expect(page.locator("[data-overview-summary]")).to_have_text(
        f"1 van {len(data['aspects'])} aspecten hebben een antwoord. Aantal prioriteiten: 1.")
    choose(page, first["id"], "notDiscussed")
    expect(progress).to_have_text(f"0 van {total}")
    expect(row.locator("[data-now]")).to_have_text("Nog niet besproken")
    page.locator(f"#{first['id']} [data-clear]").click()
    expect(row.locator("[data-now]")).to_have_text("nog open")
    expect(page.locator(f"#{first['id']} [data-current]:checked")).to_have_count(0)


def test_the_line_about_the_file_changes_only_with_its_words(page, site_url):
    open_form(page, site_url)
    aspect = aspect_ids(page)[0]
    page.evaluate("""() => {
        window.spoken = [];
        const line = document.querySelector('[data-state]');
        new MutationObserver(() => window.spoken.push(line.textContent))
            .observe(line, {childList: true, characterData: true, subtree: true});
    }""")
    page.locator(f"#{aspect} [data-attention]").press_sequentially("Een lange zin die iemand typt", delay=10)
    page.wait_for_timeout(1000)
    page.locator(f"#{aspect} [data-attention]").press_sequentially(" en nog een stuk", delay=10)
    page.wait_for_timeout(1000)
    assert len(page.evaluate("window.spoken")) == 1


def test_missing_fields_are_listed_with_links_and_answers_stay(page, site_url):
    open_form(page, site_url)
    aspect = aspect_ids(page)[0]
    choose(page, aspect, 2)
    downloads = []
    page.on("download", lambda file: downloads.append(file.suggested_filename))
    message = page.locator("[data-save-message]")
    page.locator("[data-download]").click()
    expect(message).to_be_focused()
    expect(message).to_contain_text("Je antwoorden blijven staan.")
    expect(message.locator("a:visible")).to_have_text(["Vestigingscode of eigen code", "Schooljaar"])
    message.locator("a").first.click()
    expect(page.locator("#school-code")).to_be_focused()
    page.keyboard.type("12AB")
    page.locator("#round").select_option("2026-2027")
    page.locator("[data-download]").click()
    expect(message).to_be_focused()
    expect(message.locator("a:visible")).to_have_text(["Vestigingscode of eigen code"])
    assert downloads == []
    expect(page.locator(f'#{aspect} [data-current][value="2"]')).to_be_checked()
    fill_details(page, code="12AB00")
    name, content = download(page)
    assert name.startswith("scan_12AB00_2026-2027_")
    assert list(json.loads(content)["answers"]) == [aspect]


def test_leaving_asks_only_while_something_is_in_no_file(page, site_url):
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    open_form(page, site_url)
    page.locator("h1").click()
    page.reload()
    assert asked == []
    choose(page, aspect_ids(page)[0], 2)
    page.reload()
    assert asked == ["beforeunload"]
    choose(page, aspect_ids(page)[0], 2)
    fill_details(page)
    download(page)
    page.reload()
    assert asked == ["beforeunload"]


def test_rows_for_next_steps_stop_where_the_file_stops(page, site_url):
    open_form(page, site_url)
    aspect, limit = aspect_ids(page)[0], scan_data(page)["limits"]["nextSteps"]
    for _ in range(limit + 1):
        page.locator(f"#{aspect} [data-add-step]").click()
    expect(page.locator(f"#{aspect} [data-what]")).to_have_count(limit)
    expect(page.locator(f'#{aspect} [data-remark="steps"]')).to_contain_text(str(limit))


def test_every_text_is_on_paper_as_a_whole(page, site_url):
    """A text field prints only the lines that it shows, and a closed part nothing at all."""
    open_form(page, site_url)
    aspect = page.locator(f"#{aspect_ids(page)[0]}")
    long = "\n".join(f"Regel {number}" for number in range(40))
    aspect.locator("[data-attention]").fill(long)
    aspect.locator("[data-what]").fill("Een heel lange vervolgstap " * 10)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(aspect.locator("[data-print-copy]").first).to_be_visible()
    expect(aspect.locator("[data-print-copy]").first).to_contain_text("Regel 39")
    expect(aspect.locator("[data-attention]")).to_be_hidden()
    expect(aspect.locator("[data-who]")).to_be_visible()
    expect(aspect.locator("details")).to_have_attribute("open", "")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(aspect.locator("[data-attention]")).to_have_value(long)
    expect(aspect.locator("[data-attention]")).to_be_visible()
    expect(aspect.locator("[data-print-copy]").first).to_be_hidden()
    expect(page.locator("details[open]")).to_have_count(0)
