"""What loads with the first answer: a press before it is there is carried out when it is; and when it is gone because a new
release was published, the page says so, keeps the answers, and no button looks alive."""

import re
import threading
from pathlib import Path

import pytest
from form_helpers import (
    SCAN_PAGE, answer, aspect_ids, choose, download, fill_details, result_file, scan_data, wait_for_later, write_json)
from playwright.sync_api import BrowserContext, Locator, Page, expect
from site_published import Published, published  # noqa: F401 -- a fixture
from site_watch import Watch
from test_form_offline import visit


def later_script(published: Published) -> str:
    [file] = (published.folder / "assets").glob("scan-later.*.js")
    return f"assets/{file.name}"


@pytest.fixture
def slow(published: Published):
    """The later script waits for `set()`."""
    answer = published.trouble[later_script(published)] = threading.Event()
    yield answer
    answer.set()


@pytest.fixture
def page(new_context, watch: Watch) -> Page:
    """Without a worker, which would have kept the script."""
    watch.expect("Service Worker registration blocked", "that is what makes it a first visit")
    return new_context(service_workers="block").new_page()


def show(page: Page, address: str) -> None:
    """To a screen whose script may not be there."""
    page.evaluate("address => Scandossier['scan/screens.js'].go(address)", address)
    page.locator(address).wait_for(state="visible")


def answered(page: Page, published: Published) -> str:
    """Opens the scan and answers one aspect; its id."""
    page.goto(published.scan)
    fill_details(page)
    aspect = aspect_ids(page)[0]
    choose(page, aspect, 2)
    return aspect


def press(control: Locator) -> None:
    control.click()
    expect(control).to_have_attribute("aria-busy", "true")


@pytest.mark.parametrize("control, name", [
    ("[data-download]", r"scan_90XA00_2026-2027_.*\.json"), ('[data-export="html"]', r"scan_90XA00_.*\.html"),
    ('[data-export="csv"]', r"scan_90XA00_.*\.csv"), ('[data-export="md"]', r"scan_90XA00_.*\.md"),
])
def test_a_file_that_was_asked_for_too_early_comes(page, published, slow, control, name) -> None:
    answered(page, published)
    show(page, "#bewaren")
    press(page.locator(control))
    press(page.locator(control))  # Who is impatient gets one file all the same.
    downloads = []
    page.on("download", lambda download: downloads.append(download))
    with page.expect_download() as waiting:
        slow.set()
    assert re.fullmatch(name, waiting.value.suggested_filename)
    expect(page.locator(control)).not_to_have_attribute("aria-busy", "true")
    expect(page.locator("[data-save-message]")).to_contain_text(waiting.value.suggested_filename)
    assert len(downloads) == 1


def test_a_report_that_was_asked_for_too_early_is_printed_whole(page, published, slow) -> None:
    page.add_init_script("window.printed = []; window.print = () => { "
                         "dispatchEvent(new Event('beforeprint')); "
                         "printed.push(document.querySelector('[data-report]').textContent); "
                         "dispatchEvent(new Event('afterprint')); };")
    answered(page, published)
    show(page, "#bewaren")
    press(page.locator("[data-print-report]"))
    assert page.evaluate("printed") == []
    slow.set()
    page.wait_for_function("() => printed.length > 0")
    [report] = page.evaluate("printed")
    assert "De Koperen Kikker" in report or "90XA00" in report


def test_the_team_and_the_conversation_wait_too(page, published, slow) -> None:
    aspect = answered(page, published)
    second, third = aspect_ids(page)[1:3]
    show(page, "#gesprek")
    press(page.locator('[data-talk-step="1"]'))
    press(page.locator('[data-talk-step="1"]'))
    page.locator("[data-talk-all]").check()
    slow.set()
    expect(page.locator(f"#{third}")).to_be_visible()
    expect(page.locator(f"#{aspect}")).to_be_hidden()
    expect(page.locator(f"#{second}")).to_be_hidden()
    expect(page.locator("#scan-form")).to_have_attribute("data-talk-all", "")


def test_files_that_are_dropped_too_early_do_not_replace_the_page(page, published, slow) -> None:
    page.goto(published.scan + "#team", wait_until="domcontentloaded")
    page.evaluate("""() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['{}'], 'leeg.json', { type: 'application/json' }));
        const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
        window.isHeld = !document.querySelector('[data-team-files]').dispatchEvent(drop);
    }""")
    assert page.evaluate("isHeld")
    slow.set()
    expect(page.locator("[data-team-message]")).to_contain_text("leeg.json")


@pytest.mark.parametrize("place", ["bewaren", "first answer"])
def test_a_new_release_is_said_and_loses_nothing(page, published, watch, place) -> None:
    watch.expect("status of 404", "the script of the release before is not there any more")
    page.goto(published.scan)
    old = published.folder / later_script(published)
    text = old.read_text()
    old.unlink()
    fill_details(page)
    aspect = aspect_ids(page)[0]
    notice = page.locator("[data-later-failed]")
    if place == "bewaren":
        show(page, "#bewaren")
    else:
        choose(page, aspect, 2)
    expect(notice).to_contain_text("Laad de pagina opnieuw")
    expect(notice).not_to_contain_text("internet")
    choose(page, aspect, 2)
    page.locator(f"#{aspect} [data-attention]").fill("Dit blijft staan")
    show(page, "#bewaren")
    for control in page.locator("button[data-needs-later]").all():
        expect(control).to_have_attribute("aria-disabled", "true")
    expect(page.locator("[data-print-worksheet]").last).not_to_have_attribute("aria-disabled", "true")
    page.locator("[data-download]").dispatch_event("click")
    expect(notice).to_be_focused()
    expect(page.locator("[data-stored]")).to_contain_text("opgeslagen")
    # The new release: the same script under another name.
    new = old.name.replace("scan-later.", "scan-later.0")
    (published.folder / "assets" / new).write_text(text)
    [main] = (published.folder / "assets").glob("scan.*.js")
    main.write_text(main.read_text().replace(old.name, new))
    published.change(SCAN_PAGE, old.name, new)
    with page.expect_navigation():
        page.locator("[data-later-reload] button").click()
    expect(page.locator(f"#{aspect} [data-attention]")).to_have_value("Dit blijft staan")
    assert b"Dit blijft staan" in download(page)[1]
    expect(notice).to_be_hidden()


