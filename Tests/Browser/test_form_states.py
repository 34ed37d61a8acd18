"""Every screen of a scan, in every state: no remarks of axe, targets large enough, nothing beyond the edge."""

import pytest
from form_helpers import answer, aspect_ids, choose_file, go, open_form, result_file, scan_data
from site_access import assert_fits, axe_remarks, in_every_look

WIDTHS = [320, 1280]
widths = pytest.mark.parametrize("width", WIDTHS)


def addresses(page):
    data = scan_data(page)
    themes = [f"#thema-{data['themes'][number]['id']}" for number in (0, -1)]
    return ["#start", "#gegevens", "#themas", *themes, "#kaart", "#nog-niet", "#overzicht", "#bewaren", "#team", "#gesprek"]


def filled(page):
    """A file with a bit of everything: remarks, priorities, steps, long texts, an orphan."""
    data = scan_data(page)
    answers = {}
    for number, aspect in enumerate(data["aspects"]):
        answers[aspect["id"]] = answer(
            current=number % 4 + 1, target=(number * 3) % 4 + 1, priority=number < 5, offer=number % 3 == 0,
            attention="Eenheelergraaglangwoordzonderspatiesdatnergensafgebrokenkanworden " * (number % 3),
            next_steps=[{"what": "Een plan maken", "who": "schoolopleider", "when": "mei"}] * (number % 4))
    answers[aspect_ids(page)[0]]["attention"] = "x" * 3_950
    answers["vroeger-aspect"] = answer(1, 2, attention="Van vroeger")
    choose_file(page, result_file(data, answers, completedThemes=[data["themes"][0]["id"]]))
    page.locator('[data-open-message][data-kind="done"]').wait_for(state="attached")


def opened(new_context, base_url_http, width):
    page = new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce").new_page()
    return open_form(page, base_url_http)


def remarks(page, width, where):
    """On the screen that is shown, in every look."""
    found = []
    for look in in_every_look(page):
        found += [f"{where}, {look}: {remark}" for remark in axe_remarks(page, shown_only=True)]
        assert_fits(page, width)
    return found


def check_all(page, width):
    found = []
    for address in addresses(page):
        go(page, address)
        found += remarks(page, width, address)
    return found + axe_remarks(page)


@widths
def test_empty_screens(new_context, base_url_http, width):
    page = opened(new_context, base_url_http, width)
    assert check_all(page, width) == []


@widths
def test_filled_screens(new_context, base_url_http, width):
    page = opened(new_context, base_url_http, width)
    filled(page)
    assert check_all(page, width) == []


@widths
def test_messages(new_context, base_url_http, width):
    """A file that is refused, a choice about a file, fields that a file needs, a code with a remark."""
    page = opened(new_context, base_url_http, width)
    choose_file(page, "geen resultaat")
    page.locator('[data-open-message][data-kind="refusal"]').wait_for()
    found = remarks(page, width, "refusal")
    filled(page)
    choose_file(page, result_file(scan_data(page)))
    page.locator("[data-open-choice]").wait_for()
    found += remarks(page, width, "choice")
    go(page, "#gegevens")
    page.locator("#school-code").fill("12AB")
    page.locator("#school-code").blur()
    found += remarks(page, width, "code")
    go(page, "#bewaren")
    page.locator("[data-download]").click()
    page.locator("[data-save-message]").wait_for()
    found += remarks(page, width, "needed")
    assert found + axe_remarks(page) == []


@widths
def test_targets_are_at_least_24_pixels(new_context, base_url_http, width):
    """WCAG 2.5.8, without counting on its exceptions: everything to press, except links in a sentence."""
    page = new_context(viewport={"width": width, "height": 900}).new_page()
    open_form(page, base_url_http)
    filled(page)
    small = """() => [...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)')]
        .filter((element) => element.checkVisibility() && !element.closest('p:not(.screen-next, .needs-script, .choice), .prose, .reading, dd'))
        .map((element) => [element, (element.matches('[type=radio], [type=checkbox]') && element.closest('label') || element).getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([element, box]) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)} ${box.width}x${box.height}`)"""
    for address in addresses(page):
        go(page, address)
        assert page.evaluate(small) == [], address
