"""What a site gives away: the sets of schools behind its numbers, and names and words of schools in its files."""

import html
import json
import re
from functools import lru_cache
from pathlib import Path

import site_build
import site_dom
import site_groups
from site_algebra import Cell, Row, RowSpace, carried, total
from site_comparison import Comparison, Reader, numbers, pair_cells, used_pairs

# The register stands in every scan, so that a school can choose itself: as a list and, for the script, as data.
# It says which schools there are, nothing about results.
REGISTER = (
    re.compile(r'(?s)<datalist id="scholen">.*?</datalist>'),
    re.compile(r'(?s)(?<=\n)  "schools": (\[.*?\n  \])'),
)


class Published:
    """The sets that a site publishes numbers about. Every number has been read and is that of the set."""

    def __init__(self, comparison: Comparison, sector: str) -> None:
        self.comparison, self.sector = comparison, sector
        self.rows: list[Row] = []
        self.rounds = 0
        for pages in comparison.shown:
            if pages.group.sector != sector:
                continue
            reader = Reader(comparison, pages)
            for part in pages.pages:
                reader.check(part)
            self.rows.append(total(pages.group.round, pages.schools))
            if pages.both is not None:
                self.rounds += 1
                earlier = comparison.before(sector, pages.group.round)
                # The number of schools itself, in both years, and counts carried from one to the other.
                self.rows.append(carried(earlier, pages.group.round, pages.both))

    @property
    def protected(self) -> set[Cell]:
        return {(year, code) for year in self.comparison.years for code in self.comparison.protected(self.sector, year)}

    @property
    def withheld(self) -> dict[str, Row]:
        """What is not shown of groups, by a name for it: the counts of a year, and those of its rounds."""
        shown = {id(pages.group): pages for pages in self.comparison.shown}
        found: dict[str, Row] = {}
        for group in self.comparison.groups:
            if group.sector != self.sector:
                continue
            pages = shown.get(id(group))
            hidden = group.counted & self.comparison.protected(self.sector, group.round)
            name = f"{group.round} {group.kind} {group.name}"
            if hidden and (pages is None or not hidden <= pages.schools):
                found[name] = total(group.round, group.counted)
        return found

    def space(self, *more: Row) -> RowSpace:
        """What follows from the site, and from these rows if they stood there too."""
        return RowSpace([*self.rows, *more], self.protected)


def check_other_numbers(comparison: Comparison) -> int:
    """The overview and the pages of sectors; returns how many numbers they show."""
    by_name = {pages.name: pages for pages in comparison.shown}
    overview = comparison.pages["resultaten/index.html"]
    rounds = [card for section in overview.with_class("round") for card in section.with_class("card")]
    cards = {card.one("a")["href"]: card for card in rounds}
    expected = {name.removeprefix("resultaten/") + ".html" for name in by_name}
    assert cards.keys() == expected, cards.keys() ^ expected
    read = 0
    for address, card in cards.items():
        pages = by_name["resultaten/" + address.removesuffix(".html")]
        assert numbers(card.all("p")[-1].text) == [len(pages.schools)], address
        read += 1
    for name, page in comparison.pages.items():
        if "/sectoren-" in name:
            read += check_sectors(comparison, name, page)
    return read


def check_sectors(comparison: Comparison, name: str, page: site_dom.Element) -> int:
    """A page with sectors beside each other: the counts of each sector's own picture, on what they share."""
    by_name = {pages.name: pages for pages in comparison.shown}
    main, year = page.one("main"), name.split("/")[1]
    members = main.with_class("prose")[0].all("li")
    groups = [by_name[f"resultaten/{year}/" + item.one("a")["href"].removesuffix(".html")] for item in members]
    assert len(groups) > 1 and len({pages.group.sector for pages in groups}) == len(groups), name
    for item, pages in zip(members, groups):
        assert numbers(item.text) == [len(pages.schools)], f"{name}: {item.text}"
    scans = [comparison.editions[pages.group.sector, year] for pages in groups]
    shared = [aspect for aspect in scans[0].aspects if all(aspect in scan.aspects for scan in scans)]
    sections = main.with_class("sector-aspect")
    assert {section["aria-labelledby"] for section in sections} <= set(shared), name
    left_out = main.with_class("talk")[-1].text if main.with_class("talk") else ""
    for aspect in {aspect for scan in scans for aspect in scan.aspects}:
        title = next(scan.titles[aspect] for scan in scans if aspect in scan.aspects)
        is_shown = any(section["aria-labelledby"] == aspect for section in sections)
        assert is_shown != (title in left_out), f"{name}: {title}"
    for section in sections:
        rows = section.one("tbody").all("tr")
        assert len(rows) == len(groups), name
        for row, pages, scan in zip(rows, groups, scans):
            counts = site_groups.pictures(comparison.results(pages), scan)[section["aria-labelledby"]]
            here = f"{name}#{section['aria-labelledby']}"
            assert numbers(row.one("th").text) == [len(pages.schools)], here
            if section["aria-labelledby"] in comparison.merged[pages.name]:
                counts.merged = True
                cells = [*pair_cells(counts.steps), used_pairs(counts) or "–"]
                assert [cell.text for cell in row.all("td")] == cells, here
                continue
            assert [int(cell.text) for cell in row.all("td")[:-1]] == counts.stages, here
            middle = "–" if counts.median is None else sorted(set(counts.median))
            assert (row.all("td")[-1].text if middle == "–" else numbers(row.all("td")[-1].text)) == middle, here
    return len(sections) * len(groups)


