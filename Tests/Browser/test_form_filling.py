"""A school fills in the scan: with the mouse, and with nothing but a keyboard."""

import datetime
import json
import re
import zoneinfo

import pytest
from form_helpers import (CONTRACT, answer, aspect_ids, choose, choose_file, content_of, download, fill_details, go,
                          open_form, scan_data, take_year_away, wait_for_later)
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
    go(page, f"#{ids[0]}")
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
    expect(page.locator("[data-state]")).to_contain_text(
        f"{len(ids) - 2} van {len(ids)} aspecten ingevuld · nog niet in een bestand")

    name, content = download(page)
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()
    own = json.loads(content)["id"][:4].lower()
    assert re.fullmatch(rf"scan_90XA00_2026-2027_samen-opleiden-po_\S*{own}_{today}\.json", name)
    assert content.endswith(b"}\n") and json.dumps(json.loads(content), indent=2, ensure_ascii=False).encode() + b"\n" == content
    result = json.loads(content)
    data = scan_data(page)
    assert list(result) == ["format", "formatVersion", "id", "createdAt", "modifiedAt", "scan", "school", "round",
                            "respondents", "sharing", "shareNotes", "answers"]
    assert (result["format"], result["formatVersion"]) == ("scandossier-result", 2)
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", result["id"])
    for key in ("createdAt", "modifiedAt"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", result[key])
    assert result["scan"] == {key: data["scan"][key] for key in ("id", "version", "digest")}
    assert result["school"] == {"code": "90XA00", "name": "De Koperen Kikker", "sector": "po"}
    assert result["respondents"] == ["schoolleider", "schoolopleider"]
    assert (result["round"], result["sharing"], result["shareNotes"]) == ("2026-2027", "group", True)
    assert list(result["answers"]) == [aspect for aspect in ids if aspect != ids[2]]
    steps = [{"what": "Visie bespreken", "who": "schoolopleider", "when": "voor mei"},
             {"what": "Poster maken", "who": "", "when": ""}]
    expected = answer(1, 3, next_steps=steps, attention="De visie is er.\n\nNiet iedereen kent haar 🙂",
                      priority=True, offer=True)
    assert result["answers"][ids[0]] == expected
    assert list(result["answers"][ids[0]]) == list(expected)
    assert (result["answers"][ids[1]]["state"], result["answers"][ids[1]]["current"]) == ("unknown", None)
    assert (result["answers"][ids[3]]["state"], result["answers"][ids[3]]["current"]) == ("notDiscussed", None)
    expect(page.locator("[data-state]")).to_have_text(
        re.compile(rf"^{len(ids) - 2} van {len(ids)} aspecten ingevuld · download gestart: \d\d:\d\d, daarna niets veranderd"))
    expect(page.locator("[data-save-message]")).to_contain_text(name)


def test_fills_in_with_only_the_keyboard(page, site_url):
    """From the start to the file on Tab, Space, Enter and arrows: through every screen, over every theme."""
    open_form(page, site_url)
    data = scan_data(page)
    ids = [aspect["id"] for aspect in data["aspects"]]

    def tab_to(selector):
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(f"no Tab leads to {selector}")

    def follow(selector, screen):
        tab_to(selector)
        page.keyboard.press("Enter")
        expect(page.locator(f"{screen} h2")).to_be_focused()

    follow('.scan-nav a[href="#gegevens"]', "#gegevens")
    tab_to("#school-code")
    page.keyboard.type("90xa00")
    tab_to("#round")
    page.keyboard.press("Home")  # From the school year of today, which is filled in.
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    tab_to("[data-role]")
    page.keyboard.press("Space")
    tab_to("[data-sharing]")
    page.keyboard.press("ArrowDown")
    follow('#gegevens a[href="#themas"]', "#themas")
    follow(f'#themas a[href="#thema-{data["themes"][0]["id"]}"]', f"#thema-{data['themes'][0]['id']}")
    for number, aspect in enumerate(data["aspects"]):
        tab_to(f"#{aspect['id']} [data-current]")
        page.keyboard.press("Space")
        for _ in range(number % 7):
            page.keyboard.press("ArrowDown")
        if number == 0:
            tab_to(f"#{aspect['id']} [data-target]")
            page.keyboard.press("ArrowDown")
            page.keyboard.press("ArrowDown")
            tab_to(f"#{aspect['id']} [data-attention]")
            page.keyboard.type("Getypt")
            tab_to(f"#{aspect['id']} [data-take-idea]")
            page.keyboard.press("Enter")
            expect(page.locator(f"#{aspect['id']} [data-what]")).to_be_focused()
            tab_to(f"#{aspect['id']} [data-add-step]")
            page.keyboard.press("Enter")
            page.keyboard.type("Tweede stap")
            tab_to(f"#{aspect['id']} [data-priority]")
            page.keyboard.press("Space")
        if number + 1 < len(data["aspects"]) and data["aspects"][number + 1]["theme"] == aspect["theme"]:
            continue
        tab_to(f'[data-theme-done="{aspect["theme"]}"]')
        page.keyboard.press("Space")
        after = data["aspects"][number + 1]["theme"] if number + 1 < len(ids) else None
        screen = f"#thema-{after}" if after else "#kiezen"
        follow(f'#thema-{aspect["theme"]} a[href="{screen}"]', screen)
    follow('#kiezen a[href="#overzicht"]', "#overzicht")
    follow('#overzicht a[href="#bewaren"]', "#bewaren")
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
    idea = page.locator(f"#{ids[0]} [data-idea='1'] [data-idea-text]").text_content().strip()
    assert [step["what"] for step in first["nextSteps"]] == [idea, "Tweede stap"]
    assert result["completedThemes"] == [theme["id"] for theme in data["themes"]]


def test_odd_combinations_get_a_remark_and_no_refusal(page, one_url):
    open_form(page, one_url)
    ids = aspect_ids(page)
    remark = page.locator(f'#{ids[0]} [data-remark="target"]')
    choose(page, ids[0], 3)
    expect(remark).to_be_hidden()
    page.locator(f"#{ids[0]} [data-target]").select_option("3")
    expect(remark).to_have_text("Houden zo: jullie ambitie is de fase van nu.")
    expect(page.locator(f"#{ids[0]}-target")).to_have_accessible_description(
        "Houden zo: jullie ambitie is de fase van nu.")
    page.locator(f"#{ids[0]} [data-target]").select_option("1")
    expect(remark).to_contain_text("ligt onder de fase van nu")
    choose(page, ids[0], "notApplicable")
    expect(remark).to_contain_text("niet van toepassing, maar er staat wel een ambitie")
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


def test_school_code_gets_a_remark_or_the_name_from_the_register(page, one_url):
    open_form(page, one_url, "#gegevens")
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


def test_keeping_it_as_it_is_follows_the_stage_of_now(page, one_url):
    open_form(page, one_url)
    aspect = aspect_ids(page)[0]
    target = page.locator(f"#{aspect} [data-target]")
    remark = page.locator(f'#{aspect} [data-remark="target"]')

    def written():
        return json.loads(content_of(page))["answers"][aspect]["target"]

    go(page, f"#{aspect}")
    target.select_option("keep")
    expect(remark).to_have_text("Kies eerst in welke fase jullie nu zijn.")
    choose(page, aspect, 2)
    expect(remark).to_be_hidden()
    assert written() == 2
    choose(page, aspect, 3)
    assert written() == 3
    choose(page, aspect, "unknown")
    assert written() is None
    target.select_option("4")
    choose(page, aspect, 1)
    assert written() == 4


def test_ideas_for_a_next_step_fit_the_stage_of_now_and_can_be_taken_over(page, one_url):
    open_form(page, one_url)
    aspect = aspect_ids(page)[0]
    root = page.locator(f"#{aspect}")
    ideas, steps = root.locator("[data-idea]:visible"), root.locator("[data-what]")
    go(page, f"#{aspect}")
    expect(ideas).to_have_count(0)
    choose(page, aspect, 2)
    expect(ideas).to_have_count(1)
    expect(ideas).to_contain_text("Van fase 2 naar 3:")
    root.locator("[data-target]").select_option("4")
    expect(ideas).to_have_count(2)
    text = ideas.nth(1).locator("[data-idea-text]").inner_text()
    ideas.nth(1).locator("[data-take-idea]").click()
    expect(steps).to_have_value(text)
    expect(steps).to_be_focused()
    expect(root.locator('[data-remark="steps"]')).to_contain_text("Overgenomen als vervolgstap")
    ideas.nth(0).locator("[data-take-idea]").click()
    expect(steps).to_have_count(2)
    expect(steps.nth(0)).to_have_value(text)
    assert [step["what"] for step in json.loads(content_of(page))["answers"][aspect]["nextSteps"]][0] == text
    choose(page, aspect, 4)
    expect(ideas).to_have_count(0)


def test_the_page_says_how_much_is_left_only_near_the_end(page, one_url):
    open_form(page, one_url)
    aspect, limit = aspect_ids(page)[0], CONTRACT["ANSWER_TEXTS"][0]["limit"]
    field, left = page.locator(f"#{aspect} [data-attention]"), page.locator(f"#{aspect} [data-left=attention]")
    go(page, f"#{aspect}")
    field.fill("x" * (limit // 2))
    expect(left).to_be_hidden()
    field.fill("x" * (limit - 100))
    expect(left).to_have_text("Nog 100 tekens over.")
    expect(field).to_have_accessible_description(re.compile("Nog 100 tekens over"))
    field.fill("kort")
    expect(left).to_be_hidden()


def test_a_text_that_is_too_long_is_kept_whole_and_said(page, one_url):
    open_form(page, one_url)
    aspect, limit = aspect_ids(page)[0], CONTRACT["ANSWER_TEXTS"][0]["limit"]
    field = page.locator(f"#{aspect} [data-attention]")
    go(page, f"#{aspect}")
    field.fill("x" * (limit + 12))
    wait_for_later(page)
    expect(field).to_have_value("x" * (limit + 12))
    expect(field).to_have_accessible_description(re.compile("12 tekens te lang"))
    expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("kort")
    expect(page.locator(f"#{aspect} .too-long")).to_be_hidden()
    expect(field).not_to_have_attribute("aria-invalid", "true")


def test_a_text_that_is_too_long_survives_a_reload(page, base_url_http):
    open_form(page, base_url_http)
    aspect, limit = aspect_ids(page)[0], CONTRACT["ANSWER_TEXTS"][0]["limit"]
    field = page.locator(f"#{aspect} [data-attention]")
    go(page, f"#{aspect}")
    field.fill("x" * (limit + 12))
    expect(page.locator("[data-stored]")).to_contain_text("opgeslagen")
    page.reload()
    expect(field).to_have_value("x" * (limit + 12))
    expect(page.locator(f"#{aspect} .too-long")).to_contain_text("12 tekens te lang")


def test_a_next_step_that_is_too_long_is_kept_whole_and_said(page, base_url_http):
    open_form(page, base_url_http)
    aspect, limit = aspect_ids(page)[0], CONTRACT["STEP_TEXTS"][0]["limit"]
    go(page, f"#{aspect}")
    field = page.locator(f"#{aspect} [data-what]")
    field.fill("x" * (limit + 1))
    wait_for_later(page)
    expect(field).to_have_value("x" * (limit + 1))
    expect(field).to_have_accessible_description(re.compile("1 tekens te lang"))


def test_line_breaks_of_other_programs_are_line_breaks(page, base_url_http):
    """Word and Excel put U+000B and U+000C between lines: without them the words were glued together."""
    open_form(page, base_url_http)
    aspect = aspect_ids(page)[0]
    go(page, f"#{aspect}")
    page.locator(f"#{aspect} [data-attention]").fill("een\u000btwee\u000cdrie")
    page.locator(f"#{aspect} [data-what]").fill("vier\u000bvijf")
    found = json.loads(content_of(page))["answers"][aspect]
    assert found["attention"] == "een\ntwee\ndrie"
    assert found["nextSteps"][0]["what"] == "vier vijf"


def test_a_file_for_the_own_team_needs_no_code(page, new_context, one_url):
    open_form(page, one_url)
    aspect = aspect_ids(page)[0]
    take_year_away(page)
    choose(page, aspect, 2)
    name, content = download(page)
    assert re.fullmatch(r"scan_samen-opleiden-po_[0-9a-f]{4}_\d{4}-\d\d-\d\d\.json", name)
    expect(page.locator("[data-save-message]")).to_contain_text("Voor jullie team is dat goed")
    other = open_form(new_context().new_page(), one_url)
    choose_file(other, content, name)
    expect(other.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    expect(other.locator(f'#{aspect} [data-current][value="2"]')).to_be_checked()


def share(page):
    go(page, "#gegevens")
    page.locator('[data-sharing][value="group"]').check()


def ask_to_download(page):
    go(page, "#bewaren")
    page.locator("[data-download]").click()
    message = page.locator("[data-save-message]")
    expect(message).to_be_focused()
    return message


def test_a_file_to_share_asks_for_its_school_and_year(page, site_url):
    open_form(page, site_url)
    aspect = aspect_ids(page)[0]
    take_year_away(page)
    choose(page, aspect, 2)
    share(page)
    downloads = []
    page.on("download", lambda file: downloads.append(file.suggested_filename))
    message = ask_to_download(page)
    expect(message).to_contain_text("Je antwoorden blijven staan.")
    links = message.locator("a:visible")
    expect(links).to_have_text([re.compile("Vestigingscode of eigen code"), re.compile("Schooljaar")])
    fill_details(page, code="12AB", round="2026-2027")
    expect(ask_to_download(page).locator("a:visible")).to_have_text([re.compile("Vestigingscode of eigen code")])
    assert downloads == []
    fill_details(page, code="12AB00")
    name, content = download(page)
    assert name.startswith("scan_12AB00_2026-2027_")
    assert list(json.loads(content)["answers"]) == [aspect]


@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_missing_is_said_at_the_field(page, base_url_http, width):
    page.set_viewport_size({"width": width, "height": 640})
    open_form(page, base_url_http)
    choose(page, aspect_ids(page)[0], 2)
    share(page)
    ask_to_download(page).locator("a").first.click()
    code = page.locator("#school-code")
    expect(code).to_be_focused()
    expect(code).to_have_attribute("aria-invalid", "true")
    expect(code).to_have_accessible_description(re.compile("Zonder code weet het bureau niet"))
    expect(page.locator('label[for="school-code"]')).to_be_in_viewport()
    expect(page.locator("#school-code-remark")).to_be_visible()


def test_a_team_can_download_what_it_shares_later(page, base_url_http):
    open_form(page, base_url_http)
    take_year_away(page)
    choose(page, aspect_ids(page)[0], 2)
    share(page)
    ask_to_download(page)
    with page.expect_download() as waiting:
        page.locator("[data-download-anyway]").click()
    assert waiting.value.suggested_filename.startswith("scan_samen-opleiden-po_")


def test_five_colleagues_of_a_school_have_files_of_five_names(new_context, base_url_http):
    names = []
    for role in ["schoolleider", "schoolleider", "startende leraar", "intern begeleider of zorgcoördinator", None]:
        page = open_form(new_context().new_page(), base_url_http)
        fill_details(page)
        if role:
            page.locator(f'[data-role][value="{role}"]').check()
        names.append(download(page)[0])
    assert len(set(names)) == 5
    assert all(re.fullmatch(r"scan_90XA00_2026-2027_samen-opleiden-po_[a-z0-9-]+_[\d-]+\.json", name) for name in names)
    assert "_schoolleider-" in names[0] and "_startende-leraar-" in names[2] and "_intern-begeleider" in names[3]


def test_a_text_that_is_too_long_is_named_when_saving(page, base_url_http):
    open_form(page, base_url_http)
    aspect, limit = aspect_ids(page)[0], CONTRACT["ANSWER_TEXTS"][0]["limit"]
    go(page, f"#{aspect}")
    page.locator(f"#{aspect} [data-attention]").fill("x" * (limit + 1))
    message = ask_to_download(page)
    expect(message).to_contain_text("te lang voor het bestand")
    expect(message.locator("a")).to_have_attribute("href", f"#{aspect}")


def test_rows_for_next_steps_stop_where_the_file_stops(page, one_url):
    open_form(page, one_url)
    aspect, limit = aspect_ids(page)[0], CONTRACT["MOST"]["nextSteps"]
    go(page, f"#{aspect}")
    page.locator(f"#{aspect} [data-add-step]").click()
    wait_for_later(page)
    for _ in range(limit):
        page.locator(f"#{aspect} [data-add-step]").click()
    expect(page.locator(f"#{aspect} [data-what]")).to_have_count(limit)
    expect(page.locator(f'#{aspect} [data-remark="steps"]')).to_contain_text(str(limit))
