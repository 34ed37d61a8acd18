"""The pages that show how groups of schools stand: right, and never about single schools.

What they should say is worked out from the result files by `site_groups`, apart from the Swift code.
"""

import re
from pathlib import Path

import pytest

import site_build
import site_dom
import site_groups
from site_comparison import PARTS, Comparison, Reader, key_of, numbers, used_pairs
from site_groups import MINIMUM, Group
from site_publication import check_other_numbers

# Everything is worked out once from the result files, and pages of both editions are read; most are of the public one.
pytestmark = pytest.mark.xdist_group("pages-public")


@pytest.fixture(scope="module")
def expected() -> list[Group]:
    return site_groups.groups(site_build.CONTENT)


@pytest.fixture(scope="module", params=["public", "group"])
def comparison(request: pytest.FixtureRequest) -> Comparison:
    """The site for everyone, and the one for the learning group."""
    is_closed = request.param == "group"
    site = request.getfixturevalue("closed_site" if is_closed else "site")
    return Comparison(site, site_build.CONTENT, is_closed=is_closed)


def group_pages(site: Path) -> dict[str, site_dom.Element]:
    """The pages with a picture of one group."""
    pages = site_dom.pages(site)
    return {name: page for name, page in pages.items() if re.match(r"resultaten/\d{4}-\d{4}/(?!sectoren-|school-)[^/]+$", name)}


def test_exactly_the_groups_that_may_be_shown_have_a_page(site: Path, expected: list[Group]) -> None:
    shown = {(group.sector, group.round, group.kind, group.name) for group in expected if group.shown}
    held_back = [group for group in expected if not group.shown and group.counted]
    assert len(shown) > 10 and held_back, "the demonstration has to show both"
    assert {key_of(name, page) for name, page in group_pages(site).items()} == shown


def test_nobody_can_be_singled_out_by_subtraction(site: Path, expected: list[Group]) -> None:
    """Whatever pages a reader adds and subtracts, at least five schools remain together."""
    counted = {(group.sector, group.round, group.kind, group.name): group.counted for group in expected}
    published: dict[tuple[str, str], list[set[str]]] = {}
    for name, page in group_pages(site).items():
        key = key_of(name, page)
        published.setdefault(key[:2], []).append(counted[key])
    assert published
    for (sector, year), sets in published.items():
        assert site_groups.smallest_atom(sets) >= MINIMUM, f"{sector} {year}"


@pytest.mark.parametrize("part", ["picture", *PARTS.values()])
def test_every_part_says_what_the_files_say(comparison: Comparison, part: str) -> None:
    """Dots, marks, cells, sentences and suggestions; a number that is none of these fails too."""
    having = [pages for pages in comparison.shown if part in pages.pages]
    assert len(having) > (3 if part == "voices" else 10) or (part in ("table", "voices") and not comparison.is_closed), part
    for pages in having:
        Reader(comparison, pages).check(part)


def test_parts_are_those_there_is_something_to_show_of(comparison: Comparison) -> None:
    for pages in comparison.shown:
        named = pages.schools & comparison.named(pages.group.sector, pages.group.round)
        expected = {"picture", "learning", "framework", "agenda", "meeting"}
        expected |= {"table"} if len(named) > 1 else set()
        expected |= {"voices"} if Reader(comparison, pages).voices() else set()
        expected |= {"rounds"} if comparison.before(pages.group.sector, pages.group.round) else set()
        assert pages.pages.keys() == expected, pages.name


def test_the_overview_and_sectors_say_what_the_files_say(comparison: Comparison) -> None:
    assert any("/sectoren-" in name for name in comparison.pages)
    assert check_other_numbers(comparison) > 50


def test_the_closed_edition_says_so_and_the_public_one_does_not(comparison: Comparison) -> None:
    for name, page in site_dom.pages(comparison.site).items():
        assert ("Besloten uitgave voor ‘Onderwijsregio Wielmerland’" in page.text) == comparison.is_closed, name


def test_school_pages_say_what_the_school_shares(comparison: Comparison) -> None:
    """Every page of a school: the places in its pictures, the words beside them, its notes only when it shares these."""
    read = 0
    for (sector, year), results in comparison.counting.items():
        for code in comparison.named(sector, year):
            check_school(comparison, sector, year, results[code])
            read += 1
    assert read > 10 or not comparison.is_closed


