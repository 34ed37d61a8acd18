"""Which groups of schools may be shown and what their pictures say, worked out from the content alone.

Written from the rules in the design, not from the Swift code, so that both have to be right:

- a result counts when its school shares it, it is the school's latest of that year, and it answers the same stage texts
  or the same version of the scan
- groups are tried in the order all, region, partnerships, boards, within a kind by name
- a group is shown when afterwards no reader can single out fewer than five schools by adding and subtracting groups
"""

import csv
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

MINIMUM = 5
SECTORS = ("po", "vo", "mbo")
STATES = {"unknown": "unknown", "notApplicable": "not applicable", "notDiscussed": "not discussed"}


@dataclass
class School:
    code: str
    name: str
    sector: str
    board: str
    partnerships: list[str]
    region: str
    learning: list[str] = field(default_factory=list)

    @property
    def groups(self) -> list[tuple[str, str]]:
        """What it belongs to: kind and name."""
        named = [("learning", name) for name in self.learning] + [("region", self.region)]
        return named + [("partnership", name) for name in self.partnerships] + [("board", self.board)]


@dataclass(frozen=True)
class Edition:
    """Whom a closed edition is made for."""

    kind: str
    name: str

    def holds(self, school: School) -> bool:
        return (self.kind, self.name) in school.groups



