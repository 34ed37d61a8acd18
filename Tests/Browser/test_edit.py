"""Writing in the browser: `scandossier serve`, its editor, and what never gets lost."""

import http.client
import json
import os
import re
import resource
import signal
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from preview import INTERNAL, Preview, previewing
from site_access import assert_axe_has_no_remarks_in_any_look
from site_watch import Watch

TEXT = "text/markdown; charset=utf-8"


def opening(preview: Preview) -> str:
    """The address that gives a browser the key; it is said after the one of the site."""
    deadline = time.time() + 20
    while time.time() < deadline:
        if found := re.search(r"http://\S+key=\w+", "".join(preview.lines)):
            return found[0]
        time.sleep(0.02)
    raise AssertionError(f"no address to edit: {preview.lines}")


def cookie(preview: Preview) -> str:
    return f"scandossier-{preview.host.split(':')[1]}={opening(preview).split('key=')[1]}"


def ask(preview: Preview, name: str, file: str, text: str | None = None, over: str = "", **headers: str):
    """What the editor's script would ask; `headers` change or, empty, leave out those that it sends."""
    address = f"{INTERNAL}edit/{name}?file={quote(file)}" + (f"&over={over}" if over else "")
    sent = {"Cookie": cookie(preview)}
    if text is not None:
        sent |= {"Origin": f"http://{preview.host}", "Content-Type": TEXT}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    connection = preview.connect()
    connection.request(
        "GET" if text is None else "POST", address, body=text and text.encode(),
        headers={name: value for name, value in sent.items() if value},
    )
    response = connection.getresponse()
    response.body = response.read()
    connection.close()
    return response


def disk(preview: Preview, file: str) -> dict[str, str]:
    return json.loads(ask(preview, "text", file).body)


@pytest.fixture
def preview(binary: Path, tmp_path: Path, watch: Watch) -> Iterator[Preview]:
    with previewing(binary, tmp_path) as preview:
        watch.allow_site(preview.address)
        watch.allow_site(preview.address.replace("http:", "ws:"))
        yield preview


@pytest.fixture
def editor(preview: Preview, page: Page) -> Iterator[Page]:
    """The page about this site, being edited."""
    page.goto(opening(preview))
    edit(preview, page)
    yield page
    if not page.is_closed():
        page.goto("about:blank")


def edit(preview: Preview, page: Page, file: str = "over.md") -> None:
    page.goto(f"{preview.address.rstrip('/')}{INTERNAL}edit?file={file}")
    page.wait_for_function("() => document.body.dataset.ready === ''")


def field(page: Page):
    return page.get_by_role("textbox", name="Tekst van content/")


def write(page: Page, text: str) -> None:
    field(page).focus()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(text)


def state(page: Page):
    return page.locator(".state").first


def test_from_a_page_to_its_text_and_back_without_a_mouse(preview: Preview, page: Page) -> None:
    page.goto(opening(preview))
    expect(page).to_have_url(preview.address)
    page.goto(preview.address + "over.html")
    page.locator("scandossier-preview").get_by_role("link", name="Bewerken", exact=True).press("Enter")
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_value((preview.content / "over.md").read_text())
    # The page beside it.
    shown = page.frame_locator("iframe")
    expect(shown.locator("h1")).to_have_text("Over deze site")
    write(page, "\nEen zin die er nog niet stond.\n")
    expect(shown.locator("main")).to_contain_text("Een zin die er nog niet stond.")
    assert "Een zin" not in (preview.content / "over.md").read_text()
    expect(state(page)).to_contain_text("Nog niet bewaard")
    page.keyboard.press("Control+s")
    expect(state(page)).to_contain_text("Bewaard om")
    assert (preview.content / "over.md").read_text().endswith("\nEen zin die er nog niet stond.\n")
    page.get_by_role("link", name="Naar de pagina").press("Enter")
    expect(page.locator("main")).to_contain_text("Een zin die er nog niet stond.")