def check_school(comparison: Comparison, sector: str, year: str, result: dict) -> None:
    code, scan = result["school"]["code"], comparison.editions[sector, year]
    page = comparison.pages[f"resultaten/{year}/school-{code.lower()}.html"]
    main = page.one("main")
    assert main.one("h1").text == comparison.name_of(code, year)
    rows = [row for table in main.all("table") for row in table.one("tbody").all("tr")]
    assert [row.one("th").text for row in rows] == list(scan.titles.values()), code
    for aspect, row in zip(scan.aspects, rows):
        answer = result["answers"].get(aspect) or {"state": "notDiscussed"}
        current = answer.get("current") if answer["state"] == "answered" else None
        target, here = answer.get("target"), f"{code} {year} {aspect}"
        strip = row.one("svg")
        ticks = [int(tick["cx"]) for tick in strip.with_class("strip-tick")]
        assert len(ticks) == scan.stages, here
        assert (strip.get("data-has-now") is not None) == (current is not None), here
        assert (strip.get("data-has-target") is not None) == (target is not None), here
        if current:
            assert int(strip.with_class("strip-now")[0]["cx"]) == ticks[current - 1], here
        if target:
            assert numbers(strip.with_class("strip-goal")[0]["transform"])[0] == ticks[target - 1], here
        cells = [cell.text for cell in row.all("td")[1:4]]
        states = {"unknown": "weten we nog niet", "notApplicable": "niet van toepassing", "notDiscussed": "nog niet besproken"}
        marks = [word for key, word in (("priority", "prioriteit"), ("offer", "vertelt graag")) if answer.get(key)]
        expected = [f"fase {current}" if current else states[answer["state"]], f"fase {target}" if target else "–"]
        assert cells == [*expected, ", ".join(marks) or "–"], here
    check_school_groups(comparison, sector, year, code, main)
    has_words = any(
        answer.get("attention") or answer.get("nextSteps") or answer.get("shared") for answer in result["answers"].values()
    )
    assert ("In eigen woorden" in main.text) == (result["shareNotes"] and has_words), code


def check_school_groups(comparison: Comparison, sector: str, year: str, code: str, main: site_dom.Element) -> None:
    """Beside a school stand the groups it belongs to, with their own middle and range."""
    own = [p for p in comparison.shown if p.group.sector == sector and p.group.round == year and code in p.group.members]
    links = {link["href"].removesuffix(".html"): link for link in main.with_class("group-link")}
    assert links.keys() == {pages.name.rpartition("/")[2] for pages in own}, code
    scan = comparison.editions[sector, year]
    rows = [row for table in main.all("table") for row in table.one("tbody").all("tr")]
    for place, name in enumerate(links):
        pages = next(pages for pages in own if pages.name.endswith("/" + name))
        counts = site_groups.pictures(comparison.results(pages), scan)
        for aspect, row in zip(scan.aspects, rows):
            stages = [stage for stage, count in enumerate(counts[aspect].stages, start=1) if count]
            found = row.all("td")[4 + place].text
            if aspect in comparison.merged[pages.name]:
                counts[aspect].merged = True
                assert found == (used_pairs(counts[aspect]) or "–"), f"{code} {name} {aspect}"
            elif not stages:
                assert found == "–", f"{code} {name} {aspect}"
            elif len(stages) == 1:
                assert found == f"{stages[0]} (iedereen)", f"{code} {name} {aspect}"
            else:
                middle = " à ".join(map(str, sorted(set(counts[aspect].median))))
                assert found == f"{middle} ({stages[0]}–{stages[-1]})", f"{code} {name} {aspect}"


