"""Searching the site: from the header and on its own page, by keyboard, from disk, without scripts, and what it must not say."""

import csv
import re
import shutil
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
import site_build
from playwright.sync_api import expect
from site_access import assert_axe_has_no_remarks_in_any_look, assert_fits
from site_build import CONTENT
from site_server import serving

PAGE = "zoeken.html"
FIELD = "#search input"


def open_search(page, site_url, question=None):
    page.goto(site_url + PAGE)
    page.locator("#search").wait_for()
    if question is not None:
        ask(page, question)


def ask(page, question):
    page.locator(FIELD).fill(question)
    settled(page)


# The page puts a question in the address once it has been answered, in one go with the outcome; while the index loads
# it says so. A moment later it is still so: or the address was ahead of the field, as it is after going back.
SETTLED = """async () => {
    const { strings } = JSON.parse(document.getElementById('search-data').textContent);
    const question = () => {
        const text = location.hash.startsWith('#q=') ? location.hash.slice(3) : '';
        try { return decodeURIComponent(text); } catch { return text; }
    };
    const isSettled = () => document.querySelector('#search input').value.trim() === question()
        && document.querySelector('[data-said]').textContent !== strings.loading
        && !document.querySelector('.search-result:not([data-filled])');
    const late = performance.now() + 20_000;
    while (!isSettled() || !(await new Promise((done) => setTimeout(() => done(isSettled()), 40)))) {
        if (performance.now() > late) throw new Error('no answer to this question');
        await new Promise((done) => setTimeout(done, 10));
    }
}"""


def settled(page):
    """After the pause: the outcome is told, and the sentences are filled in."""
    page.locator("#search").wait_for()
    page.evaluate(SETTLED)


def titles(page):
    return page.locator(".search-result a").all_inner_texts()


def said(page):
    return page.locator("[data-said]").inner_text()


def test_from_the_header(page, site_url):
    page.goto(site_url + "handleiding/stap-4-gesprek.html")
    page.locator("#_zoek").fill("veilig leren")
    page.locator("#_zoek").press("Enter")
    page.wait_for_url(site_url + PAGE + "#q=veilig%20leren")
    settled(page)
    assert titles(page)[0] == "Veilig leren"
    assert re.fullmatch(r"\d+ pagina’s gevonden voor ‘veilig leren’\.", said(page))
    assert page.locator(FIELD).input_value() == "veilig leren"
    page.go_back()
    page.wait_for_url(site_url + "handleiding/stap-4-gesprek.html")


def test_by_keyboard_to_a_result_and_back(page, site_url):
    open_search(page, site_url)
    page.locator(".skip-link").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    for _ in range(6):
        if page.evaluate("document.activeElement.id") == "_zoekvraag":
            break
        page.keyboard.press("Tab")
    length = page.evaluate("history.length")
    page.keyboard.type("schoolleider")
    settled(page)
    assert page.evaluate("history.length") == length, "typing adds no steps to go back through"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "_zoekvraag", "Enter moves nothing away"
    page.keyboard.press("Tab")
    first = page.locator(".search-result a").first
    assert first.evaluate("link => link === document.activeElement")
    title = first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: PAGE not in url)
    assert title in page.locator("h1").inner_text()
    page.go_back()
    page.wait_for_url(re.compile("#q=schoolleider$"))
    settled(page)
    assert page.locator(FIELD).input_value() == "schoolleider" and titles(page)[0] == title


def test_every_result_leads_to_its_place(reader, site_url):
    page = reader()
    open_search(page, site_url, "begeleiden")
    links = page.locator(".search-result a").evaluate_all("links => links.map((link) => link.href)")
    assert len(links) == 10 and any("#" in link for link in links)
    for link in links:
        page.goto(link)
        if "#" in link:
            assert page.locator(f"[id='{unquote(link.split('#')[1])}']").count() == 1, link


@pytest.mark.parametrize("question, found", [
    ("officiele", r"officiële"), ("ideeën", r"idee"), ("SCHOLEN", r"schol|school"), ("leider", r"leid"), ("werkplekbegeleider", r"werkplekbegeleider"),
    ("vraag", r"vra[ag]"), ("klassen", r"klas"), ("kwaliteitsgesprek", r"kwaliteit|gesprek"), ("begel", r"begel")])
def test_forms_parts_and_beginnings(reader, one_url, question, found):
    """Whatever is marked belongs to the question, and the first result has something marked."""
    page = reader()
    open_search(page, one_url, question)
    marks = [mark.casefold() for mark in page.locator(".search-result mark").all_inner_texts()]
    assert marks and all(re.search(found, mark) for mark in marks), marks