def test_a_message_stands_at_its_line_and_its_remedy_is_a_button(editor: Page, preview: Preview) -> None:
    lines = (preview.content / "over.md").read_text().count("\n")
    write(editor, "\n##Kop\n")
    expect(editor.locator(".problem")).to_contain_text("ontbreekt een gewone spatie")
    expect(editor.locator(".mirror .line").nth(lines + 1)).to_have_class(re.compile("has-warning"))
    expect(editor.locator(".count")).to_have_text("1 waarschuwing")
    field(editor).press("Control+Home")
    field(editor).press("F8")
    assert field(editor).evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)") == "##"
    editor.get_by_role("button", name="Zet er een spatie tussen").press("Enter")
    expect(field(editor)).to_be_focused()
    expect(field(editor)).to_have_value(re.compile(r"\n## Kop\n$"))
    expect(editor.locator(".problem")).to_have_count(0)
    # The browser's own undo takes it back, and then what was typed.
    editor.keyboard.press("Control+z")
    expect(field(editor)).to_have_value(re.compile(r"\n##Kop\n$"))
    editor.keyboard.press("Control+z")
    expect(field(editor)).to_have_value((preview.content / "over.md").read_text())


def test_a_page_that_cannot_be_shown_stays_as_it_was_and_says_so(editor: Page) -> None:
    field(editor).evaluate("area => area.setSelectionRange(4, 4)")
    editor.keyboard.insert_text("kapot: [\n")
    expect(editor.locator(".note")).to_contain_text("Zo kan de pagina niet worden getoond.")
    expect(editor.frame_locator("iframe").locator("h1")).to_have_text("Over deze site")
    expect(editor.locator(".count")).to_contain_text("fout")


def test_a_text_that_is_not_saved_is_there_again_after_a_closed_tab(editor: Page, preview: Preview) -> None:
    write(editor, "\nNog niet af.\n")
    editor.reload()
    expect(field(editor)).to_have_value(re.compile(r"Nog niet af\.\n$"))
    expect(state(editor)).to_contain_text("staat er weer")
    other = editor.context.new_page()
    editor.close(run_before_unload=False)
    edit(preview, other)
    expect(field(other)).to_have_value(re.compile(r"Nog niet af\.\n$"))
    other.keyboard.press("Control+s")
    expect(state(other)).to_contain_text("Bewaard om")
    other.reload()
    expect(state(other)).to_have_text("Alles is bewaard.")


def test_what_changed_on_disk_meanwhile_stands_beside_and_nothing_is_lost(
    editor: Page, preview: Preview, watch: Watch
) -> None:
    watch.expect("status of 409", "the save that is not done")
    file = preview.content / "over.md"
    old = file.read_text()
    # Nothing was typed: the new text is simply there.
    file.write_text(old + "\nVan een ander.\n")
    expect(field(editor)).to_have_value(old + "\nVan een ander.\n")
    write(editor, "\nVan mij.\n")
    theirs = old + "\nVan een ander, opnieuw.\n"
    file.write_text(theirs)
    other = editor.locator(".other")
    expect(other).to_be_visible()
    expect(other).to_be_focused()
    expect(other.locator("mark")).to_have_text("Van een ander, opnieuw.")
    other.get_by_role("button", name="Later kiezen").click()
    field(editor).press("Control+s")
    # Saving asks again, and writes nothing.
    expect(other).to_be_visible()
    assert file.read_text() == theirs
    other.get_by_role("button", name="Mijn tekst bewaren").click()
    expect(state(editor)).to_contain_text("Bewaard om")
    assert file.read_text() == old + "\nVan een ander.\n\nVan mij.\n"
    # The other text is still there to be taken, and undo takes even that back.
    editor.locator(".left").get_by_role("button").click()
    other.get_by_role("button", name="Deze tekst nemen").click()
    expect(field(editor)).to_have_value(theirs)
    field(editor).press("Control+z")
    expect(field(editor)).to_have_value(file.read_text())


