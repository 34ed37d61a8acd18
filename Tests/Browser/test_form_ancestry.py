"""Every file names the one it grew from: over downloads, reports, other computers and a team that merges."""

import json

from form_helpers import aspect_ids, choose, choose_file, download, fill_details, go, grown, open_form, origin, scan_data
from form_reports import export
from form_team import add_files, colleague
from playwright.sync_api import expect
from test_form_report import carried


def grew_from(content):
    return json.loads(content).get("basedOn", [])


def opened(new_context, site_url, content):
    """On another computer."""
    page = open_form(new_context().new_page(), site_url)
    choose_file(page, content)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    return page


def test_each_download_names_the_one_before(page, site_url, new_context):
    open_form(page, site_url)
    fill_details(page)
    first_aspect, second_aspect = aspect_ids(page)[:2]
    choose(page, first_aspect, 2)
    first = download(page)[1]
    assert "basedOn" not in json.loads(first)
    choose(page, second_aspect, 3)
    second = download(page)[1]
    assert grew_from(second) == [origin(first)]
    # A reload in between changes nothing, nor does a report: that is a file like any other.
    if site_url.startswith("http"):
        page.reload()
    report = carried(export(page, "html")[1])
    assert grew_from(report) == [origin(second)] and origin(second)["earlier"] == [origin(first)["digest"]]
    third = download(page)[1]
    assert grew_from(third) == [origin(report)]

    other = opened(new_context, site_url, third)
    choose(other, second_aspect, 4)
    assert grew_from(download(other)[1]) == [origin(third)]


def test_a_report_leaves_what_is_in_a_file_there(page, site_url):
    open_form(page, site_url)
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    download(page)
    expect(page.locator("[data-state]").first).to_contain_text("download gestart")
    export(page, "html")
    expect(page.locator("[data-state]").first).to_contain_text("download gestart")


def test_a_file_of_version_1_is_named_as_it_was_downloaded(page, site_url):
    open_form(page, site_url)
    data = scan_data(page)
    old = json.dumps({**colleague(data, 1, {0: 2}), "formatVersion": 1}).replace(", ", ",\r\n").encode()
    choose_file(page, b"\xef\xbb\xbf" + old)
    expect(page.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    written = download(page)[1]
    assert grew_from(written) == [origin(old.replace(b"\r\n", b"\n"))]
    assert json.loads(written)["formatVersion"] == 2


def test_what_a_team_agrees_grew_from_all_on_the_table(page, site_url, new_context):
    """Two branches of one file, with one id: the Team screen shows both, and what it makes succeeds both."""
    open_form(page, site_url)
    fill_details(page)
    aspects = aspect_ids(page)
    choose(page, aspects[0], 1)
    root = download(page)[1]
    branches = []
    for stage in (2, 3):
        own = opened(new_context, site_url, root)
        choose(own, aspects[1], stage)
        branches.append(download(own)[1])
    merging = opened(new_context, site_url, branches[0])
    go(merging, "#team")
    add_files(merging, ("een.json", branches[0]), ("twee.json", branches[1]), ("kopie.json", branches[1]))
    expect(merging.locator("[data-team-people] > li")).to_have_count(2)
    row = merging.locator(f"#team-{aspects[1]}")
    row.locator("label").filter(has=merging.locator('[data-agreed][value="3"]')).click()
    merged = download(merging)[1]
    assert grew_from(merged) == [origin(branch) for branch in branches]
    assert json.loads(merged)["answers"][aspects[1]]["current"] == 3
    # A newer state of a file on the table takes its place, as before.
    newer = opened(new_context, site_url, branches[1])
    choose(newer, aspects[2], 4)
    go(merging, "#team")
    add_files(merging, ("drie.json", download(newer)[1]))
    expect(merging.locator("[data-team-people] > li")).to_have_count(2)


def test_vertical_tabs_of_word_are_line_breaks(page, site_url):
    open_form(page, site_url)
    data = scan_data(page)
    file = colleague(data, 1, {0: {"current": 2, "state": "answered", "attention": "Eerste regel\vTweede\fDerde"}})
    choose_file(page, file)
    aspect = data["aspects"][0]["id"]
    assert json.loads(download(page)[1])["answers"][aspect]["attention"] == "Eerste regel\nTweede\nDerde"
