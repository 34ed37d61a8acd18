"""Rules that exist in Swift and in the page: both are bound to the same vectors."""

import gzip
import json
import re

import pytest
from form_helpers import aspect_ids, choose, open_form
from site_build import ROOT, THEME

VECTORS = ROOT / "Tests" / "Fixtures" / "vectors"
SCRIPTS = {path.name: path.read_text() for path in sorted((THEME / "assets/scan").glob("*.js"))}


def cases(name):
    return json.loads((VECTORS / f"{name}.json").read_text())["cases"]


def test_text_cleaning(page, site_url):
    open_form(page, site_url)
    expected = cases("text-cleaning")
    found = page.evaluate("texts => texts.map(Scandossier.text.clean)", [case["input"] for case in expected])
    assert found == [case["output"] for case in expected]
    lengths = page.evaluate("texts => texts.map((text) => Scandossier.text.clean(text).length)", [case["input"] for case in expected])
    assert lengths == [case["length"] for case in expected]


def test_school_codes(page, site_url):
    open_form(page, site_url)
    expected = cases("school-codes")
    found = page.evaluate("codes => codes.map(Scandossier.schoolCode.validate)", [case["input"] for case in expected])
    assert found == [{key: value for key, value in case.items() if key != "input"} for case in expected]


def test_json_writing(page, site_url):
    open_form(page, site_url)
    expected = cases("json-writing")
    found = page.evaluate(
        "text => JSON.parse(text).map((item) => Scandossier.resultWriting.json(item.value))", json.dumps(expected))
    assert found == [case["text"] for case in expected]


def test_stages(page, base_url_http):
    open_form(page, base_url_http, "#team")
    page.wait_for_function("Scandossier.stages")
    expected = cases("stages")
    found = page.evaluate("""cases => cases.map(({ counts }) => {
        const spread = Scandossier.stages.spread(counts);
        return { counts, median: Scandossier.stages.median(counts), schools: spread?.total ?? 0,
            range: spread && { lowest: spread.lowest, highest: spread.highest }, stagesInUse: spread?.stagesInUse ?? 0 };
    })""", expected)
    assert found == expected and len(expected) > 5


@pytest.mark.parametrize("zone, moment", [
    ("Europe/Amsterdam", "2026-11-23T10:00:00+01:00"),
    ("America/St_Johns", "2026-11-23T05:30:00-03:30"),
    ("UTC", "2026-11-23T09:00:00+00:00"),
])
def test_moments_are_written_in_the_zone_of_the_user(new_context, file_url, zone, moment):
    page = open_form(new_context(timezone_id=zone).new_page(), file_url)
    written = page.evaluate("Scandossier.moments.write(new Date(Date.UTC(2026, 10, 23, 9)))")
    assert written == moment
    assert page.evaluate("text => Scandossier.moments.isMoment(text)", written)


def test_moments_that_are_none(page, site_url):
    open_form(page, site_url)
    wrong = ["", "2026-11-23", "2026-11-23T10:00:00", "2026-11-23T24:00:00Z", "2026-13-01T00:00:00Z",
             "2025-02-29T00:00:00Z", "2026-11-23T10:00:00+24:00", "1899-12-31T00:00:00Z", "2026-11-23 10:00:00Z",
             "2026-11-23T10:00:00.1234567890Z", "2026-00-10T00:00:00Z"]
    right = ["2024-02-29T00:00:00Z", "2026-11-23T10:00:00.250Z", "2026-11-23T23:59:59-11:30"]
    assert page.evaluate("texts => texts.map(Scandossier.moments.isMoment)", wrong + right) == [False] * len(wrong) + [True] * len(right)


def test_scripts_share_one_name_stay_small_and_write_no_markup():
    """Classic scripts share their names, so every file stands in a block."""
    assert len(SCRIPTS) > 10
    for name, text in SCRIPTS.items():
        assert text.startswith("'use strict';\n"), name
        outside = [line for line in text.split("\n") if re.match(r"(const|let|var|function|class)\b", line)]
        assert outside == (["const Scandossier = Object.create(null);"] if name == "text.js" else []), name
        assert not re.search(r"innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|eval\(|new Function", text), name
        # The generator takes indentation from every line, also from one inside a template literal.
        bare = re.sub(r"'(?:[^'\\\n]|\\.)*'|\.replace\(/.*?/g,", "", text)
        assert all(line.count("`") % 2 == 0 for line in bare.split("\n")), name
        assert name == "drafts.js" or not re.search(r"localStorage|sessionStorage|indexedDB", text), name


def test_the_page_weighs_what_it_may(page, base_url_http, site):
    """All that a visit to the scan loads: 150 kB packed, of which scripts 60 kB unpacked."""
    loaded = []
    page.on("response", lambda response: loaded.append(response.url))
    open_form(page, base_url_http)
    page.wait_for_load_state("networkidle")
    files = [site / url.removeprefix(base_url_http).split("#")[0] for url in loaded if "service-worker" not in url]
    assert {"po.html", "scan.js", "scan.css", "style.css"} <= {re.sub(r"\.[0-9a-f]{8}\.", ".", file.name) for file in files}
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 150_000
    assert sum(file.stat().st_size for file in files if file.suffix == ".js") <= 60_000


@pytest.mark.parametrize("act", ["choose", "type"])
def test_an_answer_restyles_a_few_elements_of_the_page(page, browser, base_url_http, tmp_path, act):
    """One careless `:has()` gave hundreds of elements a new style with every press: 130 ms on a slow computer."""
    open_form(page, base_url_http)
    first, second = aspect_ids(page)[:2]
    choose(page, first, 2)
    page.wait_for_function("() => Scandossier.team")
    page.locator(f"#{second}").scroll_into_view_if_needed()
    page.wait_for_timeout(700)  # The draft is stored.
    page.locator(f"#{second} [data-attention]").focus()
    browser.start_tracing(page=page, path=tmp_path / "trace.json", categories=["devtools.timeline"])
    if act == "choose":
        page.locator(f"#{second} label.stage").first.click()
    else:
        page.keyboard.press("a")
    page.wait_for_timeout(100)
    browser.stop_tracing()
    events = json.loads((tmp_path / "trace.json").read_text())["traceEvents"]
    restyled = [event["args"]["elementCount"] for event in events
                if event["name"] == "UpdateLayoutTree" and "elementCount" in event["args"]]
    assert restyled and sum(restyled) < 60, restyled