def test_two_tabs_do_not_write_over_each_other(editor: Page, preview: Preview) -> None:
    second = editor.context.new_page()
    edit(preview, second)
    write(second, "\nUit het tweede tabblad.\n")
    write(editor, "\nUit het eerste tabblad.\n")
    second.keyboard.press("Control+s")
    expect(state(second)).to_contain_text("Bewaard om")
    expect(editor.locator(".other")).to_be_visible()
    assert field(editor).input_value().endswith("Uit het eerste tabblad.\n")
    assert (preview.content / "over.md").read_text().endswith("Uit het tweede tabblad.\n")
    second.close()


def test_a_file_that_was_taken_away_can_be_put_back(editor: Page, preview: Preview) -> None:
    file = preview.content / "over.md"
    text = file.read_text()
    file.unlink()
    expect(state(editor)).to_contain_text("weggehaald")
    editor.get_by_role("button", name="Bewaren").click()
    expect(state(editor)).to_contain_text("Bewaard om")
    assert file.read_text() == text


def test_words_are_found_with_the_keyboard(editor: Page) -> None:
    field(editor).press("Control+Home")
    field(editor).press("Control+f")
    editor.keyboard.insert_text("SCAN")
    said = editor.locator(".find output")
    expect(said).to_contain_text(re.compile(r"^1 van \d+"))
    editor.keyboard.press("Enter")
    expect(said).to_contain_text(re.compile(r"^2 van \d+"))
    editor.keyboard.press("Escape")
    expect(field(editor)).to_be_focused()
    assert field(editor).evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)").lower() == "scan"


def test_the_editor_is_for_everybody(editor: Page) -> None:
    write(editor, "\n##Kop\n\n[a](b.md)\n")
    expect(editor.locator(".problem")).to_have_count(2)
    field(editor).press("Control+f")
    # What stands in the frame is a page of the site, which has tests of its own.
    editor.locator("iframe").evaluate("frame => frame.remove()")

    def fits(page: Page, width: int) -> None:
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    assert_axe_has_no_remarks_in_any_look(editor, fits)


def test_line_numbers_stand_at_their_lines(editor: Page) -> None:
    """The text behind the text area breaks where the text area does."""
    heights = editor.evaluate("""() => {
        const area = document.querySelector('.field'), mirror = document.querySelector('.mirror');
        const style = getComputedStyle(area);
        return [area.scrollHeight, mirror.scrollHeight];
    }""")
    assert abs(heights[0] - heights[1]) <= 2


def test_without_the_key_nothing_can_be_edited(preview: Preview, page: Page, watch: Watch) -> None:
    page.goto(preview.address + "over.html")
    panel = page.locator("scandossier-preview")
    expect(panel).to_contain_text("content/over.md")
    expect(panel.get_by_role("link", name="Bewerken", exact=True)).to_have_count(0)
    watch.expect("status of 403", "the editor is not open to this browser")
    page.goto(f"{preview.address.rstrip('/')}{INTERNAL}edit?file=over.md")
    expect(page.locator("main")).to_contain_text("Open dat adres één keer in deze browser")


def test_only_the_editor_itself_can_write(preview: Preview) -> None:
    before = disk(preview, "over.md")
    text, over = before["text"] + "Kwaad.\n", before["digest"]

    def status(file: str = "over.md", name: str = "save", **headers: str) -> int:
        return ask(preview, name, file, text, over, **headers).status

    assert status(Cookie="") == 403
    assert status(Cookie=cookie(preview)[:-1] + "x") == 403
    assert status(Origin="") == 403
    assert status(Origin="https://kwaad.example") == 403
    assert status(Host="kwaad.example", Origin="http://kwaad.example") == 403
    assert status(Host="laptop", Origin="http://laptop") == 403
    assert status(Sec_Fetch_Site="cross-site") == 403
    assert status(Content_Type="text/plain") == 415
    assert status(Content_Length="3000000") == 413
    assert ask(preview, "save", "over.md", None).status == 405
    assert ask(preview, "text", "over.md", Cookie="").status == 403
    assert preview.get(f"{INTERNAL}edit/open?key=0").status == 403
    (preview.root / "buiten.md").write_text("Buiten.\n")
    (preview.content / "link.md").symlink_to(preview.root / "buiten.md")
    for path in ("../buiten.md", "/etc/passwd.md", "link.md", ".verborgen.md", "site.yaml", "a\0.md", "map/../over.md", ""):
        for name in ("save", "trial"):
            assert status(path, name) == 400, path
        assert ask(preview, "text", path).status == 400, path
    assert (preview.root / "buiten.md").read_text() == "Buiten.\n"
    assert disk(preview, "over.md") == before


