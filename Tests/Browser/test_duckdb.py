"""What the README promises of other programs: DuckDB reads the result files and the exports as they are."""

import csv
import json
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

import site_build
import site_dom

PAGE = "resultaten/2026-2027/po-partnerschap-samen-opleiden-wielmerland.html"
ROUND, SCAN = "2026-2027", "samen-opleiden-po"
# Of an office of its own: DuckDB and a spreadsheet would both make a number of it.
CODE = "0012"


@pytest.fixture(scope="module")
def query() -> str:
    found = re.findall(r"^```sql\n(.+?)^```$", (site_build.ROOT / "README.md").read_text("utf-8"), re.M | re.S)
    assert len(found) == 1, "the README has one query"
    return found[0]


@contextmanager
def standing_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def counts_by_query(query: str, folder: Path) -> dict[str, list[int]]:
    """Schools per stage by aspect, as the query counts them."""
    counts: dict[str, list[int]] = {}
    with standing_in(folder):
        for aspect, stage, schools in duckdb.sql(query).fetchall():
            counts.setdefault(aspect, [0, 0, 0, 0])[stage - 1] = schools
    return counts


def counts_on_page(page: site_dom.Element) -> dict[str, list[int]]:
    """The same, as the table of a group's page has it; of an aspect of which it says less, two stages together."""
    aspects = [row.one("h3")["id"] for row in page.with_class("aspect-row")]
    # A table per theme; the one of ambitions beside it counts something else.
    tables = [table for table in page.with_class("count-table") if "ambition-table" not in table.classes]
    rows = [row for table in tables for body in table.all("tbody") for row in body.all("tr")]
    assert len(rows) == len(aspects) > 20
    cells = [[cell for cell in row.all("td") if "heat" in cell.classes] for row in rows]
    assert {len(found) for found in cells} <= {2, 4}
    return {aspect: [int(cell.text.split(" in ")[0]) for cell in found] for aspect, found in zip(aspects, cells)}


def as_shown(counts: dict[str, list[int]], shown: dict[str, list[int]]) -> dict[str, list[int]]:
    """What the query counts, where the page says less as it says it."""
    assert counts.keys() == shown.keys()
    return {
        aspect: [sum(own[:2]), sum(own[2:])] if len(shown[aspect]) == 2 else own for aspect, own in counts.items()
    }


def test_the_query_of_the_readme_counts_what_the_page_shows(query: str, site: Path) -> None:
    shown = counts_on_page(site_dom.parse(site / PAGE))
    assert as_shown(counts_by_query(query, site_build.ROOT), shown) == shown


def test_the_query_leaves_out_what_the_page_leaves_out(query: str, binary: Path, tmp_path: Path) -> None:
    """One school more keeps its result to itself: both then count one school less."""
    content = tmp_path / "content"
    shutil.copytree(site_build.CONTENT, content)
    before = counts_by_query(query, tmp_path)
    file = content / "resultaten" / ROUND / "90XA00.json"
    result = json.loads(file.read_text("utf-8"))
    assert result["sharing"] != "none"
    file.write_text(json.dumps(result | {"sharing": "none"}), "utf-8")
    site_build.build(binary, tmp_path / "site", content=content)
    after = counts_by_query(query, tmp_path)
    shown = counts_on_page(site_dom.parse(tmp_path / "site" / PAGE))
    assert as_shown(after, shown) == shown
    answered = [aspect for aspect, answer in result["answers"].items() if answer["state"] == "answered"]
    assert sum(map(sum, before.values())) - sum(map(sum, after.values())) == len(answered) > 0


@pytest.fixture(scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(f"duckdb-{name}")) for name in ("public", "group")])
def exports(request: pytest.FixtureRequest, binary: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both forms of one export, with a school of which the code begins with zeros and could be a number."""
    folder = tmp_path_factory.mktemp("export")
    content = folder / "content"
    shutil.copytree(site_build.CONTENT, content)
    file = content / "resultaten" / ROUND / "90XA00.json"
    result = json.loads(file.read_text("utf-8"))
    assert result["sharing"] == "group"
    result["school"]["code"] = CODE
    file.unlink()
    (file.parent / f"{CODE}.json").write_text(json.dumps(result), "utf-8")
    register = content / "scholen.csv"
    row = next(line for line in register.read_text("utf-8").splitlines() if line.startswith("90XA00;"))
    with register.open("a", encoding="utf-8") as rows:
        rows.write(row.replace("90XA00", CODE) + "\n")
    files = {form: folder / f"export.{form}" for form in ("csv", "json")}
    for form, output in files.items():
        for_whom = site_build.CLOSED if request.param == "group" else ()
        options = ["--format", form, *for_whom, "--output", output]
        done = site_build.run(binary, "results", "export", "--content", content, *options)
        assert done.returncode == 0, done.stderr
    return files | {"audience": request.param}


def test_duckdb_reads_the_lines_of_json(exports: dict[str, Path]) -> None:
    rows = [json.loads(line) for line in exports["json"].read_text("utf-8").splitlines()]
    table = duckdb.sql(f"FROM '{exports['json']}'")
    assert set(table.columns) == {key for row in rows for key in row}
    found = [dict(zip(table.columns, row)) for row in table.fetchall()]
    assert len(found) == len(rows) > 100
    for row, line in zip(found, rows):
        assert {key: row[key] for key in line} == line
    types = dict(zip(table.columns, map(str, table.types)))
    assert types["round"] == types["scanVersion"] == "VARCHAR"
    if exports["audience"] == "public":
        assert types["count"] == types["participants"] == types["stage"] == "BIGINT"
    else:
        codes = table.filter(f"schoolCode = '{CODE}'")
        assert types["schoolCode"] == "VARCHAR" and len(codes) > 20


def test_duckdb_reads_the_csv(exports: dict[str, Path]) -> None:
    with exports["csv"].open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    # The apostrophe that keeps Excel from calculating would be guessed to be the escape.
    table = duckdb.read_csv(str(exports["csv"]), escapechar='"')
    assert table.columns == header, "the header is found, and the mark of the file is no part of it"
    found = table.fetchall()
    assert len(found) == len(rows) > 100
    for row, cells in zip(found, rows):
        assert ["" if value is None else str(value) for value in row] == cells
    types = dict(zip(table.columns, map(str, table.types)))
    assert types["schooljaar"] == "VARCHAR"
    if exports["audience"] == "public":
        assert types["aantal"] == types["scholen"] == types["fase"] == "BIGINT"
    else:
        codes = {row[header.index("schoolcode")].lstrip("'") for row in found}
        assert types["schoolcode"] == "VARCHAR" and CODE in codes
