"""A school opens its file again: what comes back, what is asked, what can be undone, and what is refused."""

import re
import shutil

import pytest
from form_batch import give
from form_helpers import (answer, aspect_ids, choose, choose_file, content_of,
                          download, fill_details, grown, open_form, result_file, scan_data, wait_for_later, without_modified,
                          write_json)
from form_hostile import hostile_files
from playwright.sync_api import expect
from site_build import CONTENT, build


def test_a_file_on_an_empty_page_opens_at_once(page, site_url):
    open_form(page, site_url)
    data = scan_data(page)
    first, second = aspect_ids(page)[:2]
    steps = [{"what": "Een", "who": "team", "when": "mei"}, {"what": "Twee", "who": "", "when": ""}]
    choose_file(page, result_file(data, {
        first: answer(2, 2, attention="Twee\nregels", next_steps=steps, priority=True, offer=True),
        second: answer(state="notApplicable"),
    }, round="2031-2032", respondents=["directeur", "schoolleider"], sharing="anonymous", shareNotes=True))
    message = page.locator("[data-open-message]")
    expect(message).to_be_focused()
    expect(message).to_have_text(
        f"Het bestand van De Koperen Kikker is geopend: 2 van {len(data['aspects'])} aspecten hebben een antwoord.")
    expect(page.locator("[data-open-undo]")).to_be_hidden()
    expect(page.locator("#school-code")).to_have_value("90XA00")
    expect(page.locator("#round")).to_have_value("2031-2032")
    expect(page.locator('[data-role][value="directeur"]')).to_be_checked()
    expect(page.locator('[data-sharing][value="anonymous"]')).to_be_checked()
    expect(page.locator("[data-share-notes]")).to_be_checked()
    root = page.locator(f"#{first}")
    expect(root.locator('[data-current][value="2"]')).to_be_checked()
    expect(root.locator("[data-target]")).to_have_value("keep")
    expect(root.locator("[data-attention]")).to_have_value("Twee\nregels")
    expect(root.locator("[data-what]")).to_have_count(2)
    expect(root.locator("[data-what]").nth(1)).to_have_value("Twee")
    expect(root.locator("[data-priority]")).to_be_checked()
    expect(page.locator(f'#{second} [data-current][value="notApplicable"]')).to_be_checked()
    expect(page.locator("[data-state]")).to_contain_text("staat in het bestand van 4 november 2026")


def test_opening_over_answers_asks_first_and_can_be_undone(page, site_url):
    open_form(page, site_url)
    data = scan_data(page)
    first, second = aspect_ids(page)[:2]
    choose(page, first, 4)
    page.locator(f"#{first} [data-attention]").fill("Van de pagina zelf")
    before = content_of(page)
    choose_file(page, result_file(data, {second: answer(1)}))
    choice = page.locator("[data-open-choice]")
    expect(choice).to_be_focused()
    expect(choice).to_contain_text("De Koperen Kikker")
    assert content_of(page) == before
    page.locator("[data-open-cancel]").click()
    expect(choice).to_be_hidden()
    expect(page.locator("[data-open-file]")).to_be_focused()
    assert content_of(page) == before

    choose_file(page, result_file(data, {second: answer(1)}))
    page.locator("[data-open-replace]").click()
    expect(page.locator("[data-open-message]")).to_be_focused()
    expect(page.locator(f"#{first} [data-attention]")).to_have_value("")
    expect(page.locator(f'#{second} [data-current][value="1"]')).to_be_checked()
    expect(page.locator("[data-draft-list] li")).to_have_count(1)
    page.locator("[data-keep=undo]").click()
    expect(page.locator("[data-open-message]")).to_be_focused()
    expect(page.locator(f"#{first} [data-attention]")).to_have_value("Van de pagina zelf")
    expect(page.locator(f'#{first} [data-current][value="4"]')).to_be_checked()
    expect(page.locator(f"#{second} [data-current]:checked")).to_have_count(0)
    expect(page.locator("[data-state]")).to_contain_text("nog niet in een bestand")
    assert content_of(page) == before
    # Nothing is lost: the file stands in the list now, beside what was put back.
    expect(page.locator("[data-open-undo]")).to_be_hidden()
    expect(page.locator("[data-draft-list] li")).to_have_count(2)
    page.locator("[data-draft-list] li").filter(has_text="De Koperen Kikker").locator("[data-keep=open]").click()
    expect(page.locator(f'#{second} [data-current][value="1"]')).to_be_checked()