def test_the_policy_lets_in_nothing_but_the_editor_itself(preview: Preview) -> None:
    page = preview.get(f"{INTERNAL}edit?file=over.md", Cookie=cookie(preview))
    policy = page.headers["Content-Security-Policy"]
    assert f"script-src http://{preview.host}{INTERNAL}edit/;" in policy
    for part in ("default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"):
        assert part in policy
    assert b"<script>" not in page.body
    beside = preview.get("/over.html?scandossier-frame", Cookie=cookie(preview), Accept="text/html")
    assert b"<script" not in beside.body
    assert beside.headers["Content-Security-Policy"] == "frame-ancestors 'self'; script-src 'none'"


def test_a_save_keeps_rights_and_line_ends(preview: Preview) -> None:
    file = preview.content / "over.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    file.chmod(0o640)
    before = disk(preview, "over.md")
    assert "\r" not in before["text"]
    assert ask(preview, "save", "over.md", before["text"] + "Erbij.\n", before["digest"]).status == 200
    assert file.read_bytes() == (before["text"] + "Erbij.\n").replace("\n", "\r\n").encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_full_disk_leaves_the_old_text(binary: Path, tmp_path: Path) -> None:
    """A process that may write no file as large as this stands for a disk without room."""
    with previewing(binary, tmp_path) as preview:
        before = disk(preview, "over.md")
        resource.prlimit(preview.process.pid, resource.RLIMIT_FSIZE, (4096, 4096))
        names = sorted(preview.content.rglob("*"))
        answer = ask(preview, "save", "over.md", before["text"] + "x" * 10_000, before["digest"])
        assert answer.status == 507
        assert "Op schijf staat de vorige tekst." in answer.body.decode()
        assert disk(preview, "over.md") == before
        assert sorted(preview.content.rglob("*")) == names


def test_a_program_that_is_killed_while_saving_leaves_a_whole_text(binary: Path, tmp_path: Path) -> None:
    texts = ["---\ntitle: Over\n---\n\n" + letter * 400_000 + "\n" for letter in "ab"]
    for number, delay in enumerate((0.002, 0.005, 0.01, 0.02, 0.04)):
        root = tmp_path / str(number)
        try:
            with previewing(binary, root) as preview:
                file = preview.content / "over.md"
                file.write_text(texts[0])
                digest = disk(preview, "over.md")["digest"]

                def save(preview: Preview = preview, digest: str = digest) -> None:
                    try:
                        ask(preview, "save", "over.md", texts[1], digest)
                    except (OSError, http.client.HTTPException):
                        pass

                saving = threading.Thread(target=save)
                cookie(preview)
                saving.start()
                time.sleep(delay)
                os.kill(preview.process.pid, signal.SIGKILL)
                saving.join()
        except AssertionError:
            # It did not stop cleanly, as a preview that is no longer needed has to.
            assert preview.process.returncode == -signal.SIGKILL
        assert (root / "content" / "over.md").read_text() in texts