# MARK: names and words


def texts(site: Path) -> dict[str, str]:
    """Everything a site says, by file: its name, its bytes and what they stand for, without the register of its scans.

    White space is one blank, so that no text hides in a line break.
    """
    found: dict[str, str] = {}
    for name, file in site_build.files(site).items():
        text = file.read_bytes().decode("utf-8", errors="replace")
        if name.startswith("scans/") and name.endswith(".html"):
            for schools in REGISTER[1].findall(text):
                assert all(school.keys() <= {"code", "name", "place"} for school in json.loads(schools)), name
            for register in REGISTER:
                text, count = register.subn("", text)
                assert count <= 1, name
        found[name] = " ".join(" ".join((name, text, html.unescape(text), unescaped_json(text))).split())
    return found


def unescaped_json(text: str) -> str:
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text).replace('\\"', '"')


class Secrets:
    """Texts that may stand nowhere, as whole words and whatever their case."""

    def __init__(self, secrets: set[str]) -> None:
        self._secrets = [(secret.casefold(), frozenset(_words(secret.casefold()))) for secret in sorted(secrets) if secret]

    def __len__(self) -> int:
        return len(self._secrets)

    def found_in(self, text: str) -> list[str]:
        text, words = _folded(text)
        # Most texts lack a word of most secrets, and that is quick to see.
        return [secret for secret, own in self._secrets if own <= words and stands_in(text, secret)]


@lru_cache(maxsize=1024)
def _folded(text: str) -> tuple[str, frozenset[str]]:
    """A text whatever its case, and its words. Several tests look for other secrets in the same texts."""
    text = text.casefold()
    return text, frozenset(_words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def stands_in(text: str, secret: str) -> bool:
    """Whether it stands there as whole words: what `(?<!\\w)…(?!\\w)` finds, in a tenth of the time."""
    start = text.find(secret)
    while start >= 0:
        end = start + len(secret)
        if not _is_word(text[start - 1 : start]) and not _is_word(text[end : end + 1]):
            return True
        start = text.find(secret, start + 1)
    return False


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def own_words(result: dict) -> set[str]:
    """What only this school wrote; that something is planned for October or by the team says nothing about anyone."""
    found = {result["id"]}
    for answer in result["answers"].values():
        found |= {answer.get(kind) or "" for kind in ("attention", "question", "example", "story")}
        for step in answer.get("nextSteps", []):
            found.add(step["what"])
            found |= {text for text in (step.get("who") or "", step.get("when") or "") if len(text.split()) > 2}
    return {" ".join(text.split()) for text in found if text}


def source_text(content: Path) -> str:
    """What editors and the theme say: a school may have used the same words."""
    pages = list(content.rglob("*.md"))
    assert pages, f"no pages in {content}"
    files = [*pages, site_build.THEME / "strings.yaml"]
    return " ".join(" ".join(file.read_text(encoding="utf-8").split()) for file in files).casefold()


def private_words(results: list[dict], content: Path) -> set[str]:
    said = source_text(content)
    return {text for result in results for text in own_words(result) if text.casefold() not in said}


def exports(binary: Path, content: Path, *audience: str) -> dict[str, str]:
    """What `results export` writes, by kind."""
    found = {}
    for kind in ("csv", "json"):
        options = ("--content", content, *audience, "--format", kind)
        done = site_build.run(binary, "results", "export", *options)
        assert done.returncode == 0, done.stderr
        found[f"export.{kind}"] = done.stdout + "\n" + unescaped_json(done.stdout)
    return found