def test_an_opened_file_is_changed_and_saved_under_its_own_id(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    first = aspect_ids(page)[0]
    file = result_file(data, {
        first: answer(2, next_steps=[{"what": "Een", "who": "", "when": "", "done": False}], votes=[1, 2]),
        "vroeger-aspect": answer(7, 9, attention="Van toen"),
    }, app={"name": "x"})
    choose_file(page, file)
    expect(page.locator("[data-open-message]")).to_contain_text("hoort bij een aspect dat deze versie")
    choose(page, first, 3)
    page.locator(f"#{first} [data-what]").fill("Een, en meer")
    _, content = download(page)
    opened = write_json(file).encode()
    file["answers"][first].update(current=3)
    file["answers"][first]["nextSteps"][0].update(what="Een, en meer")
    assert without_modified(content) == without_modified(grown(file, opened))


def test_a_file_of_another_version_of_the_scan_says_so(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    file = result_file(data)
    file["scan"].update(version="2024.2", digest="")
    choose_file(page, file)
    expect(page.locator("[data-open-message]")).to_contain_text("gemaakt met versie 2024.2 van de scan")


def of_vo(data):
    vo = {"id": "samen-opleiden-vo", "version": "2026.1", "digest": ""}
    return result_file(data, {}, scan=vo, school={"code": "90XA00", "name": "", "sector": "vo"})


def test_a_file_of_another_scan_leads_to_that_scan(page, site_url):
    open_form(page, site_url)
    file = of_vo(scan_data(page))
    choose_file(page, file)
    message = page.locator("[data-open-message]")
    expect(message).to_contain_text("andere scan (samen-opleiden-vo): Scan Samen Opleiden in de school (vo).")
    for screen in ("team", "terugkijken"):
        page.evaluate("screen => { location.hash = screen; }", screen)
        wait_for_later(page, {"team": "team", "terugkijken": "year"}[screen])
        page.locator(f"#{screen}-files").set_input_files([
            {"name": f"{name}.json", "mimeType": "application/json", "buffer": write_json(file).encode()}
            for name in ("een", "twee")])
        link = page.locator(f"#{screen} .team-message").get_by_role("link")
        expect(link).to_have_text("Naar de pagina van: Scan Samen Opleiden in de school (vo)")
    link.click()
    expect(page).to_have_url(f"{site_url}scans/vo.html")
    open_form(page, site_url)
    choose_file(page, file | {"scan": file["scan"] | {"id": "van-elders"}})
    expect(message).to_contain_text("andere scan (van-elders).")
    expect(message.get_by_role("link")).to_have_text("Naar alle scans")


def test_texts_from_a_file_are_cleaned_and_stay_text(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    first = aspect_ids(page)[0]
    file = result_file(data, {first: answer(1, attention="<img src=x onerror=alert(1)>\u202e\u0007\r\nb")},
                       respondents=["<b>rol</b>"])
    file["school"]["name"] = "</option><script>alert(1)</script>"
    choose_file(page, file)
    expect(page.locator(f"#{first} [data-attention]")).to_have_value("<img src=x onerror=alert(1)>\nb")
    expect(page.locator("[data-open-message]")).to_contain_text("</option><script>alert(1)</script>")
    expect(page.locator("[data-own-role]")).to_have_text("<b>rol</b>")
    expect(page.locator("main img[src=x], [data-open-message] *, [data-own-role] b")).to_have_count(0)


def test_answers_follow_an_aspect_that_was_renamed(page, watch, binary, tmp_path):
    content, output = tmp_path / "content", tmp_path / "site"
    shutil.copytree(CONTENT, content, ignore=shutil.ignore_patterns("*.json"))
    scan = content / "scans/po.md"
    text = scan.read_text()
    renamed = text.replace("{#beeld-van-de-leraar ", "{#leraarsbeeld renamed-from=beeld-van-de-leraar ", 1)
    assert renamed != text
    scan.write_text(renamed)
    others = [other for other in [*content.rglob("*.md"), content / "hoort-al-zo.csv"] if other != scan]
    assert len(others) > 20
    for other in others:
        other.write_text(other.read_text().replace("beeld-van-de-leraar", "leraarsbeeld"))
    build(binary, output, content=content)
    watch.allow_site(output.as_uri() + "/")
    open_form(page, output.as_uri() + "/")
    data = scan_data(page)
    choose_file(page, result_file(data, {"beeld-van-de-leraar": answer(3, attention="Van toen")}))
    expect(page.locator("#leraarsbeeld [data-attention]")).to_have_value("Van toen")
    assert '"leraarsbeeld": {' in content_of(page) and "beeld-van-de-leraar" not in content_of(page)
    both = {"leraarsbeeld": answer(1), "beeld-van-de-leraar": answer(4)}
    choose_file(page, result_file(data, both))
    page.locator("[data-open-replace]").click()
    expect(page.locator('#leraarsbeeld [data-current][value="1"]')).to_be_checked()
    assert '"beeld-van-de-leraar": {' in content_of(page)


# How the page refuses a file, and what it would write now; the focus goes elsewhere before the next.
REFUSAL = """({ message, choice }) => {
    const said = [message.dataset.kind, document.activeElement === message, message.textContent, choice.checkVisibility(),
                  Scandossier['scan/state.js'].state.content()];
    document.activeElement.blur();
    return said;
}"""


@pytest.mark.parametrize("is_filled", [False, True], ids=["empty page", "page with answers"])
def test_hostile_files_change_nothing(page, one_url, is_filled):
    open_form(page, one_url)
    data = scan_data(page)
    if is_filled:
        fill_details(page)
        choose(page, aspect_ids(page)[0], 2)
    before = content_of(page)
    message = page.locator("[data-open-message]")
    files = hostile_files(data)
    assert len(files) >= 60
    contents = [content if isinstance(content, bytes) else content.encode() for content, _ in files.values()]
    for (name, (_, sentence)), said in zip(files.items(), give(page, contents, REFUSAL), strict=True):
        kind, has_focus, words, is_offered, content = said
        assert (kind, has_focus, is_offered) == ("refusal", True, False), name
        assert re.search(sentence, words), f"{name}: {words}"
        assert re.search("Er is niets veranderd|niet geopend", words), f"{name}: {words}"
        assert "⟦" not in words, f"{name}: {words}"
        assert content == before, name
    prototype = page.evaluate("[Object.keys(Object.prototype), ({}).polluted, Object.getOwnPropertyNames(Object.prototype).length]")
    assert prototype[:2] == [[], None] and prototype[2] == page.evaluate(
        "Object.getOwnPropertyNames(Object.getPrototypeOf({})).length")
    if not is_filled:
        choose_file(page, result_file(data))
        expect(message).to_have_attribute("data-kind", "done")