def test_every_picture_has_its_table(comparison: Comparison) -> None:
    """A picture is hidden from screen readers; its aspect stands in a table of the same section, or where its line leads."""
    seen = 0
    for name, page in comparison.pages.items():
        for picture in page.one("main").all("svg"):
            section = picture.parent
            if section.tag == "dt":
                assert picture["aria-hidden"] == "true" and section.parent.one("dd").text, f"{name}:{picture.line}"
                continue
            if "spread" in picture.classes:
                aspect = section.one("a")["href"].removeprefix("#")
                (row,) = page.all("tr", where=lambda row: row.get("id") == f"_getallen-{aspect}")
                section = row.parent.parent.parent
            if "data-picture" in picture.attributes:
                # A slide has no room for it; all tables stand below the slides.
                slide = section.parent
                (row,) = page.all("tr", where=lambda row: row.get("id") == f"_getallen-{slide['id']}")
                section = row.parent
            while section.tag not in ("section", "main"):
                section = section.parent
            assert picture["aria-hidden"] == "true" and section.all("table"), f"{name}:{picture.line}"
            seen += 1
    assert seen > 100


def test_held_back_groups_are_named_without_a_number(site: Path, expected: list[Group]) -> None:
    """One sentence for all of them, whether four schools handed in or none did, and no number in it."""
    page = site_dom.parse(site / "resultaten" / "index.html")
    shown = [link["href"] for link in page.all("a") if re.match(r"\d{4}-\d{4}/(?!sectoren-)", link["href"])]
    assert sorted("resultaten/" + link for link in shown) == sorted(group_pages(site))
    remarks = [paragraph.text for paragraph in page.with_class("withheld")]
    for group in expected:
        if not group.shown and group.kind != "all":
            assert any(group.name in remark for remark in remarks), group.name
    kinds = {remark.split(":")[0] for remark in remarks for group in expected if not group.shown and group.name in remark}
    assert len(kinds) == 1
    for remark in remarks:
        assert not re.search(r"\d", remark), remark


def test_every_number_of_schools_is_at_least_five(site: Path) -> None:
    for name, page in site_dom.pages(site).items():
        for number in re.findall(r"(\d+) scholen doen mee", page.text):
            assert int(number) >= MINIMUM, f"{name}: {number}"


def test_no_school_is_named_beside_results(site: Path) -> None:
    """Neither in text nor in attributes, comments or data."""
    register = site_groups.schools(site_build.CONTENT).values()
    names = [word for school in register for word in (school.code, school.name)]
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)", re.IGNORECASE)
    pages = {"resultaten/index.html": None} | group_pages(site)
    for name in pages:
        found = pattern.findall((site / name).read_text(encoding="utf-8"))
        assert not found, f"{name} names {sorted(set(found))}"


def test_nothing_of_a_result_file_is_published(site: Path) -> None:
    """Results are counted; their own words, names and moments stay in the files."""
    private: set[str] = set()
    for result in site_groups.results(site_build.CONTENT):
        private |= {result["id"], result["createdAt"], result["modifiedAt"]}
        for answer in result["answers"].values():
            private.add(answer.get("attention") or "")
            private |= {step["what"] for step in answer.get("nextSteps", [])}
    # Short texts may well stand elsewhere too.
    private = {text for text in private if len(text) > 24}
    assert len(private) > 300
    for name, file in site_build.files(site).items():
        if file.suffix in (".html", ".json", ".js", ".csv", ".xml"):
            text = file.read_text(encoding="utf-8")
            found = [secret for secret in private if secret in text]
            assert not found, f"{name} holds {found[:3]}"


def test_invented_schools_are_said_to_be_invented(site: Path) -> None:
    """On every page that shows schools of the register, their groups or results."""
    notice = re.search(r'^demonstrationNotice: "(.+)"$', (site_build.CONTENT / "site.yaml").read_text("utf-8"), re.M)[1]
    register = site_groups.schools(site_build.CONTENT).values()
    names = {word for school in register for word in (school.code, school.name, school.board, school.region)}
    names |= {name for school in register for name in school.partnerships}
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(names))) + r")(?!\w)")
    showing = 0
    for name, page in site_dom.pages(site).items():
        if name.startswith("resultaten/") or pattern.search((site / name).read_text(encoding="utf-8")):
            showing += 1
            assert notice in page.one("main").text, f"{name} shows invented schools and does not say so"
    assert showing > 20


def test_no_averages_totals_or_ranks(site: Path) -> None:
    """Stages are ordinal: counts, medians and ranges, in the order of the scan."""
    for name, page in group_pages(site).items():
        found = re.findall(r"\b(?:gemiddelde?|totaalscore|percentage|ranking|\d+[.,]\d+|\d+ ?%)", page.one("main").text)
        assert not found, f"{name}: {found}"