def test_saves_at_the_same_time_are_one_after_the_other(preview: Preview) -> None:
    """Of many that grew from the same text one is saved; the others hear what stands there."""
    before = disk(preview, "over.md")
    answers: list[int] = []

    def save(number: int) -> None:
        answers.append(ask(preview, "save", "over.md", before["text"] + f"Nummer {number}.\n", before["digest"]).status)

    threads = [threading.Thread(target=save, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200] + [409] * 7
    assert re.search(r"Nummer \d\.\n$", disk(preview, "over.md")["text"])


@pytest.mark.parametrize("file", ["over.md", "handleiding/stap-4-gesprek.md"])
def test_the_page_follows_within_a_tenth_of_a_second(editor: Page, preview: Preview, file: str) -> None:
    """From the key to the change in the page, on a computer four times as slow."""
    edit(preview, editor, file)
    client = editor.context.new_cdp_session(editor)
    client.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    write(editor, "\nTekst ")
    expect(editor.frame_locator("iframe").locator("main")).to_contain_text("Tekst")
    times = editor.evaluate("""async () => {
        const area = document.querySelector('.field');
        const shown = document.querySelector('iframe').contentDocument;
        const times = [];
        for (let number = 0; number < 12; number += 1) {
            const start = performance.now();
            const word = `w${number}w`;
            document.execCommand('insertText', false, word);
            while (!shown.body.textContent.includes(word)) await new Promise((go) => setTimeout(go, 1));
            times.push(performance.now() - start);
            await new Promise((go) => setTimeout(go, 100));
        }
        return times.sort((one, other) => one - other);
    }""")
    client.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    print(file, [round(time) for time in times])
    # Other tests keep the computer busy now and then.
    assert times[2] <= 100, times


def test_a_new_page_is_made_and_written_at_once(preview: Preview, page: Page, watch: Watch) -> None:
    page.goto(opening(preview))
    page.locator("scandossier-preview").get_by_role("link", name="Alles om te schrijven").press("Enter")
    form = page.locator("form[data-kind=page]")
    form.get_by_label("Titel").fill("Stap 10: vieren")
    form.get_by_label("Map").select_option("handleiding")
    form.get_by_label("Titel").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("content/handleiding/stap-10-vieren.md")
    expect(field(page)).to_have_value(re.compile("title: .*Stap 10: vieren"))
    expect(page.frame_locator("iframe").locator("h1")).to_have_text("Stap 10: vieren")
    # It is a draft, and is never made over itself.
    page.get_by_role("link", name="Alles om te schrijven").click()
    expect(page.get_by_role("link", name="Stap 10: vieren")).to_be_visible()
    watch.expect("status of 422", "the page that is there already")
    form.get_by_label("Titel").fill("Stap 10: vieren")
    form.get_by_label("Map").select_option("handleiding")
    form.get_by_role("button").click()
    expect(page.locator(".said")).to_contain_text("bestaat al")


def test_what_the_check_says_of_all_files_leads_to_their_texts(preview: Preview, page: Page) -> None:
    (preview.content / "handleiding" / "rollen.md").write_text("---\ntitle: Rollen\n---\n\n##Kop\n\n[a](nergens.md)\n")
    page.goto(opening(preview))
    page.goto(f"{preview.address.rstrip('/')}{INTERNAL}edit/desk")
    expect(page.locator("main")).to_contain_text("De pagina ‘nergens.md’ bestaat niet.")
    assert_axe_has_no_remarks_in_any_look(page)
    page.get_by_role("link", name="content/handleiding/rollen.md").click()
    expect(field(page)).to_have_value(re.compile("##Kop"))


def test_a_link_in_the_page_beside_leads_to_its_text(editor: Page, preview: Preview) -> None:
    editor.frame_locator("iframe").locator("main").get_by_role("link", name="privacy").first.click()
    box = editor.locator(".elsewhere-page")
    expect(box).to_be_visible()
    expect(editor.frame_locator("iframe").locator("h1")).to_contain_text("Privacy")
    box.get_by_role("button", name="Terug").click()
    expect(box).to_be_hidden()
    expect(editor.frame_locator("iframe").locator("h1")).to_have_text("Over deze site")
    editor.frame_locator("iframe").locator("main").get_by_role("link", name="privacy").first.click()
    box.get_by_role("link", name="Die pagina bewerken").click()
    expect(editor.get_by_role("heading", level=1)).to_contain_text("content/privacy.md")