def test_sentence_has_all_words_when_there_is_one(reader, one_url):
    page = reader()
    open_search(page, one_url, "leraren begeleiden")
    sentences = page.locator(".search-sentence").evaluate_all(
        "all => all.map((line) => [line.innerText, ...[...line.querySelectorAll('mark')].map((mark) => mark.innerText)])")
    assert sentences
    assert any({"lera", "bege"} <= {mark.casefold()[:4] for mark in marks} for _, *marks in sentences[:3]), sentences[:3]
    assert all(len(text) < 240 for text, *_ in sentences)


def test_titles_come_first(reader, one_url):
    page = reader()
    open_search(page, one_url, "privacy")
    assert titles(page)[0] == "Privacy"


def test_more_results(reader, one_url):
    page = reader()
    open_search(page, one_url, "school")
    assert len(titles(page)) == 10
    page.get_by_role("button", name="Toon meer").click()
    assert len(titles(page)) == 20
    eleventh = page.locator(".search-result a").nth(10)
    assert eleventh.evaluate("link => link === document.activeElement"), "reading goes on where the new ones begin"


def test_spelling(page, one_url):
    open_search(page, one_url, "schoolliedr")
    assert said(page) == "Niets gevonden voor ‘schoolliedr’."
    assert page.locator("[data-nearest]").inner_text() == "Bedoelde je schoolleider?"
    page.locator("[data-nearest] a").click()
    settled(page)
    assert page.locator(FIELD).input_value() == "schoolleider" and titles(page)
    assert not page.locator("[data-nearest]").is_visible()
    page.go_back()
    settled(page)
    assert page.locator(FIELD).input_value() == "schoolliedr"


@pytest.mark.parametrize("question, sentence", [
    ("x", "Typ ten minste twee letters."),
    ("?!", "Typ ten minste twee letters."),
    ("de het", "Dit staat op bijna elke pagina."),
    ("privacybeleid kwantumzwaartekracht", "Niets gevonden"),
    ("uitprinten", "Niets gevonden"),
    ("besluitenlijst wachtwoord huiswerk", "woord"),
    ("", "")])
def test_nothing_is_said_in_a_sentence_of_its_own(reader, one_url, question, sentence):
    page = reader()
    open_search(page, one_url, question)
    assert sentence in said(page)
    assert titles(page) == []
    assert page.locator(".search-browse").is_visible() == (question == "")


def test_escape_clears(reader, one_url):
    page = reader()
    open_search(page, one_url, "school")
    page.locator(FIELD).press("Escape")
    settled(page)
    assert page.locator(FIELD).input_value() == "" and titles(page) == [] and said(page) == ""
    assert page.url == one_url + PAGE and page.locator(".search-browse").is_visible()


def test_what_is_asked_stays_here(page, base_url_http, context):
    """No request has it in its address, and none goes beyond the files of the site (`page` sees to that)."""
    asked = []
    context.on("request", lambda request: asked.append(request.url.split("#")[0]))
    page.goto(base_url_http + "index.html")
    page.locator("#_zoek").fill("geheimenis")
    page.locator("#_zoek").press("Enter")
    page.wait_for_url(re.compile("zoeken"))
    ask(page, "school geheimen")
    assert asked and not [url for url in asked if "geheim" in url or "?" in url]


HOSTILE = [
    "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "__proto__", "constructor", "{n} {question}", "%E0%A4%A",
    "a" * 5000, "(?=a)*+[", "\u202eloohcs", "een\ntwee"]


def test_hostile_questions(page, one_url):
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    open_search(page, one_url)
    for question in HOSTILE:
        ask(page, question)
        assert page.locator("main img, main [onerror]").count() == 0, question
        # From the address too, which a link elsewhere may hold.
        page.evaluate("address => { location.hash = address }", "#q=" + quote(question))
        settled(page)
        assert page.locator("main img, main [onerror]").count() == 0, question
    page.goto(one_url + "index.html")
    page.goto(one_url + PAGE + "#q=" + "%E0%A4%A")
    settled(page)
    assert page.locator(FIELD).input_value() == "%E0%A4%A"


def test_hostile_pages(page, binary, tmp_path, watch):
    content = tmp_path / "content"
    shutil.copytree(site_build.ROOT / "Tests/Fixtures/invalid/minimal/content", content)
    (content / "zoeken.md").write_text("---\ntype: search\ntitle: Zoeken\n---\n")
    (content / "vreemd.md").write_text(
        "---\ntitle: '</script><img src=x onerror=alert(1)> kwaadaardig'\n---\n\n"
        "Zin met `<img src=x onerror=alert(2)>` kwaadaardig en {{title}} \u2028.\n")
    site_build.build(binary, tmp_path / "site", content=content)
    address = (tmp_path / "site").as_uri() + "/"
    watch.allow_site(address)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    open_search(page, address, "kwaadaardig")
    assert titles(page) == ["</script><img src=x onerror=alert(1)> kwaadaardig"]
    assert "<img src=x onerror=alert(2)> kwaadaardig" in page.locator(".search-sentence").inner_text()
    assert page.locator("main img").count() == 0