def test_who_stores_nothing_is_told_what_to_do_first(page, published, watch) -> None:
    watch.expect("status of 404", "the script of the release before is not there any more")
    page.goto(published.scan)
    page.locator("[data-off-switch]").check()
    (published.folder / later_script(published)).unlink()
    choose(page, aspect_ids(page)[0], 2)
    page.locator("[data-said]", has_text="geheugen").wait_for()
    show(page, "#bewaren")
    notice = page.locator("[data-later-failed]")
    expect(notice).to_contain_text("openbare of gedeelde computer")
    expect(notice).to_contain_text("aad daarna de pagina opnieuw")


@pytest.fixture
def without_later(page, published, watch) -> Page:
    """The scan, where what loads with the first answer cannot load."""
    watch.expect("Failed to load resource", "the later script is not there")
    page.route("**/scan-later.*", lambda route: route.abort())
    page.goto(published.scan)
    return page


def test_a_file_opens_without_the_later_script(without_later) -> None:
    page = without_later
    first = aspect_ids(page)[0]
    file = result_file(scan_data(page), {first: answer(2, 3, attention="Van toen")})
    page.locator("[data-open-file]").set_input_files(
        {"name": "scan_x.json", "mimeType": "application/json", "buffer": write_json(file).encode()})
    message = page.locator("[data-open-message]")
    expect(message).to_contain_text("De Koperen Kikker is geopend")
    expect(message).to_have_attribute("data-kind", "done")
    expect(page.locator(f"#{first} [data-attention]")).to_have_value("Van toen")


def test_a_file_opens_beside_answers_without_the_later_script(without_later) -> None:
    page = without_later
    first, second = aspect_ids(page)[:2]
    choose(page, first, 4)
    show(page, "#start")
    page.locator("[data-open-file]").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": write_json(result_file(scan_data(page), {second: answer(2)})).encode()})
    expect(page.locator("[data-open-message]")).to_contain_text("De Koperen Kikker is geopend")
    page.wait_for_function("() => Object.keys(localStorage).length === 2")


def test_what_only_the_later_script_can_read_is_refused_in_words(without_later) -> None:
    page = without_later
    page.locator("[data-open-file]").set_input_files({"name": "x.json", "mimeType": "application/json", "buffer": b"{}"})
    message = page.locator("[data-open-message]")
    expect(message).to_contain_text("kan dit bestand nu niet lezen")
    expect(message).to_have_attribute("data-kind", "refusal")


def test_the_overview_shows_the_answers_without_the_later_script(without_later) -> None:
    page = without_later
    first = aspect_ids(page)[0]
    choose(page, first, 2)
    show(page, "#overzicht")
    expect(page.locator(f'[data-overview="{first}"] [data-now]')).to_have_text("Fase 2: Opbouwen")
    expect(page.locator("[data-overview-summary]")).to_contain_text("1 van")


def test_without_network_another_press_is_another_try(page, published, watch) -> None:
    watch.expect("Failed to load resource", "there is no network for a while")
    page.goto(published.scan)
    page.route("**/scan-later.*", lambda route: route.abort())
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    show(page, "#bewaren")
    notice = page.locator("[data-later-failed]")
    expect(notice).to_contain_text("internet")
    expect(page.locator("[data-download]")).not_to_have_attribute("aria-disabled", "true")
    page.locator("[data-download]").click()
    expect(notice).to_be_focused()
    page.unroute("**/scan-later.*")
    with page.expect_download():
        page.locator("[data-download]").click()
    expect(notice).to_be_hidden()


def test_a_part_that_does_not_start_is_said_and_can_be_tried_again(page, published, watch) -> None:
    watch.expect("data-talk-desk.* is not there", "what the team needs was taken away")
    page.goto(published.scan)
    page.evaluate("() => { window.desk = document.querySelector('[data-talk-desk]'); window.desk.remove(); }")
    show(page, "#team")
    notice = page.locator("[data-later-failed]")
    expect(notice).to_be_visible()
    page.evaluate("() => document.querySelector('.scan-body').append(window.desk)")
    show(page, "#start")
    show(page, "#team")
    expect(notice).to_be_hidden()
    expect(page.locator("[data-team-draft]")).not_to_be_empty()


def test_a_kept_scan_carries_out_a_press_without_network(
    context: BrowserContext, published: Published, watch: Watch
) -> None:
    page = context.new_page()
    visit(page, published)
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    page.locator("[data-stored]", has_text="opgeslagen").wait_for()
    old = Path(later_script(published))
    (published.folder / old).unlink()  # A new release does not take away what is kept.
    context.set_offline(True)
    page.goto(published.scan + "#bewaren")
    with page.expect_download():
        page.locator("[data-download]").click()
    wait_for_later(page)
