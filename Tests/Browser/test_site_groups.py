"""The pages that show how groups of schools stand: right, and never about single schools.

What they should say is worked out from the result files by `site_groups`, apart from the Swift code.
"""

import re
from pathlib import Path

import pytest

import site_build
import site_dom
import site_groups
from site_groups import MINIMUM, Aspect, Group

KIND_LABELS = {"all": "Alle scholen", "region": "Onderwijsregio", "partnership": "Partnerschap", "board": "Schoolbestuur"}


@pytest.fixture(scope="module")
def expected() -> list[Group]:
    return site_groups.groups(site_build.CONTENT)


def group_pages(site: Path) -> dict[str, site_dom.Element]:
    pages = site_dom.pages(site)
    return {name: page for name, page in pages.items() if re.match(r"resultaten/\d{4}-\d{4}/", name)}


def key_of(name: str, page: site_dom.Element) -> tuple[str, str, str, str]:
    """Sector, school year, kind and name of the group that a page is about, as the page says it."""
    year, sector = re.match(r"resultaten/(\d{4}-\d{4})/([a-z]+)-", name).groups()
    kicker = page.with_class("kicker")[0].text
    assert year in kicker, name
    kind = next(kind for kind, label in KIND_LABELS.items() if kicker.startswith(label))
    return sector, year, kind, "" if kind == "all" else page.one("h1").text


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


def test_pictures_tables_and_words_are_the_counts_of_the_files(site: Path, expected: list[Group]) -> None:
    by_key = {(group.sector, group.round, group.kind, group.name): group for group in expected}
    for name, page in group_pages(site).items():
        group = by_key[key_of(name, page)]
        schools = len(group.counted)
        assert page.with_class("lead")[0].text.startswith(f"{schools} scholen doen mee"), name
        rows = {row.one("h3")["id"]: row for row in page.with_class("aspect-row")}
        assert list(rows) == list(group.aspects), name
        table = table_rows(page)
        assert len(table) == len(rows), name
        for (aspect, row), (title, cells) in zip(rows.items(), table):
            where, counts = f"{name}#{aspect}", group.aspects[aspect]
            assert title == row.one("h3").text, where
            assert dots(row) == counts.stages, where
            assert cells == cells_of(counts), where
            assert numbers_in(row.with_class("aspect-words")[0]) == numbers_of(counts), where
            total = sum(counts.stages) + counts.unknown + counts.not_applicable + counts.not_discussed
            assert total == schools, where


def dots(row: site_dom.Element) -> list[int]:
    """Dots per stage column of an aspect's picture: each belongs to the nearest column."""
    picture = row.one("svg")
    columns = [int(label["x"]) for label in picture.all("text")]
    assert columns == sorted(set(columns))
    places = [(int(dot["cx"]), int(dot["cy"])) for dot in picture.with_class("dot")]
    assert len(places) == len(set(places)), "two dots on one place"
    _, _, width, height = map(int, picture["viewbox"].split())
    counts = [0] * len(columns)
    for x, y in places:
        assert 0 < x < width and 0 < y < height, "a dot outside the picture"
        nearest = min(range(len(columns)), key=lambda column: abs(columns[column] - x))
        counts[nearest] += 1
    return counts


def table_rows(page: site_dom.Element) -> list[tuple[str, list[str]]]:
    rows = [row for body in page.all("tbody") for row in body.all("tr")]
    return [(row.one("th").text, [cell.text for cell in row.all("td")]) for row in rows]


def cells_of(counts: Aspect) -> list[str]:
    numbers = [*counts.stages, counts.unknown, counts.not_applicable, counts.not_discussed]
    return [*map(str, numbers), median(counts) or "–"]


def median(counts: Aspect) -> str | None:
    if counts.median is None:
        return None
    lower, upper = counts.median
    return f"fase {lower}" if lower == upper else f"tussen fase {lower} en {upper}"


def numbers_in(words: site_dom.Element) -> list[list[int]]:
    """The numbers that the sentences of an aspect name, a list per paragraph."""
    return [[int(number) for number in re.findall(r"\d+", paragraph.text)] for paragraph in words.all("p")]


def numbers_of(counts: Aspect) -> list[list[int]]:
    """What the sentences have to name: how many in which stage, the middle, the range; who chose none; the marks."""
    here = [(count, stage) for stage, count in enumerate(counts.stages, start=1) if count]
    sentence = [number for pair in here for number in pair]
    if here:
        sentence += sorted(set(counts.median)) + sorted({here[0][1], here[-1][1]})
    others = [number for number in (counts.unknown, counts.not_applicable, counts.not_discussed) if number]
    marks = [number for number in (counts.priorities, counts.offers) if number]
    return [numbers for numbers in (sentence, others, marks) if numbers or numbers is sentence]


def test_held_back_groups_are_named_without_a_number(site: Path, expected: list[Group]) -> None:
    """Te weinig scholen is not the same as geen gegevens, and neither says how many."""
    page = site_dom.parse(site / "resultaten" / "index.html")
    shown = [link["href"] for link in page.all("a") if re.match(r"\d{4}-\d{4}/", link["href"])]
    assert sorted("resultaten/" + link for link in shown) == sorted(group_pages(site))
    remarks = [paragraph.text for paragraph in page.with_class("withheld")]
    for group in expected:
        if not group.shown and group.kind != "all":
            start = "Te weinig scholen" if group.counted else "Nog geen gegevens"
            assert any(remark.startswith(start) and group.name in remark for remark in remarks), group.name
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
