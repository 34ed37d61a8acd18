"""What the tests of reports, spreadsheets and paper share: a filled scan, and texts that want to be something else."""

import pathlib

from form_helpers import answer, aspect_ids, choose_file, go, result_file, scan_data
from playwright.sync_api import expect

# Texts that Markdown, HTML or a spreadsheet would take for something else.
SLY = [
    "=1+1", "# geen kop {#anker}", "- geen lijst", "+ geen lijst", "1. geen lijst", "2) geen lijst", "* ster *nadruk* _lijn_",
    "> [!NOTE] geen kader", "[^1]: geen voetnoot", "een [^1] voetnoot", "[tekst](https://voorbeeld.nl)", "![beeld](x.png)",
    "<b>vet</b> <script>alert(1)</script>", "<https://voorbeeld.nl>", "a | b | c", "|---|---|", "```", "~~~ {=html}", "`code`",
    "===", "---", "&amp; &copy;", "\\* \\\\", "https://voorbeeld.nl/_x_", "[x]: /ergens", "    vier spaties", "{{naam}} {n}",
    "zegt \"ja\"; 't is goed", "| --- |", ":-- :--", "~~weg~~", "$x^2$", "\ttab", "[ ] vakje", "<!-- niets -->", "***", "0x1F",
]


def filled(page):
    """Answers of every kind: a file to open, with an aspect that is open, priorities, and a vanished aspect."""
    data = scan_data(page)
    stages = len(data["stages"])
    answers = {}
    for number, aspect in enumerate(aspect_ids(page)[:-2]):
        steps = [{"what": f"Stap {number} doen", "who": f"rol {number}", "when": f"maand {number}"}, {"what": f"Ook {number}", "who": "", "when": ""}]
        current = None if number % 6 == 5 else number % stages + 1
        answers[aspect] = answer(
            current=current, target=(number + 1) % stages + 1 if number % 4 else None, state=None if current else "unknown",
            attention=f"Punt {number}: {SLY[number % len(SLY)]}\nTweede regel {number}\n\nNieuwe alinea {number}" if number % 2 else "",
            next_steps=steps if number % 3 == 0 else [], priority=number in (3, 6, 8), offer=number == 4)
    answers["vroeger-aspect"] = answer(1, 2, attention="Van vroeger")
    return result_file(data, answers, respondents=["schoolleider", "startende leraar"], sharing="group")


def open_filled(page, site_url, scan="scans/po.html"):
    page.goto(site_url + scan)
    file = filled(page)
    choose_file(page, file)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    return file


def export(page, kind):
    """Presses a button of the screen where answers are kept; the name of the file and its bytes."""
    go(page, "#bewaren")
    with page.expect_download() as waiting:
        page.locator(f"[data-export={kind}]").click()
    return waiting.value.suggested_filename, pathlib.Path(waiting.value.path()).read_bytes()