@dataclass
class Aspect:
    """How the schools of a group answered one aspect."""

    stages: list[int]
    unknown: int = 0
    not_applicable: int = 0
    not_discussed: int = 0
    priorities: int = 0
    offers: int = 0
    targets: list[int] = field(default_factory=list)
    # Schools that are at a stage and want to reach a later one.
    needs: int = 0
    # Whether a page may not say single stages (`site_merged`).
    merged: bool = False

    @property
    def steps(self) -> list[int]:
        """The counts of a picture: per stage, or per two of them."""
        return self._steps(self.stages)

    @property
    def target_steps(self) -> list[int]:
        return self._steps(self.targets)

    @property
    def pairs(self) -> list[int]:
        """The numbers of the stages that such a picture names."""
        return [stage for count, pair in zip(self.steps, ((1, 2), (3, 4))) if count for stage in pair]

    def _steps(self, counts: list[int]) -> list[int]:
        return [sum(counts[:2]), sum(counts[2:])] if self.merged else counts

    @property
    def median(self) -> tuple[int, int] | None:
        """The stages of the two schools in the middle; twice the same for an odd number."""
        row = [stage for stage, count in enumerate(self.stages, start=1) for _ in range(count)]
        return (row[(len(row) - 1) // 2], row[len(row) // 2]) if row else None


@dataclass
class Group:
    sector: str
    round: str
    kind: str
    name: str
    # Codes of the schools that count.
    counted: set[str]
    shown: bool
    aspects: dict[str, Aspect]
    # Of the scan that its schools answered.
    version: str
    # Codes of all its schools in the register.
    members: set[str] = field(default_factory=set)


def schools(content: Path, year: str | None = None) -> dict[str, School]:
    """By code; rows of a school year hold for that year, those without one for every other."""
    with open(content / "scholen.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    if year:
        rows = [row for row in rows if row.get("schooljaar", "") in ("", year)]
        rows.sort(key=lambda row: row.get("schooljaar", ""))
    return {
        row["code"]: School(
            row["code"],
            row["naam"],
            row["sector"],
            row["bestuur"],
            [name for name in row["partnerschappen"].split("|") if name],
            row["regio"],
            [name for name in re.split(r"[|;]", row.get("leergroep", "")) if name],
        )
        for row in rows
    }


def results(content: Path, edition: Edition | None = None) -> list[dict]:
    files = sorted((content / "resultaten").glob("*/*.json"))
    assert files, f"no results in {content}: a loop over them would prove nothing"
    found = [json.loads(file.read_text("utf-8")) for file in files]
    if edition is None:
        return found
    members = {year: members_of(edition, content, year) for year in {file["round"] for file in found}}
    return [file for file in found if file["school"]["code"] in members[file["round"]]]


def members_of(edition: Edition, content: Path, year: str) -> set[str]:
    return {code for code, school in schools(content, year).items() if edition.holds(school)}


def groups(content: Path, edition: Edition | None = None) -> list[Group]:
    """Every group of every scan and school year that has results, in the order in which they are tried.

    In a closed edition only those of which every school is a member.
    """
    files = results(content, edition)
    found: list[Group] = []
    for year in sorted({file["round"] for file in files}):
        register = schools(content, year)
        for sector, scan in scans(content).items():
            own = [file for file in files if file["round"] == year and file["scan"]["id"] == scan.id]
            if own:
                answered = scan.answered(own)
                found += _groups(sector, year, answered, register, counting(own, answered), edition)
    return found


def scans(content: Path) -> dict[str, "Scan"]:
    """Those of now, by sector; each with its earlier versions."""
    files = {sector: content / "scans" / f"{sector}.md" for sector in SECTORS}
    found = {sector: Scan(file) for sector, file in files.items() if file.exists()}
    earlier = [Scan(file) for file in sorted((content / "scans" / "eerder").glob("*.md"))]
    for scan in found.values():
        scan.earlier = [other for other in earlier if other.id == scan.id]
    return found


class Scan:
    """What a scan asks, straight from its Markdown."""

    def __init__(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        self.id = re.search(r"^id: (.+)$", text, re.M)[1].strip()
        self.version = re.search(r'^version: "?(.+?)"?$', text, re.M)[1]
        self.stages = len(re.search(r"^stages: \[(.+)\]$", text, re.M)[1].split(","))
        self.titles = {found[2]: found[1] for found in re.finditer(r"^### (.*?) \{#([a-z0-9-]+)", text, re.M)}
        self.aspects = list(self.titles)
        self.text = text
        # The stage texts by aspect: the list right under its question.
        parts = re.split(r"^### .*? \{#([a-z0-9-]+).*$", text, flags=re.M)
        self.stage_texts = {
            aspect: re.findall(r"^\d\. (.+)$", part.split("\n####")[0], re.M)
            for aspect, part in zip(parts[1::2], parts[2::2])
        }
        self.earlier: list[Scan] = []

    def answered(self, files: list[dict]) -> "Scan":
        """The version that results of one year answer: an earlier one when all of them do."""
        versions = {file["scan"]["version"] for file in files}
        return next((scan for scan in self.earlier if versions == {scan.version}), self)


def counting(files: list[dict], scan: Scan) -> dict[str, dict]:
    """The results that count, by school."""
    latest: dict[str, dict] = {}
    for file in sorted(files, key=lambda file: datetime.fromisoformat(file["modifiedAt"])):
        latest[file["school"]["code"].upper()] = file
    return {
        code: file
        for code, file in latest.items()
        if file["sharing"] in ("anonymous", "group") and file["scan"]["version"] == scan.version
    }


def _groups(
    sector: str,
    year: str,
    scan: Scan,
    register: dict[str, School],
    counting: dict[str, dict],
    edition: Edition | None,
) -> list[Group]:
    members: dict[tuple[int, str], set[str]] = {}
    kinds = ("all", "learning", "region", "partnership", "board")
    others = [school for school in register.values() if edition is not None and not edition.holds(school)]
    incomplete = {group for school in others for group in school.groups} | ({("all", "")} if others else set())
    for school in register.values():
        if school.sector != sector:
            continue
        for kind, name in {("all", ""), *school.groups} - incomplete:
            # A set that only the register's own column knows has pages in its own edition.
            if kind != "learning" or edition == Edition(kind, name):
                members.setdefault((kinds.index(kind), name), set()).add(school.code)
    found: list[Group] = []
    published: list[set[str]] = []
    for kind, name in sorted(members, key=lambda key: (key[0], key[1].lower())):
        counted = members[kind, name] & counting.keys()
        shown = bool(counted) and smallest_atom([*published, counted]) >= MINIMUM
        if shown:
            published.append(counted)
        aspects = pictures([counting[code] for code in counted], scan)
        found.append(Group(sector, year, kinds[kind], name, counted, shown, aspects, scan.version, members[kind, name]))
    return found


def smallest_atom(sets: list[set[str]]) -> int:
    """The smallest number of schools that are in exactly the same sets: what subtracting can single out at best."""
    atoms = Counter(tuple(school in group for group in sets) for school in set().union(*sets))
    return min(atoms.values(), default=0)


def pictures(files: list[dict], scan: Scan) -> dict[str, Aspect]:
    """How these schools answered, by aspect in the order of the scan."""
    return {aspect: _aspect(files, aspect, scan.stages) for aspect in scan.aspects}


def need(answer: dict | None) -> tuple[int, int] | None:
    """From which stage to which later one a school wants to go."""
    if not answer or answer["state"] != "answered" or (answer.get("target") or 0) <= answer["current"]:
        return None
    return answer["current"], answer["target"]


def _aspect(files: list[dict], aspect: str, stages: int) -> Aspect:
    answers = [file["answers"].get(aspect) or {"state": "notDiscussed"} for file in files]
    here = [answer["current"] for answer in answers if answer["state"] == "answered"]
    there = [answer.get("target") for answer in answers]
    state = Counter(answer["state"] for answer in answers)
    return Aspect(
        [here.count(stage) for stage in range(1, stages + 1)],
        state["unknown"],
        state["notApplicable"],
        state["notDiscussed"],
        sum(bool(answer.get("priority")) for answer in answers),
        sum(bool(answer.get("offer")) for answer in answers),
        [there.count(stage) for stage in range(1, stages + 1)],
        sum(need(answer) is not None for answer in answers),
    )
