"""An editor at work: `scandossier serve`, a browser, and files that change."""

import os
import re
import shutil
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

import site_build
from preview import INTERNAL, Preview, previewing
from site_watch import Watch

WAITING_PAGE = r"the server responded with a status of (404|500)"


@pytest.fixture
def preview(binary: Path, tmp_path: Path, watch: Watch) -> Iterator[Preview]:
    with previewing(binary, tmp_path) as preview:
        watch.allow_site(preview.address)
        watch.allow_site(preview.address.replace("http:", "ws:"))
        yield preview


def change(file: Path, old: str, new: str) -> str:
    """Replaces `old` once and returns the text that was there."""
    text = file.read_text()
    assert old in text, f"{old!r} is not in {file}"
    file.write_text(text.replace(old, new, 1))
    return text


def panel(page: Page):
    return page.locator("scandossier-preview")


def test_a_save_shows_at_the_same_place(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    page.evaluate("scrollTo(0, 300)")
    change(preview.content / "over.md", "\n## ", "\nEen nieuwe zin.\n\n## ")
    expect(page.get_by_text("Een nieuwe zin.")).to_be_visible()
    assert page.evaluate("scrollY") == 300


def test_a_page_that_did_not_change_is_not_loaded_again(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    page.evaluate("window.isTheSame = true")
    # Seen by the other page before it is looked for in this one.
    change(preview.content / "privacy.md", "\n## ", "\nVerderop.\n\n## ")
    assert b"Verderop." in preview.get("/privacy.html").body
    change(preview.content / "privacy.md", "Verderop.", "[kapot](nergens.md)")
    expect(panel(page).locator(".errors")).to_contain_text("nergens.md")
    assert page.evaluate("window.isTheSame")


def test_styles_are_exchanged_without_loading_the_page(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    expect(panel(page)).to_be_attached()
    page.evaluate("window.isTheSame = true")
    with (preview.theme / "assets" / "style.css").open("a") as file:
        file.write("\nbody { outline: 7px solid rgb(1, 2, 3); }\n")
    expect(page.locator("body")).to_have_css("outline-width", "7px")
    expect(page.locator("head link[href*='assets/style.']")).to_have_count(1)
    assert page.evaluate("window.isTheSame")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_styles_shortly_after_each_other_the_last_one_stays(
    preview: Preview, page: Page, watch: Watch, order: tuple[int, int]
) -> None:
    """In whatever order the two come."""
    page.goto(preview.address)
    expect(panel(page)).to_contain_text("content/index.md")
    page.evaluate("window.isTheSame = true")
    watch.expect("Refused to apply style", "the first of the two is gone when its turn comes")
    held: list[Route] = []
    page.route("**/assets/style.*.css", lambda route: held.append(route))
    style = preview.theme / "assets" / "style.css"
    good = style.read_text()
    for width in (7, 9):
        style.write_text(good + f"\nbody {{ outline: {width}px solid rgb(1, 2, 3); }}\n")
        asked = len(held) + 1
        while len(held) < asked:
            page.wait_for_timeout(20)
    for number in order:
        held[number].continue_()
        page.wait_for_timeout(100)
    expect(page.locator("body")).to_have_css("outline-width", "9px")
    expect(page.locator("head link[href*='assets/style.']")).to_have_count(1)
    page.unroute("**/assets/style.*.css")
    style.write_text(good + "\nbody { outline-offset: 3px; }\n")
    expect(page.locator("body")).to_have_css("outline-offset", "3px")
    expect(page.locator("body")).to_have_css("outline-style", "none")
    expect(page.locator("head link[href*='assets/style.']")).to_have_count(1)
    assert page.evaluate("window.isTheSame")


def test_a_mistake_shows_where_and_what_and_goes_away_by_itself(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    number = len((preview.content / "over.md").read_text().splitlines()) + 2
    good = (preview.content / "over.md").read_text()
    (preview.content / "over.md").write_text(good + "\nKijk bij [de rollen](handleiding/rolen.md).\n")
    errors = panel(page).locator(".errors")
    expect(errors).to_be_visible()
    expect(errors).to_contain_text(f"content/over.md:{number}:10")
    expect(errors).to_contain_text("De pagina ‘handleiding/rolen.md’ bestaat niet.")
    expect(errors).to_contain_text("Bedoelde je ‘handleiding/rollen.md’?")
    expect(errors.locator("mark")).to_have_text("[de rollen](handleiding/rolen.md)")
    # The page itself is the page of now.
    expect(page.locator("main").get_by_text("Kijk bij de rollen.")).to_be_attached()
    (preview.content / "over.md").write_text(good)
    expect(errors).to_have_count(0)


def test_the_errors_can_be_hidden_and_come_back_for_others(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "over.html")
    good = change(preview.content / "over.md", "\n## ", "\n[a](a.md)\n\n## ")
    errors = panel(page).locator(".errors")
    expect(errors).to_be_visible()
    panel(page).get_by_role("button", name="Verbergen").press("Enter")
    expect(errors).to_be_hidden()
    opener = panel(page).get_by_role("button", name="1 fout")
    expect(opener).to_be_focused()
    opener.press("Enter")
    expect(errors).to_be_visible()
    expect(errors).to_be_focused()
    page.keyboard.press("Escape")
    expect(errors).to_be_hidden()
    (preview.content / "over.md").write_text(good.replace("\n## ", "\n[b](b.md) [c](c.md)\n\n## ", 1))
    expect(errors).to_be_visible()


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("content/over.md", "title:", "titel:"),
        ("content/site.yaml", "title:", "title: ["),
        ("theme/templates/page.mustache", "{{", "{{#open}}{{"),
        ("theme/strings.yaml", "frame:", "frame: ["),
    ],
)
def test_what_cannot_be_shown_says_why_until_it_can(
    preview: Preview, page: Page, watch: Watch, file: str, old: str, new: str
) -> None:
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    page.evaluate("scrollTo(0, 300)")
    watch.expect(WAITING_PAGE, "the page with the errors is no page of the site")
    good = change(preview.root / file, old, new)
    expect(page.locator("body.problem-page h1")).to_contain_text("fout")
    expect(page.locator("main")).to_contain_text(file)
    (preview.root / file).write_text(good)
    expect(page.locator("h1")).to_have_text("Over deze site")
    expect(panel(page)).to_contain_text("content/over.md")
    assert page.evaluate("scrollY") == 300


def test_names_and_texts_of_mistakes_are_shown_and_never_run(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "over.html")
    hostile = "<img src=x onerror=document.title='raak'>"
    (preview.content / "over.md").write_text(f"---\ntitle: Over\n\"{hostile}\": 1\n---\n\n[x]({hostile.replace(' ', '%20')}.md)\n")
    expect(panel(page).locator(".errors")).to_contain_text(hostile)
    assert page.title() != "raak"
    assert panel(page).locator("img").count() == 0


def test_files_come_go_and_change_their_names(preview: Preview, page: Page, watch: Watch) -> None:
    watch.expect(WAITING_PAGE, "before the page is there and after it is gone")
    page.goto(preview.address + "nieuw.html")
    expect(page.locator("h1")).to_have_text("Pagina niet gevonden")
    (preview.content / "nieuw.md").write_text("---\ntitle: Nieuw hier\n---\n\nTekst.\n")
    expect(page.locator("h1")).to_have_text("Nieuw hier")
    (preview.content / "nieuw.md").rename(preview.content / "anders.md")
    expect(page.locator("h1")).to_have_text("Pagina niet gevonden")
    page.goto(preview.address + "anders.html")
    expect(page.locator("h1")).to_have_text("Nieuw hier")
    # As many editors save: a new file that takes the place of the old one.
    (preview.content / "anders.md~").write_text("---\ntitle: Bewaard\n---\n\nTekst.\n")
    os.replace(preview.content / "anders.md~", preview.content / "anders.md")
    expect(page.locator("h1")).to_have_text("Bewaard")
    (preview.content / "map").mkdir()
    (preview.content / "map" / "diep.md").write_text("---\ntitle: Diep\n---\n\nTekst.\n")
    page.goto(preview.address + "map/diep.html")
    expect(page.locator("h1")).to_have_text("Diep")
    shutil.rmtree(preview.content / "map")
    expect(page.locator("h1")).to_have_text("Pagina niet gevonden")


def test_an_image_that_changes_shows(preview: Preview, page: Page) -> None:
    """Of the same size, so that the page itself stays what it was."""
    image = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10' fill='{}'/></svg>"
    color = """async image => {
        await image.decode();
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return Array.from(context.getImageData(5, 5, 1, 1).data).join();
    }"""
    file = preview.content / "afbeeldingen" / "een vlak.svg"
    file.write_text(image.format("#0000ff"))
    change(preview.content / "over.md", "\n## ", "\n![Een vlak](<afbeeldingen/een vlak.svg>)\n\n## ")
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    shown = page.get_by_alt_text("Een vlak")
    assert shown.evaluate(color) == "0,0,255,255"
    with page.expect_navigation():
        file.write_text(image.format("#ff0000"))
    assert shown.evaluate(color) == "255,0,0,255"


def test_what_was_just_written_is_found_on_an_open_search_page(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "zoeken.html#q=qwertywoord")
    expect(page.locator("[data-said]")).to_contain_text("Niets gevonden")
    change(preview.content / "over.md", "\n## ", "\nQwertywoord is een raar woord.\n\n## ")
    expect(page.locator("[data-results] a")).to_have_text("Over deze site")
    assert page.locator("#search input").input_value() == "qwertywoord"


def test_a_colour_that_is_hard_to_read_is_shown_with_the_error(preview: Preview, page: Page) -> None:
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    tokens = preview.theme / "assets" / "tokens.css"
    good = tokens.read_text()
    tokens.write_text(re.sub(r"--brand: [^;]+;", "--brand: #ffcc00;", good))
    expect(page.locator("h1")).to_have_css("color", "rgb(255, 204, 0)")
    expect(panel(page).locator(".errors")).to_contain_text("Te weinig contrast")
    tokens.write_text(good)
    expect(panel(page).locator(".errors")).to_have_count(0)


def test_a_draft_is_marked_and_a_link_to_it_is_a_warning(preview: Preview, page: Page) -> None:
    change(preview.content / "begrippen.md", "title:", "draft: true\ntitle:")
    page.goto(preview.address + "begrippen.html")
    expect(panel(page).locator(".draft")).to_be_visible()
    change(preview.content / "over.md", "\n## ", "\n[Lijst](begrippen.md)\n\n## ")
    page.goto(preview.address + "over.html")
    warnings = panel(page).locator(".warnings")
    expect(warnings).to_contain_text("is nog een concept")
    expect(warnings.locator(".problem").first).to_be_hidden()
    warnings.locator("summary").click()
    expect(warnings.locator(".problem").first).to_be_visible()


def test_the_file_can_be_opened_where_the_site_says(preview: Preview, page: Page) -> None:
    with (preview.content / "site.yaml").open("a") as file:
        file.write("\neditURL: https://voorbeeld.example/edit/{path}\n")
    page.goto(preview.address + "handleiding/rollen.html")
    link = panel(page).get_by_role("link", name="content/handleiding/rollen.md")
    expect(link).to_have_attribute("href", "https://voorbeeld.example/edit/handleiding/rollen.md")


def test_a_scan_that_was_filled_in_is_loaded_again_without_a_question(preview: Preview, page: Page) -> None:
    questions: list[str] = []
    page.on("dialog", lambda dialog: (questions.append(dialog.message), dialog.accept()))
    page.goto(preview.address + "scans/po.html")
    expect(panel(page)).to_contain_text("content/scans/po.md")
    page.get_by_role("link", name="Begin").or_(page.get_by_role("button", name="Begin")).first.click()
    page.locator("input:visible").first.press("Space")
    change(preview.content / "scans" / "po.md", "\ntitle: ", "\ntitle: Vernieuwde ")
    expect(page.locator("h1")).to_contain_text("Vernieuwde")
    assert questions == []


def test_the_browser_says_when_the_preview_stopped(binary: Path, tmp_path: Path, page: Page, watch: Watch) -> None:
    with previewing(binary, tmp_path) as preview:
        watch.allow_site(preview.address)
        watch.allow_site(preview.address.replace("http:", "ws:"))
        page.goto(preview.address)
        # Visible once its style has come: nothing may be on its way when the preview stops.
        expect(panel(page).get_by_text("content/index.md")).to_be_visible()
    watch.expect("WebSocket connection to", "the page goes on trying")
    with page.expect_console_message(lambda message: "WebSocket connection to" in message.text):
        expect(panel(page).locator(".connection")).to_contain_text("gestopt")
    page.goto("about:blank")


def test_other_programs_get_exactly_what_a_build_writes(preview: Preview, binary: Path, tmp_path: Path) -> None:
    output = tmp_path / "built"
    site_build.build(binary, output, "--drafts", content=preview.content, theme=preview.theme)
    connection = preview.connect()
    for path, file in site_build.files(output).items():
        connection.request("GET", "/" + path)
        assert connection.getresponse().read() == file.read_bytes(), path


def test_only_this_computer_and_its_own_pages_are_let_in(preview: Preview) -> None:
    assert preview.get("/", Host="kwaad.example").status == 403
    assert preview.get("/", Host=f"localhost:{preview.host.split(':')[1]}").status == 200
    assert preview.get(INTERNAL + "diagnostics.json", Origin="https://kwaad.example").status == 403
    assert preview.get("/../../etc/passwd").status == 404
    assert preview.get("/%2e%2e/%2e%2e/site.yaml").status == 404
    assert preview.get("/scholen.csv").status == 404


def test_a_save_in_steps_is_one_change(preview: Preview, page: Page) -> None:
    """As vim and Emacs do it. The page is never gone in between, or the browser would say so."""
    page.goto(preview.address + "over.html")
    expect(panel(page)).to_contain_text("content/over.md")
    loads: list[str] = []
    page.on("framenavigated", lambda frame: loads.append(frame.url))
    file = preview.content / "over.md"
    text = file.read_text()
    file.rename(preview.content / "over.md~")
    time.sleep(0.05)
    with file.open("w") as saved:
        saved.write(text[:40])
        saved.flush()
        time.sleep(0.05)
        saved.write(text[40:] + "\nIn stappen bewaard.\n")
    expect(page.get_by_text("In stappen bewaard.")).to_be_attached()
    (preview.content / "over.md~").unlink()
    expect(panel(page)).to_contain_text("content/over.md")
    assert len(loads) == 1


def test_a_file_that_goes_on_being_written_keeps_nobody_waiting(preview: Preview) -> None:
    """Who asks for a page waits for what was saved before the question, and not for what comes after it."""
    stop = threading.Event()

    def write() -> None:
        with (preview.content / "afbeeldingen" / "film.mp4").open("wb", buffering=0) as file:
            while not stop.is_set():
                file.seek(0)
                file.write(b"x" * 100)

    writing = threading.Thread(target=write)
    writing.start()
    try:
        before = len(preview.lines)
        for _ in range(20):
            assert preview.get("/over.html").status == 200
        # An update each, and now and then one for who follows.
        assert len(preview.lines) - before < 60
    finally:
        stop.set()
        writing.join()


def test_content_may_stand_elsewhere_behind_a_link(binary: Path, tmp_path: Path, page: Page, watch: Watch) -> None:
    shutil.copytree(site_build.CONTENT, tmp_path / "elders")
    (tmp_path / "link").symlink_to("elders")
    with previewing(binary, tmp_path / "work", "--content", tmp_path / "link") as preview:
        watch.allow_site(preview.address)
        watch.allow_site(preview.address.replace("http:", "ws:"))
        page.goto(preview.address + "over.html")
        change(tmp_path / "elders" / "over.md", "\n## ", "\nAchter de link.\n\n## ")
        expect(page.get_by_text("Achter de link.")).to_be_attached()
        page.goto("about:blank")


def test_nothing_is_written(preview: Preview) -> None:
    before = sorted(path for path in preview.root.rglob("*"))
    change(preview.content / "over.md", "\n## ", "\nNieuw.\n\n## ")
    assert b"Nieuw." in preview.get("/over.html").body
    assert sorted(path for path in preview.root.rglob("*")) == before


def test_the_panel_leaves_paper_alone_and_fits_on_a_phone(preview: Preview, page: Page) -> None:
    change(preview.content / "over.md", "\n## ", "\n[a](a.md)\n\n## ")
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(preview.address + "over.html")
    expect(panel(page).locator(".errors")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.emulate_media(media="print")
    expect(panel(page)).to_be_hidden()


def test_a_port_that_is_taken_is_named(preview: Preview, binary: Path) -> None:
    port = preview.host.split(":")[1]
    done = subprocess.run(
        [str(binary), "serve", "--port", port, "--content", "content", "--theme", "theme"],
        cwd=preview.root, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1
    assert f"fout: poort {port} is bezet. Kies een andere met --port" in done.stderr


def test_an_address_of_another_computer_is_refused(binary: Path) -> None:
    done = subprocess.run(
        [str(binary), "serve", "--host", "192.0.2.1", "--content", str(site_build.CONTENT), "--theme", str(site_build.THEME)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1
    assert "fout: ‘192.0.2.1’ is geen adres van deze computer." in done.stderr


def test_a_drive_that_tells_nothing_is_looked_at(binary: Path, tmp_path: Path, page: Page, watch: Watch) -> None:
    with previewing(binary, tmp_path, "--poll") as preview:
        watch.allow_site(preview.address)
        watch.allow_site(preview.address.replace("http:", "ws:"))
        page.goto(preview.address + "over.html")
        change(preview.content / "over.md", "\n## ", "\nToch gezien.\n\n## ")
        expect(page.get_by_text("Toch gezien.")).to_be_visible()
        page.goto("about:blank")


def test_a_theme_follows_the_one_it_extends_also_when_that_was_gone(binary: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "overlay"
    overlay.mkdir()
    (overlay / "theme.yaml").write_text("name: Proef\nextends: ../standaard\n")
    work = tmp_path / "work"
    base = work / "standaard"
    shutil.copytree(site_build.THEME, base)
    with previewing(binary, work, theme=overlay) as preview:
        assert preview.get("/over.html").status == 200
        base.rename(work / "weg")
        assert preview.get("/over.html").status == 500
        (work / "weg").rename(base)
        assert preview.get("/over.html").status == 200
        change(base / "templates" / "page.mustache", "<article>", "<article><p>Uit de basis.</p>")
        assert b"Uit de basis." in preview.get("/over.html").body


def test_answers_on_one_connection_do_not_wait_for_each_other(preview: Preview) -> None:
    """A server that sends an answer in two parts waits 40 ms for each client that confirms late, as most do in the end."""
    connection = preview.connect()
    times = []
    for _ in range(60):
        start = time.monotonic()
        connection.request("GET", INTERNAL + "diagnostics.json")
        connection.getresponse().read()
        times.append(time.monotonic() - start)
    # On a busy machine some wait for a core.
    assert statistics.quantiles(times[20:])[0] < 0.035, times
