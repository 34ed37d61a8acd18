"""The answers in a spreadsheet: nothing of it becomes a formula, a number or a row of its own."""

import csv
import io
import re

from form_helpers import aspect_ids, choose, open_form, scan_data, take_year_away
from form_reports import SLY, export, open_filled
from playwright.sync_api import expect

def rows_of(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def test_every_aspect_has_a_row(page, site_url):
    file = open_filled(page, site_url)
    name, content = export(page, "csv")
    assert re.fullmatch(r"scan_90XA00_2026-2027_samen-opleiden-po_\S+_\d{4}-\d\d-\d\d\.csv", name)
    assert b"\r\n" in content and b"\r" not in content.replace(b"\r\n", b"")
    rows = rows_of(content)
    assert list(rows[0]) == [
        "schoolcode", "school", "schooljaar", "scan", "versie", "thema", "aspect-id", "aspect", "soort antwoord", "fase nu",
        "naam fase", "ambitie", "prioriteit", "vertellen graag", "aandachtspunten", "voorbeeld", "vraag aan anderen",
        "wat we kunnen vertellen", "vervolgstappen"]
    data = scan_data(page)
    assert [row["aspect-id"] for row in rows] == [aspect["id"] for aspect in data["aspects"]] + ["vroeger-aspect"]
    assert {row["schoolcode"] for row in rows} == {"90XA00"} and {row["school"] for row in rows} == {"De Koperen Kikker"}
    for row in rows:
        answer = file["answers"].get(row["aspect-id"])
        if answer is None:
            assert row["soort antwoord"] == "nog open" and row["fase nu"] == row["ambitie"] == ""
            continue
        assert row["fase nu"] == str(answer["current"] or "") and row["ambitie"] == str(answer["target"] or "")
        assert (row["prioriteit"], row["vertellen graag"]) == ("ja" if answer["priority"] else "", "ja" if answer["offer"] else "")
        assert row["aandachtspunten"] == answer["attention"]
        assert len(row["vervolgstappen"].splitlines()) == len(answer["nextSteps"])
    assert rows[3]["vervolgstappen"] == "Stap 3 doen (rol 3, maand 3)\nOok 3"
    assert rows[0]["naam fase"] == data["stages"][0] and rows[0]["thema"] == data["themes"][0]["title"]


def test_what_looks_like_a_formula_stays_text(page, site_url):
    open_form(page, site_url)
    take_year_away(page)
    for aspect, text in zip(aspect_ids(page), ["=1+1", "+1", "@x", *SLY[:8]]):
        choose(page, aspect, 1)
        page.locator(f"#{aspect} [data-attention]").fill(text)
    name, content = export(page, "csv")
    assert re.fullmatch(r"scan_samen-opleiden-po_[0-9a-f]{4}_\d{4}-\d\d-\d\d\.csv", name)  # No code and no school year yet.
    expect(page.locator("[data-save-message]")).to_contain_text(name)
    texts = [row["aandachtspunten"] for row in rows_of(content)]
    assert texts[:3] == ["'=1+1", "'+1", "'@x"]
    assert not [text for text in texts if text.lstrip().startswith(("=", "+", "-", "@"))]