def test_index_that_cannot_load(page, base_url_http, watch):
    watch.expect("index.js|ERR_FAILED", "the index is withheld")
    page.route("**/search/index.js", lambda route: route.abort())
    page.goto(base_url_http + PAGE + "#q=school")
    expect(page.locator("[data-said]")).to_contain_text("kon niet laden")
    assert titles(page) == []


def test_texts_of_another_build_are_not_shown(page, base_url_http):
    """Titles are right at least; a sentence of another page would be worse than none."""
    def alter(route):
        text = re.sub(r'texts\((\d+),"[0-9a-f]+"', r'texts(\1,"000000000000"', route.fetch().text())
        route.fulfill(body=text, content_type="text/javascript; charset=utf-8")

    page.route("**/search/texts-*.js", alter)
    open_search(page, base_url_http, "schoolleider")
    assert titles(page)
    assert page.locator(".search-sentence:visible").count() == 0


def test_without_scripts(new_context, site_url):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(site_url + "handleiding/index.html")
    assert not page.locator("#_zoek").is_visible()
    page.locator(".site-search > a").click()
    assert page.url == site_url + PAGE
    assert page.locator("noscript .notice").is_visible() and not page.locator("#search").is_visible()
    page.locator(".search-browse").get_by_role("link", name="Dossier").click()
    assert page.url == site_url + "dossier/index.html"


def test_narrow_header_has_a_link(new_context, base_url_http):
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(base_url_http + "index.html")
    assert page.locator(".site-search > a").is_visible() and not page.locator("#_zoek").is_visible()
    page.locator(".site-search > a").click()
    open_search(page, base_url_http, "werkplekbegeleidersoverleg schoolopleidersnetwerk")
    assert_fits(page, 320)
    ask(page, "werkplekbegeleider")
    assert titles(page)
    assert_fits(page, 320)


@pytest.mark.parametrize("question", ["school", "schoolliedr"])
def test_axe_with_results(reader, base_url_http, question):
    page = reader(1280, 900, reduced_motion="reduce")
    open_search(page, base_url_http, question)
    assert page.locator(".search-result:visible, [data-nearest] a:visible").count() > 0
    assert_axe_has_no_remarks_in_any_look(page)


def test_outcome_is_announced(reader, one_url):
    """A live region that is there before anything is put in it, and that holds one sentence."""
    page = reader()
    open_search(page, one_url)
    assert page.locator("[data-said]").get_attribute("role") == "status"
    page.evaluate("""() => {
        window.heard = [];
        new MutationObserver(() => window.heard.push(document.querySelector('[data-said]').textContent))
            .observe(document.querySelector('[data-said]'), { childList: true, characterData: true, subtree: true });
    }""")
    page.locator(FIELD).press_sequentially("school", delay=30)
    settled(page)
    heard = page.evaluate("window.heard")
    assert len(heard) == 1 and heard[0].endswith("gevonden voor ‘school’."), heard


def register() -> set[str]:
    with (CONTENT / "scholen.csv").open(encoding="utf-8-sig") as file:
        return {row["naam"] for row in csv.DictReader(file, delimiter=";")}


def test_public_index_names_no_school_that_the_pages_do_not(site, closed_site):
    """Schools may be named in what an editor wrote; results add no name in the public edition, and do in the closed one."""
    written = "".join(path.read_text() for path in CONTENT.rglob("*.md"))
    hidden = {name for name in register() if name not in written}
    assert len(hidden) > 20
    files = list((site / "search").glob("*.js"))
    public = "".join(path.read_text() for path in files)
    assert len(files) > 2 and not [name for name in hidden if name in public]
    closed = (closed_site / "search/index.js").read_text()
    assert len([name for name in hidden if name in closed]) > 5


def test_a_school_is_found_in_the_closed_edition(page, closed_url, closed_site):
    index = (closed_site / "search/index.js").read_text()
    name = next(name for name in sorted(register()) if f'"{name}, 2026-2027"' in index)
    open_search(page, closed_url, name)
    assert f"{name}, 2026-2027" in titles(page)


def test_weight_of_a_page_that_only_has_the_field(site):
    script, = (site / "assets").glob("frame.*.js")
    assert script.stat().st_size < 1000
    assert "search" not in re.findall(r'<script src="assets/([a-z]+)', (site / "index.html").read_text())
