"""What the page of the scan may weigh, and how much of it an answer touches."""

import gzip
import json
import re

import pytest
from form_helpers import aspect_ids, choose, open_form, wait_for_later


def test_the_page_weighs_what_it_may(page, base_url_http, site):
    """All that a first visit to the scan loads: 80 kB packed, of which scripts 60 kB unpacked."""
    loaded = []
    page.on("response", lambda response: loaded.append(response.url))
    open_form(page, base_url_http)
    page.wait_for_load_state("networkidle")
    files = [site / url.removeprefix(base_url_http).split("#")[0] for url in loaded if "service-worker" not in url]
    assert {"po.html", "scan.js", "scan.css", "style.css"} <= {re.sub(r"\.[0-9a-f]{8}\.", ".", file.name) for file in files}
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 80_000
    assert sum(file.stat().st_size for file in files if file.suffix == ".js") <= 60_000


def test_filling_in_weighs_what_it_may(page, base_url_http, site):
    """With the script of the first answer too: 100 kB packed. What only some need comes with its screen."""
    loaded = []
    page.on("response", lambda response: loaded.append(response.url))
    open_form(page, base_url_http)
    choose(page, aspect_ids(page)[0], 2)
    wait_for_later(page)
    page.wait_for_load_state("networkidle")
    files = {site / url.removeprefix(base_url_http).split("#")[0] for url in loaded if "service-worker" not in url}
    names = {re.sub(r"\.[0-9a-f]{8}\.", ".", file.name) for file in files}
    assert "scan-later.js" in names
    assert not names & {"scan-team.js", "scan-year.js", "scan-exports.js", "scan-any-file.js"}
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 100_000


@pytest.mark.parametrize("act", ["choose", "type"])
def test_an_answer_restyles_a_few_elements_of_the_page(page, browser, base_url_http, tmp_path, act):
    """One careless `:has()` gave hundreds of elements a new style with every press: 130 ms on a slow computer."""
    open_form(page, base_url_http)
    first, second = aspect_ids(page)[:2]
    choose(page, first, 2)
    wait_for_later(page)
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
