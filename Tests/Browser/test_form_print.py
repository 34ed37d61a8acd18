"""Paper: a filled scan is a report, an empty one a worksheet with one theme on a page."""

import re
import subprocess

import pytest
from form_helpers import aspect_ids, choose, go, open_form, scan_data
from form_reports import open_filled
from playwright.sync_api import expect
from site_build import CONTENT
from site_pages import letters, stage_texts

MEDIA = "() => document.documentElement.dataset.print"


def pages_of(page, folder):
    """The text of every page of paper; each starts with its number, such as `2 / 7`."""
    page.pdf(path=folder / "page.pdf", prefer_css_page_size=True)
    done = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", str(folder / "page.pdf"), "-"],
                          stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60)
    return done.stdout.decode().split("\f")[:-1]


def without_number(paper):
    return re.sub(r"^\d+ / \d+\n", "", paper)


def ask_for(page, button):
    """Presses a button that prints, in a browser whose printer does nothing but look. It lets go when told to."""
    page.evaluate("() => { window.print = () => window.dispatchEvent(new Event('beforeprint')); }")
    page.locator(button).click()
    page.emulate_media(media="print")


@pytest.mark.parametrize("sector", ["po", "vo", "mbo"])
def test_an_empty_scan_is_a_worksheet_with_one_theme_on_a_page(page, one_url, tmp_path, sector):
    page.goto(f"{one_url}scans/{sector}.html")
    data = scan_data(page)
    paper = pages_of(page, tmp_path)
    assert len(paper) == 1 + len(data["themes"])
    assert letters("Naam van de school") in letters(paper[0])
    texts = stage_texts(CONTENT / "scans" / f"{sector}.md")
    for text, theme in zip(paper[1:], data["themes"]):
        assert letters(without_number(text)).startswith(letters(theme["title"]))
        for aspect in data["aspects"]:
            assert (letters(aspect["title"]) in letters(text)) >= (aspect["theme"] == theme["id"])
            if aspect["theme"] == theme["id"]:
                missing = [stage for stage in texts[aspect["id"]] if letters(stage) not in letters(text)]
                assert not missing, f"not on the page of {theme['title']}: {missing}"
    assert letters("Gespreksvragen") not in letters("".join(paper[1:]))


def test_a_filled_scan_is_a_report(page, site_url, tmp_path):
    file = open_filled(page, site_url)
    stages = page.evaluate("""() => [...document.querySelectorAll('[data-current]:checked')]
        .map((choice) => choice.closest('label').querySelector('[data-stage-text]')?.textContent ?? '')""")
    paper = pages_of(page, tmp_path)
    text = letters("".join(map(without_number, paper)))
    for stage in filter(None, stages):
        assert letters(stage) in text
    for aspect, answer in file["answers"].items():
        assert letters(answer["attention"]) in text, aspect
        if aspect in aspect_ids(page):
            assert all(letters(step[part]) in text for step in answer["nextSteps"] for part in step), aspect
    for words in ["De Koperen Kikker", "90XA00", "Afgesproken op", "Namens het team", "vroeger-aspect", "Nog open", "eigen ontwerp"]:
        assert letters(words) in text, words
    assert 6 <= len(paper) <= 12
    assert min(len(letters(part)) for part in paper) > 100, "a page is almost empty"
    for number, part in enumerate(paper):
        assert part.startswith(f"{number + 1} / {len(paper)}\n"), "pages have no numbers"
    # The parts that only a screen needs are not there.
    for words in ["Welke fase is jullie ambitie", "Download", "Nog een vervolgstap", "Kies een schooljaar"]:
        assert letters(words) not in text, words
    expect(page.locator("[data-report]")).to_be_hidden()
    expect(page.locator("#scan-form")).to_be_visible()


def test_answers_are_on_paper_also_when_the_report_cannot_load(page, file_url, watch, tmp_path):
    """Once a print in the moment before the report was there gave an empty worksheet."""
    watch.expect("Failed to load resource|ERR_FAILED", "the script of the report is kept away")
    page.route("**/scan-later.*", lambda route: route.abort())
    open_form(page, file_url)
    aspect = aspect_ids(page)[0]
    choose(page, aspect, 2)
    page.locator(f"#{aspect} [data-attention]").fill("Dit staat op papier")
    expect(page.locator("[data-later-failed]")).to_be_visible()
    assert letters("Dit staat op papier") in letters("".join(pages_of(page, tmp_path)))
    assert page.locator("html").get_attribute("data-print") is None


def test_a_long_text_is_on_paper_to_its_last_word(page, file_url, tmp_path):
    open_form(page, file_url)
    aspect = aspect_ids(page)[0]
    choose(page, aspect, 2)
    lines = [f"Regel {number} van een lang verhaal over hoe wij samen opleiden in onze school." for number in range(48)]
    page.locator(f"#{aspect} [data-attention]").fill("\n".join(lines))
    text = letters("".join(map(without_number, pages_of(page, tmp_path))))
    missing = [line for line in lines if letters(line) not in text]
    assert not missing, missing


def test_buttons_print_the_report_or_an_empty_worksheet(page, one_url):
    open_filled(page, one_url)
    go(page, "#bewaren")
    ask_for(page, "#bewaren [data-print-report]")
    assert page.evaluate(MEDIA) == "report"
    expect(page.locator("[data-report]")).to_be_visible()
    expect(page.locator("[data-aspect]").first).to_be_hidden()
    expect(page.locator("main :is(button, input, select, textarea):visible")).to_have_count(0)
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator("[data-report]")).to_be_hidden()
    assert page.evaluate(MEDIA) is None

    ask_for(page, "#bewaren [data-print-worksheet]")
    assert page.evaluate(MEDIA) == "worksheet"
    expect(page.locator("[data-report]")).to_be_hidden()
    expect(page.locator("[data-aspect]")).to_have_count(len(aspect_ids(page)))
    for aspect in page.locator("[data-aspect]").all():
        expect(aspect).to_be_visible()
    # What was filled in is not on it: no text, and no mark in a circle or a box; also not for an ambition.
    for boxes in page.locator(".print-choices").all():
        expect(boxes).to_be_visible()
    expect(page.locator("main :is(input[type=text], select, textarea):visible")).to_have_count(0)
    marks = page.evaluate("""() => [...document.querySelectorAll('main :checked:not(option)')]
        .filter((choice) => choice.checkVisibility()).map((choice) => getComputedStyle(choice))
        .map(({backgroundColor, boxShadow, appearance}) => [appearance, backgroundColor, boxShadow].join())""")
    assert len(marks) > 5 and set(marks) == {"none,rgb(255, 255, 255),none"}


def test_the_worksheet_of_a_filled_scan_shows_no_answers(page, file_url, tmp_path):
    open_filled(page, file_url)
    page.evaluate("() => { window.print = () => {}; }")
    go(page, "#bewaren")
    page.locator("#bewaren [data-print-worksheet]").click()
    paper = pages_of(page, tmp_path)
    assert len(paper) == 1 + len(scan_data(page)["themes"])
    assert letters("Tweede regel") not in letters("".join(paper)) and letters("Koperen Kikker") not in letters("".join(paper))
    # Asked once: the next time it is the report again.
    assert letters("Koperen Kikker") in letters("".join(pages_of(page, tmp_path)))
